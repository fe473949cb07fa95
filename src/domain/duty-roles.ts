/** The roles of agencies in a bracket, the most accountable first. */
export const DUTY_ROLES = ['lead', 'responsible', 'cooperating'] as const;
export type DutyRole = (typeof DUTY_ROLES)[number];
