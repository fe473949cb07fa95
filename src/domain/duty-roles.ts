/** What a bracket makes of the agencies it names; who is answerable comes first. */
export const DUTY_ROLES = ['lead', 'responsible', 'cooperating'] as const;
export type DutyRole = (typeof DUTY_ROLES)[number];
