/**
 * Checks number, title, issuer, dates and headings against the notice, and its clauses against the
 * register.
 */

import type { NoticeText } from '../../../../src/domain/notice-text/cut';
import { filled } from '../../../../src/domain/notice-text/template';
import type { AuthoredClause } from '../../authored';
import type { Problem } from '../../problem';
import { type Entry, problemAt, type Records } from '../../read/records';
import { Tally } from './tally';

const COPY = 'copy it from the notice, letter for letter';

/** A full date in the notice's own format; a less precise one stays as it is. */
function writtenDate(date: string, template: string): string {
  const [, year, month, day] = /^(\d+)-0?(\d+)-0?(\d+)$/.exec(date) ?? [];
  return year && month && day ? filled(template, { year, month, day }) : date;
}

function checkHead(
  { notice: { record, origin }, grammar }: Records,
  text: NoticeText,
  tally: Tally,
) {
  const { whole } = text;
  for (const key of ['number', 'titleZh', 'issuerZh', 'publisherZh'] as const) {
    tally.expect(
      whole.includes(record[key]),
      'notice-heading',
      origin,
      [key],
      `“${record[key]}”`,
      COPY,
    );
  }
  for (const key of ['date', 'published'] as const) {
    const written = writtenDate(record[key], grammar.record.date);
    const stands = whole.includes(record[key]) || whole.includes(written);
    tally.expect(stands, 'notice-heading', origin, [key], `the date ${record[key]}`, COPY);
  }
  for (const [index, { id, headingZh, sections }] of record.chapters.entries()) {
    const path = ['chapters', index];
    const chapter = text.chapters.find((other) => other.id === id);
    const stands = chapter?.heading === headingZh;
    tally.expect(stands, 'notice-heading', origin, path, `chapter ${id} “${headingZh}”`, COPY);
    for (const [at, section] of sections.entries()) {
      const found = chapter?.sections.find((other) => other.id === section.id);
      const what = `section ${section.id} “${section.headingZh}”`;
      const same = found?.heading === section.headingZh;
      tally.expect(same, 'notice-heading', origin, [...path, 'sections', at], what, COPY);
    }
  }
  for (const [index, { headingZh }] of record.requirements.entries()) {
    const path = ['requirements', index];
    tally.expect(whole.includes(headingZh), 'notice-heading', origin, path, `“${headingZh}”`, COPY);
  }
}

function checkClause({ record, origin }: Entry<AuthoredClause>, text: NoticeText, tally: Tally) {
  const read = text.clauses.find(({ id }) => id === record.id);
  const at = `the task ${record.id} in chapter ${record.chapter}, section ${record.section}`;
  const found = read?.chapter === record.chapter && read.section === record.section;
  tally.expect(found, 'notice-task', origin, ['id'], at, 'number it as the notice does');
  if (!read) return;
  const heading = `the heading “${record.headingZh}”`;
  const same = read.heading.text === record.headingZh;
  tally.expect(same, 'notice-heading', origin, ['headingZh'], heading, COPY);
  const parts = `${record.parts.length} parts under task ${record.id}`;
  const remedy = `write one part per closing bracket; the notice has ${read.parts.length}`;
  const alike = read.parts.length === record.parts.length;
  tally.expect(alike, 'notice-task', origin, ['parts'], parts, remedy);
}

export function checkHeadings(records: Records, text: NoticeText): Tally {
  const tally = new Tally();
  checkHead(records, text, tally);
  for (const clause of records.clauses) checkClause(clause, text, tally);
  return tally.and(checkCut(records, text));
}

/** Checks the list of clauses found: a different notice must not pass because nothing was found in it. */
function checkCut({ notice, clauseIds }: Records, text: NoticeText): Problem[] {
  const ids = text.clauses.map(({ id }) => id);
  const broken = text.clauses.find(({ parts, rest }) => rest !== '' || parts.length === 0);
  if (ids.join() === clauseIds.join() && !broken) return [];
  const message = broken
    ? `task ${broken.id} of the notice does not end in a closing bracket`
    : `the notice was cut into the tasks ${ids.join(' ')}, expected were ${clauseIds.join(' ')}`;
  const remedy = 'check that the text given is this notice, whole and unchanged';
  return [problemAt('notice-task', notice.origin, ['number'], message, remedy)];
}
