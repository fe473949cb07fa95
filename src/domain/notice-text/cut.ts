/**
 * Splits the text of a notice into its clauses. Chapters contain items; an item with numbered tasks under
 * it is a section, and one with a plain paragraph is itself a clause. The grammar defines the numbering.
 */
import { literally } from '../alternation';
import type { Grammar } from '../contract/grammar';
import { type ClosingGrammar, cutParts, type NoticePart } from './parts';
import { linesIn, type Passage, passageWithin } from './passage';
import { filled, patternOf } from './template';

/** The part of the grammar that is needed to split a notice. */
export type CuttingGrammar = ClosingGrammar & {
  numbering: Omit<Grammar['numbering'], 'words'>;
};

interface NoticeHeading {
  id: string;
  heading: string;
}

export interface NoticeClause {
  id: string;
  heading: Passage;
  chapter: string;
  section: string | null;
  /** Everything below the heading, from its first letter to its last. */
  body: Passage;
  parts: NoticePart[];
  /** The text after the last closing bracket; empty in a correct notice. */
  rest: string;
}

export interface NoticeText {
  whole: string;
  chapters: (NoticeHeading & { sections: NoticeHeading[] })[];
  clauses: NoticeClause[];
}

/**
 * Patterns of numbered lines, with the numeral, the heading and, for a task, the rest of the line as
 * groups.
 */
function headsOf({ numbering, sentenceEnd }: CuttingGrammar) {
  const stop = literally(sentenceEnd);
  return {
    chapter: new RegExp(`^${patternOf(numbering.chapter)}(.+)$`),
    item: new RegExp(`^${patternOf(numbering.item)}(.+)$`),
    task:
      numbering.task === undefined
        ? null
        : new RegExp(`^${patternOf(numbering.task)}([^${stop}]+)${stop}(.*)$`),
  };
}

interface RawClause {
  id: string;
  heading: Passage;
  chapter: string;
  section: string | null;
  start: number;
  end: number;
}

export function cutNotice(whole: string, grammar: CuttingGrammar): NoticeText {
  const heads = headsOf(grammar);
  const chapters: NoticeText['chapters'] = [];
  const clauses: RawClause[] = [];
  let item: { id: string; heading: Passage } | null = null;
  let section: NoticeHeading | null = null;
  let clause: RawClause | null = null;

  for (const line of linesIn({ text: whole, start: 0 })) {
    const chapter = chapters.at(-1);
    const [, chapterId, chapterHeading] = heads.chapter.exec(line.text) ?? [];
    const [, itemId, itemHeading] = heads.item.exec(line.text) ?? [];
    const [, number, heading, body] = heads.task?.exec(line.text) ?? [];
    const end = line.start + line.text.length;
    if (chapterId && chapterHeading) {
      chapters.push({ id: chapterId, heading: chapterHeading.trim(), sections: [] });
      item = null;
      clause = null;
    } else if (!chapter) {
      // Before the first chapter: the covering letter.
    } else if (itemId && itemHeading) {
      item = { id: itemId, heading: passageWithin(line, line.text.length - itemHeading.length) };
      section = null;
      clause = null;
    } else if (number && heading && item) {
      if (!section) {
        section = { id: item.id, heading: item.heading.text };
        chapter.sections.push(section);
      }
      const headingEnd = line.text.length - (body ?? '').length - grammar.sentenceEnd.length;
      clause = {
        id: number,
        heading: passageWithin(line, headingEnd - heading.length, headingEnd),
        chapter: chapter.id,
        section: item.id,
        start: end - (body ?? '').length,
        end,
      };
      clauses.push(clause);
    } else if (clause) {
      clause.end = end;
    } else if (item) {
      const id = filled(grammar.numbering.itemId, { chapter: chapter.id, item: item.id });
      const { heading: own } = item;
      clause = { id, heading: own, chapter: chapter.id, section: null, start: line.start, end };
      clauses.push(clause);
    }
  }
  return {
    whole,
    chapters,
    clauses: clauses.map(({ start, end, ...head }) => {
      const body = { text: whole.slice(start, end), start };
      return { ...head, body, ...cutParts(head.heading, body, grammar) };
    }),
  };
}
