/**
 * The values of the edition that any text of the interface can use: `{{edition.statedYear}}`,
 * `{{edition.unit.zh}}` …
 */
import { EDITION } from '../domain/edition';
import { YEARS } from '../domain/year-choice';

export const EDITION_WORDS = {
  edition: {
    ...EDITION.region.words,
    examples: EDITION.examples,
    statedYear: EDITION.statedYear,
    /** Years for examples. Each has years before and after it, if the notice has enough years. */
    earlierYear: YEARS[1] ?? YEARS[0],
    laterYear: YEARS.at(-2) ?? YEARS[0],
  },
};
