/**
 * Marks the words of a clause that the register knows: citations, deadlines, agencies, and names that are
 * not features.
 */
import type { Catalogue } from '../catalogue';
import type {
  CitationFragment,
  Clause,
  ClausePart,
  Commitment,
  Deadline,
} from '../contract/register';
import type { Text } from '../contract/text';
import { foldWidth } from './fold';
import { findInOrder } from './in-order';
import type { NoticePart } from './parts';
import type { Passage } from './passage';

export type Mark =
  /** `name`: the words that name a feature; `word`: the other words of its citation. */
  | { kind: 'name' | 'word'; featureId: string; commitment: Commitment }
  | { kind: 'deadline'; deadline: Deadline }
  /** Agency ids; several where one spelling stands for a group. */
  | { kind: 'agency'; ids: readonly string[] }
  | { kind: 'document' | 'target' }
  | { kind: 'unmapped'; why: Text };

/** A mark at [start, end) of the whole text, in UTF-16 units. */
export interface MarkedSpan {
  start: number;
  end: number;
  mark: Mark;
}

/** A citation that was not found in its clause part. */
export interface MissingCitation {
  clause: string;
  fragments: readonly CitationFragment[];
}

export interface ClauseMarks {
  spans: MarkedSpan[];
  missing: MissingCitation[];
  /** How many citations were looked for. */
  sought: number;
}

interface Cited {
  part: number;
  citation: readonly CitationFragment[];
  deadline: Deadline;
  markOf(fragment: CitationFragment): Mark;
}

function citationsOf({ features }: Catalogue, clause: Clause): Cited[] {
  const ofFeatures = features.flatMap(({ properties }) =>
    properties.commitments
      .filter((commitment) => commitment.clause === clause.id)
      .map((commitment): Cited => {
        const { part, citation, deadline } = commitment;
        const markOf = ({ role }: CitationFragment): Mark => {
          if (role === 'deadline') return { kind: 'deadline', deadline };
          return {
            kind: role === 'name' ? 'name' : 'word',
            featureId: properties.id,
            commitment,
          };
        };
        return { part, citation, deadline, markOf };
      }),
  );
  const ofRecords = (kind: 'document' | 'target', records: readonly Omit<Cited, 'markOf'>[]) =>
    records.map(
      ({ part, citation, deadline }): Cited => ({
        part,
        citation,
        deadline,
        markOf: () => ({ kind }),
      }),
    );
  return [
    ...ofFeatures,
    ...ofRecords('document', clause.documents),
    ...ofRecords('target', clause.targets),
  ];
}

/** The spans of the terms in the passage, one after the other; null if one is absent. */
function placed<T>(
  terms: readonly { text: string; mark: T }[],
  { text, start }: Passage,
): { start: number; end: number; mark: T }[] | null {
  const places = findInOrder(
    terms.map((term) => foldWidth(term.text)),
    text,
  );
  return (
    places &&
    terms.map((term, index) => {
      const at = start + (places[index] ?? 0);
      return { start: at, end: at + term.text.length, mark: term.mark };
    })
  );
}

/** If several sentences match, the one with the deadline that governs the citation. */
function citedSpans(cited: Cited, sentences: readonly Passage[]): MarkedSpan[] | null {
  const terms = cited.citation.map((fragment) => ({
    text: fragment.text,
    mark: cited.markOf(fragment),
  }));
  const phrase = cited.deadline.scope === 'sentence' ? foldWidth(cited.deadline.phrase) : '';
  const found = sentences.flatMap((sentence) => {
    const spans = placed(terms, sentence);
    return spans ? [{ spans, governs: sentence.text.includes(phrase) }] : [];
  });
  return (found.find(({ governs }) => governs) ?? found[0])?.spans ?? null;
}

/** The terms of the bracket, searched one by one, so that an absent term does not hide the rest. */
function bracketSpans(part: ClausePart, bracket: Passage): MarkedSpan[] {
  const terms: { text: string; mark: Mark }[] = [
    ...part.deadlines
      .filter(({ scope }) => scope !== 'sentence')
      .map((deadline) => ({
        text: deadline.phrase,
        mark: { kind: 'deadline', deadline } as const,
      })),
    ...[...part.lead, ...part.cooperating, ...part.responsible].map(({ spelling, ids }) => ({
      text: spelling,
      mark: { kind: 'agency', ids } as const,
    })),
  ];
  const spans: MarkedSpan[] = [];
  let from = 0;
  for (const { text, mark } of terms) {
    const at = bracket.text.indexOf(foldWidth(text), from);
    if (at === -1) continue;
    from = at + text.length;
    spans.push({ start: bracket.start + at, end: bracket.start + from, mark });
  }
  return spans;
}

/** The first occurrence of each name that is not a feature. */
function unmappedSpans(clause: Clause, passages: readonly Passage[]): MarkedSpan[] {
  return clause.notMapped.flatMap(({ phrase, why }) => {
    for (const { text, start } of passages) {
      const at = text.indexOf(foldWidth(phrase));
      if (at === -1) continue;
      const from = start + at;
      return [{ start: from, end: from + phrase.length, mark: { kind: 'unmapped', why } as const }];
    }
    return [];
  });
}

/** @param parts the parts of the clause in the text, in narrow forms */
export function markClause(
  catalogue: Catalogue,
  clause: Clause,
  parts: readonly NoticePart[],
): ClauseMarks {
  const spans: MarkedSpan[] = [];
  const missing: MissingCitation[] = [];
  const citations = citationsOf(catalogue, clause);
  for (const cited of citations) {
    const found = citedSpans(cited, parts[cited.part - 1]?.sentences ?? []);
    if (found) spans.push(...found);
    else missing.push({ clause: clause.id, fragments: cited.citation });
  }
  for (const [index, part] of clause.parts.entries()) {
    const bracket = parts[index]?.bracket;
    if (bracket) spans.push(...bracketSpans(part, bracket));
  }
  spans.push(
    ...unmappedSpans(
      clause,
      parts.flatMap(({ sentences, bracket }) => [...sentences, bracket]),
    ),
  );
  return { spans, missing, sought: citations.length };
}
