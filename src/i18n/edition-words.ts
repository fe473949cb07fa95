/** What the interface's words say of the edition: `{{edition.statedYear}}`, `{{edition.unit.zh}}` … in every text. */
import { EDITION } from '../domain/edition';
import { YEARS } from '../domain/year-choice';

export const EDITION_WORDS = {
  edition: {
    ...EDITION.region.words,
    examples: EDITION.examples,
    statedYear: EDITION.statedYear,
    /** Years for examples: one that has years before it and after it, where the notice has so many. */
    earlierYear: YEARS[1] ?? YEARS[0],
    laterYear: YEARS.at(-2) ?? YEARS[0],
  },
};
