/**
 * Cuts the text of the notice into its tasks. The notice numbers chapters 一、,
 * tasks or sections (一), and the tasks inside sections 1.; a (一) with numbered
 * tasks under it is a section, one with a plain paragraph is itself a task.
 */
import { cutParts, type NoticePart } from './parts';
import { linesIn, type Passage, passageWithin } from './passage';

interface NoticeHeading {
  id: string;
  heading: string;
}

export interface NoticeTask {
  id: string;
  heading: Passage;
  chapter: string;
  section: string | null;
  /** Everything below the heading, from its first letter to its last. */
  body: Passage;
  parts: NoticePart[];
  /** What stands after the last closing bracket; empty in a sound notice. */
  rest: string;
}

export interface NoticeText {
  whole: string;
  chapters: (NoticeHeading & { sections: NoticeHeading[] })[];
  tasks: NoticeTask[];
}

const CHAPTER = /^([一二三四五六七八九十]+)、(.+)$/;
const ITEM = /^\(([一二三四五六七八九十]+)\)(.+)$/;
const NUMBERED = /^(\d+)\.([^。]+)。(.*)$/;

interface RawTask {
  id: string;
  heading: Passage;
  chapter: string;
  section: string | null;
  start: number;
  end: number;
}

export function cutNotice(whole: string): NoticeText {
  const chapters: NoticeText['chapters'] = [];
  const tasks: RawTask[] = [];
  let item: { id: string; heading: Passage } | null = null;
  let section: NoticeHeading | null = null;
  let task: RawTask | null = null;

  for (const line of linesIn({ text: whole, start: 0 })) {
    const chapter = chapters.at(-1);
    const [, chapterId, chapterHeading] = CHAPTER.exec(line.text) ?? [];
    const [, itemId, itemHeading] = ITEM.exec(line.text) ?? [];
    const [, number, heading, body] = NUMBERED.exec(line.text) ?? [];
    const end = line.start + line.text.length;
    if (chapterId && chapterHeading) {
      chapters.push({ id: chapterId, heading: chapterHeading, sections: [] });
      item = null;
      task = null;
    } else if (!chapter) {
      // Before the first chapter: the letter that sends the notice out.
    } else if (itemId && itemHeading) {
      item = { id: itemId, heading: passageWithin(line, line.text.length - itemHeading.length) };
      section = null;
      task = null;
    } else if (number && heading && item) {
      if (!section) {
        section = { id: item.id, heading: item.heading.text };
        chapter.sections.push(section);
      }
      task = {
        id: number,
        heading: passageWithin(line, number.length + 1, number.length + 1 + heading.length),
        chapter: chapter.id,
        section: item.id,
        start: end - (body ?? '').length,
        end,
      };
      tasks.push(task);
    } else if (task) {
      task.end = end;
    } else if (item) {
      const id = `${chapter.id}(${item.id})`;
      const { heading: own } = item;
      task = { id, heading: own, chapter: chapter.id, section: null, start: line.start, end };
      tasks.push(task);
    }
  }
  return {
    whole,
    chapters,
    tasks: tasks.map(({ start, end, ...head }) => {
      const body = { text: whole.slice(start, end), start };
      return { ...head, body, ...cutParts(head.heading, body) };
    }),
  };
}
