/** aliases.json and pinyin.json: the names, beside their own, by which records are found. */

/** Other names of records; by kind, then by id. */
export interface Aliases {
  feature: Record<string, string[]>;
  place: Record<string, string[]>;
  region: Record<string, string[]>;
  /** The spellings of the notice, then others. */
  agency: Record<string, string[]>;
  /** Words that people abbreviate, and roads that people call by a name. */
  abbreviations: { short: string; full: string }[];
}

/** Chinese name → syllables with spaces between. */
export type Pinyin = Readonly<Record<string, string>>;
