/** aliases.json and pinyin.json: what things are found by beside their own names. */

/** What things are called beside their own names; by kind, then by id. */
export interface Aliases {
  feature: Record<string, string[]>;
  place: Record<string, string[]>;
  region: Record<string, string[]>;
  /** The spellings of the notice, then others. */
  agency: Record<string, string[]>;
  /** Words people write short, and roads they call by a name. */
  abbreviations: { short: string; full: string }[];
}

/** Chinese name → syllables with spaces between. */
export type Pinyin = Readonly<Record<string, string>>;
