/** What a planner should know before printing. */

/** What the finding is about; `preflight.<kind>` holds its words and `preflight.<kind>Remedy` what helps. */
export const FINDINGS = [
  'no-glyph',
  'label-dropped',
  'number-only',
  'feature-cut',
  'feature-outside',
  'vague',
  'scale-small',
  'data-missing',
  'nothing-shown',
  'maker-missing',
  'attribution',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

export interface Finding {
  kind: FindingKind;
  /** `warning` wants a decision; `note` only wants to be known. */
  level: 'warning' | 'note';
  /** Title of the sheet it was found on. */
  sheet: string;
  /** Names of what is concerned: characters, features or labels; empty where nothing is named. */
  names: readonly string[];
}
