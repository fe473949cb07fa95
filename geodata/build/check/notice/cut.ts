/**
 * Cuts the text of the notice into its tasks. The notice numbers chapters 一、,
 * tasks or sections (一), and the tasks inside sections 1.; a (一) with numbered
 * tasks under it is a section, one with a plain paragraph is itself a task.
 */
import { cutParts, type NoticePart } from './parts';

interface NoticeHeading {
  id: string;
  heading: string;
}

export interface NoticeTask extends NoticeHeading {
  chapter: string;
  section: string | null;
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

interface RawTask extends NoticeHeading {
  chapter: string;
  section: string | null;
  paragraphs: string[];
}

export function cutNotice(whole: string): NoticeText {
  const chapters: NoticeText['chapters'] = [];
  const tasks: RawTask[] = [];
  let item: NoticeHeading | null = null;
  let task: RawTask | null = null;

  const begin = (head: NoticeHeading, chapter: string, section: string | null): RawTask => {
    const begun = { ...head, chapter, section, paragraphs: [] };
    tasks.push(begun);
    return begun;
  };

  for (const line of whole.split(/\r?\n/).map((text) => text.trim())) {
    const chapter = chapters.at(-1);
    const [, chapterId, chapterHeading] = CHAPTER.exec(line) ?? [];
    const [, itemId, itemHeading] = ITEM.exec(line) ?? [];
    const [, number, heading, body] = NUMBERED.exec(line) ?? [];
    if (chapterId && chapterHeading) {
      chapters.push({ id: chapterId, heading: chapterHeading, sections: [] });
      item = null;
      task = null;
    } else if (!line || !chapter) {
      // Blank, or before the first chapter: the letter that sends the notice out.
    } else if (itemId && itemHeading) {
      item = { id: itemId, heading: itemHeading };
      task = null;
    } else if (number && heading && item) {
      if (!chapter.sections.includes(item)) chapter.sections.push(item);
      task = begin({ id: number, heading }, chapter.id, item.id);
      task.paragraphs.push(body ?? '');
    } else if (task) {
      task.paragraphs.push(line);
    } else if (item) {
      task = begin({ id: `${chapter.id}(${item.id})`, heading: item.heading }, chapter.id, null);
      task.paragraphs.push(line);
    }
  }
  return {
    whole,
    chapters,
    tasks: tasks.map(({ paragraphs, ...head }) => ({
      ...head,
      ...cutParts(head.heading, paragraphs),
    })),
  };
}
