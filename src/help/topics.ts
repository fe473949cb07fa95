/** The topics of the help; their texts are in i18n/parts/help. */
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
