/** Names that palette, symbols and icons share. */

export const MILESTONE_GROUPS = ['preparation', 'construction', 'completion', 'service'] as const;
export type MilestoneGroup = (typeof MILESTONE_GROUPS)[number];

export type IconName =
  | 'airport'
  | 'gate'
  | 'hub'
  | 'zone'
  | 'facility'
  | 'mark-dot'
  | 'mark-bolt'
  | 'mark-chevron'
  | 'mark-plane'
  | 'mark-diamond'
  | 'works-new'
  | 'works-expand';
