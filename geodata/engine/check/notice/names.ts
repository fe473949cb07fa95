/**
 * The audit of names: where a clause contains the name of a place of the gazetteer, or a title 《…》, that
 * stretch of text must belong to something registered: a citation, a document, a target, an agency, or a
 * name listed as not mapped.
 */
import { literally } from '../../../../src/domain/alternation';
import type { NoticeText } from '../../../../src/domain/notice-text/cut';
import type { Problem } from '../../problem';
import { problemAt, type Records } from '../../read/records';
import { fragmentsOf } from '../../resolve/citation';
import { linesOf } from './fragments';

/**
 * All names to search for: 二台(萨尔托海) may be written 二台 or 萨尔托海; a single character is not a
 * name.
 */
function namesOf({ places }: Records): Set<string> {
  const names = places.flatMap(({ record }) => [record.nameZh, ...record.nameZh.split(/[()]/)]);
  return new Set(names.filter((name) => [...name].length >= 2));
}

/** By clause, the registered texts; a name inside one of them is accounted for. */
function accounts({ clauses, features }: Records): Map<string, string[]> {
  const byClause = new Map<string, string[]>();
  for (const { record } of clauses) {
    const agencies = record.parts.flatMap(({ lead, cooperating, responsible }) => {
      return [...lead, ...cooperating, ...responsible];
    });
    const deadlines = record.parts.flatMap((part) => part.deadlines.map(({ phrase }) => phrase));
    const cited = [...record.documents, ...record.targets].flatMap(({ citation }) =>
      fragmentsOf(citation).map(({ text }) => text),
    );
    const titles = record.documents.map(({ titleZh }) => titleZh);
    const notMapped = record.notMapped.map(({ phrase }) => phrase);
    byClause.set(record.id, [...agencies, ...deadlines, ...cited, ...titles, ...notMapped]);
  }
  for (const { record } of features) {
    for (const { clause, citation } of record.commitments) {
      byClause.get(clause)?.push(...fragmentsOf(citation).map(({ text }) => text));
    }
  }
  return byClause;
}

interface Span {
  start: number;
  end: number;
}

/** All occurrences of a word in a line. */
function spansOf(word: string, line: string): Span[] {
  const spans: Span[] = [];
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
    spans.push({ start: at, end: at + word.length });
  }
  return spans;
}

const inside = (span: Span, around: readonly Span[]): boolean =>
  around.some(({ start, end }) => start <= span.start && span.end <= end);

function titlesIn(line: string, [open, close]: readonly [string, string]): Span[] {
  const title = new RegExp(`${literally(open)}[^${literally(close)}]+${literally(close)}`, 'g');
  return [...line.matchAll(title)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

export interface Audit {
  /** Number of occurrences, both registered and reported ones. */
  names: number;
  problems: Problem[];
}

export function auditNames(records: Records, text: NoticeText): Audit {
  const names = [...namesOf(records)];
  const accountsOf = accounts(records);
  const { ordinaryWords, titleMarks } = records.grammar.record;
  const audit: Audit = { names: 0, problems: [] };
  for (const { record, origin } of records.clauses) {
    const read = text.clauses.find(({ id }) => id === record.id);
    const registered = [...(accountsOf.get(record.id) ?? []), ...ordinaryWords];
    for (const line of read ? linesOf(read) : []) {
      const covered = registered.flatMap((word) => spansOf(word, line));
      const found = [
        ...names.flatMap((name) => spansOf(name, line)),
        ...titlesIn(line, titleMarks),
      ];
      audit.names += found.length;
      for (const span of found.filter((one) => !inside(one, covered))) {
        // Skip a name inside a longer one: 伊宁 in 伊宁县.
        if (found.some((other) => other !== span && inside(span, [other]))) continue;
        const name = line.slice(span.start, span.end);
        const context = line.slice(Math.max(0, span.start - 8), span.end + 8);
        const message = `the name “${name}” of clause ${record.id} is not accounted for: …${context}…`;
        const remedy = 'cite it in a commitment, or list it under notMapped with the reason';
        audit.problems.push(problemAt('notice-name', origin, ['notMapped'], message, remedy));
      }
    }
  }
  return audit;
}
