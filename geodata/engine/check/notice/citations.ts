/** Checks citations: the fragments of each must occur in one sentence, in its order. */
import type { NoticeText } from '../../../../src/domain/notice-text/cut';
import { standInOrder } from '../../../../src/domain/notice-text/in-order';
import type { AuthoredCitation } from '../../authored';
import type { Path } from '../../read/located';
import { byId, type Origin, type Records } from '../../read/records';
import { citationText, fragmentsOf } from '../../resolve/citation';
import { governingDeadline } from '../../resolve/deadline';
import { Tally } from './tally';

interface Cited {
  clause: string;
  part: number;
  citation: AuthoredCitation;
  /** Phrase of the deadline, if it is not the bracket's. */
  deadline: string | undefined;
  origin: Origin;
  path: Path;
}

function citationsOf({ features, clauses }: Records): Cited[] {
  const ofFeatures = features.flatMap(({ record, origin }) =>
    record.commitments.map(({ clause, part = 1, citation, deadline }, index) => {
      return { clause, part, citation, deadline, origin, path: ['commitments', index] };
    }),
  );
  const ofClauses = clauses.flatMap(({ record, origin }) =>
    (['documents', 'targets'] as const).flatMap((list) =>
      record[list].map(({ part, citation, deadline }, index) => {
        return { clause: record.id, part, citation, deadline, origin, path: [list, index] };
      }),
    ),
  );
  return [...ofFeatures, ...ofClauses];
}

/** Explains to the author why a citation was not found. */
function whyNot(fragments: readonly string[], sentences: readonly string[]): string {
  const absent = fragments.find((text) => !sentences.some((sentence) => sentence.includes(text)));
  if (absent !== undefined)
    return `“${absent}” does not stand in this part; copy it letter for letter`;
  return 'each fragment stands there, but not in this order in one sentence';
}

export function checkCitations(records: Records, text: NoticeText): Tally {
  const tally = new Tally();
  const clauses = byId(records.clauses);
  for (const { clause, part, citation, deadline, origin, path } of citationsOf(records)) {
    const read = text.clauses.find(({ id }) => id === clause);
    const sentences = read?.parts[part - 1]?.sentences.map((sentence) => sentence.text);
    if (!sentences) continue;
    const fragments = fragmentsOf(citation);
    const texts = fragments.map(({ text: fragment }) => fragment);
    const cited = sentences.filter((sentence) => standInOrder(texts, sentence));
    // Counts every fragment; `expect` below counts one.
    tally.checked += fragments.length - 1;
    const what = `“${citationText(fragments)}” in one sentence of ${clause}, part ${part}`;
    const remedy = whyNot(texts, sentences);
    const at = [...path, 'citation'];
    tally.expect(cited.length > 0, 'notice-citation', origin, at, what, remedy);

    const governing = clauses.get(clause)?.parts[part - 1];
    const own = governing && governingDeadline(governing, deadline);
    if (own?.scope !== 'sentence' || cited.length === 0) continue;
    // A deadline inside a sentence governs what that sentence names and nothing else.
    const governs = cited.some((sentence) => sentence.includes(own.phrase));
    const deadlineText = `“${own.phrase}” in the cited sentence`;
    const leave = 'cite the sentence of the deadline, or leave deadline to the bracket';
    tally.expect(governs, 'notice-citation', origin, [...path, 'deadline'], deadlineText, leave);
  }
  return tally;
}
