/**
 * Reads a text as the notice of the register: its clauses with their marks, and what was not found in the
 * text.
 */
import type { Catalogue } from '../catalogue';
import type { Heading } from '../contract/notice';
import { type CuttingGrammar, cutNotice, type NoticeClause } from './cut';
import { foldWidth } from './fold';
import { type MarkedSpan, type MissingCitation, markClause } from './marks';
import { linesIn, type Passage } from './passage';

export interface ReadPart {
  /** The text after the previous closing bracket, up to and including the part's own. */
  paragraphs: Passage[];
}

export interface ReadClause {
  heading: Passage;
  /** One for each closing bracket, in order, and one more for text after the last. */
  parts: ReadPart[];
  spans: readonly MarkedSpan[];
}

export interface Missing {
  /** Chapters and sections of the register without their heading in the text. */
  headings: Heading[];
  /** Ids of clauses that the text does not number. */
  clauses: string[];
  /** Ids of clauses whose heading differs in the text. */
  headedOtherwise: string[];
  citations: MissingCitation[];
}

export interface NoticeReading {
  /** By clause id, with the characters as the file writes them. */
  clauses: ReadonlyMap<string, ReadClause>;
  missing: Missing;
  /** Number of citations that were searched. */
  sought: number;
  /** Whether the text is accepted as the notice. */
  isNotice: boolean;
}

/**
 * The parts with the characters as the file writes them; text after the last bracket becomes one more part.
 */
function readParts({ body, parts }: NoticeClause, original: string): ReadPart[] {
  const end = body.start + body.text.length;
  const ends = [...parts.map(({ bracket }) => bracket.start + bracket.text.length + 1), end];
  let from = body.start;
  return ends
    .map((to) => {
      const paragraphs = linesIn({ text: original.slice(from, to), start: from });
      from = to;
      return { paragraphs };
    })
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

function missingHeadings(
  { notice }: Catalogue,
  chapters: ReturnType<typeof cutNotice>['chapters'],
): Heading[] {
  return notice.chapters.flatMap((chapter) => {
    const found = chapters.find(({ id }) => id === chapter.id);
    const sections = chapter.sections.filter(
      ({ id, headingZh }) =>
        found?.sections.find((section) => section.id === id)?.heading !== foldWidth(headingZh),
    );
    return found?.heading === foldWidth(chapter.headingZh) ? sections : [chapter, ...sections];
  });
}

/**
 * A text is accepted as the notice if it has all clauses of the register and at least half of the
 * citations. A copy with small errors is still opened, and the result tells what is missing.
 */
export function readAsNotice(
  catalogue: Catalogue,
  original: string,
  grammar: CuttingGrammar,
): NoticeReading {
  const cut = cutNotice(foldWidth(original), grammar);
  const clauses = new Map<string, ReadClause>();
  const missing: Missing = {
    headings: missingHeadings(catalogue, cut.chapters),
    clauses: [],
    headedOtherwise: [],
    citations: [],
  };
  let sought = 0;
  for (const clause of catalogue.clauses) {
    const read = cut.clauses.find(({ id }) => id === clause.id);
    const marked = markClause(catalogue, clause, read?.parts ?? []);
    sought += marked.sought;
    missing.citations.push(...marked.missing);
    if (!read) {
      missing.clauses.push(clause.id);
      continue;
    }
    if (read.heading.text !== foldWidth(clause.headingZh)) missing.headedOtherwise.push(clause.id);
    const { start, text } = read.heading;
    clauses.set(clause.id, {
      heading: { start, text: original.slice(start, start + text.length) },
      parts: readParts(read, original),
      spans: marked.spans,
    });
  }
  const isNotice =
    clauses.size > 0 && missing.clauses.length === 0 && missing.citations.length * 2 <= sought;
  return { clauses, missing, sought, isNotice };
}
