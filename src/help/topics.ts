/** What help speaks of; each has its texts in i18n/parts/help. */
export type HelpTopic =
  | 'milestone'
  | 'strength'
  | 'geometry'
  | 'deadline'
  | 'state'
  | 'works'
  | 'agency'
  | 'network'
  | 'summary';
