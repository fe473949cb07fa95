/** Compares everything that was copied from the notice with the notice's text. */
import { cutNotice } from '../../../../src/domain/notice-text/cut';
import { type Problem, sortProblems } from '../../problem';
import type { Records } from '../../read/records';
import { checkBrackets } from './brackets';
import { checkCitations } from './citations';
import { checkFragments } from './fragments';
import { checkHeadings } from './headings';
import { auditNames } from './names';

export interface NoticeResult {
  problems: Problem[];
  /** Number of texts that were compared. */
  checked: number;
  /** Number of occurrences of place names and titles that were checked. */
  names: number;
}

/** `notice` is the whole text of the notice, as published. */
export function checkNotice(records: Records, notice: string): NoticeResult {
  const text = cutNotice(notice, records.grammar.record);
  const tallies = [checkHeadings, checkBrackets, checkFragments, checkCitations].map((check) =>
    check(records, text),
  );
  const audit = auditNames(records, text);
  const problems = [...tallies.flatMap((tally) => tally.problems), ...audit.problems];
  return {
    problems: sortProblems(problems),
    checked: tallies.reduce((sum, { checked }) => sum + checked, 0),
    names: audit.names,
  };
}
