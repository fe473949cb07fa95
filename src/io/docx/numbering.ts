/**
 * The numbers that a word processor puts before paragraphs and does not write into their text:
 * "一、", "(二)", "3." of an automatic list. Counted here as Word counts them, since the
 * notice is cut by its numbers.
 */
import { numberWords } from './number-words';
import { allOf, childOf, valIn, type XmlElement } from './read-xml';

/** What a paragraph itself says of its number; null where it says nothing. */
export interface OwnNumber {
  style: string | null;
  list: string | null;
  level: number | null;
}

interface Level {
  start: number;
  format: string;
  /** `第%1章`, `(%2)` */
  words: string;
  /** Begins anew after a level above this one, counted from 1; 0 for never; null for after any. */
  restart: number | null;
  plain: boolean;
  style: string | null;
}

interface List {
  /** Lists of one kind count on together. */
  kind: string;
  levels: Map<number, Level>;
  /** Levels that begin anew where this list is first met, and with what. */
  starts: Map<number, number>;
}

const whole = (text: string | null, otherwise: number): number => {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? otherwise : value;
};
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attribute('val') ?? '');

function levelsIn(element: XmlElement | undefined): Map<number, Level> {
  const levels = (element?.children ?? []).filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => [
      whole(level.attribute('ilvl'), 0),
      {
        start: whole(valIn(level, 'w:start'), 1),
        // A format of a newer Word stands wrapped, with an older one beside it.
        format: allOf(level, 'w:numFmt').at(-1)?.attribute('val') ?? 'decimal',
        words: valIn(level, 'w:lvlText') ?? '',
        restart: childOf(level, 'w:lvlRestart') ? whole(valIn(level, 'w:lvlRestart'), 0) : null,
        plain: isOn(childOf(level, 'w:isLgl')),
        style: valIn(level, 'w:pStyle'),
      },
    ]),
  );
}

interface Style {
  basedOn: string | null;
  list: string | null;
  level: number | null;
}

function stylesIn(root: XmlElement | null) {
  const styles = new Map<string, Style>();
  let ordinary: string | null = null;
  for (const style of root ? allOf(root, 'w:style') : []) {
    const id = style.attribute('styleId');
    if (id === null) continue;
    const number = childOf(childOf(style, 'w:pPr'), 'w:numPr');
    const level = valIn(number, 'w:ilvl');
    styles.set(id, {
      basedOn: valIn(style, 'w:basedOn'),
      list: valIn(number, 'w:numId'),
      level: level === null ? null : whole(level, 0),
    });
    const standard = style.attribute('default');
    if (style.attribute('type') === 'paragraph' && (standard === '1' || standard === 'true')) {
      ordinary = id;
    }
  }
  return { styles, ordinary };
}

/** The list a style asks for, itself or through what it is based on. */
function listOfStyle(styles: ReadonlyMap<string, Style>, id: string | null) {
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
    seen.add(at);
    const style = styles.get(at);
    if (style?.list) return { list: style.list, level: style.level, style: at };
  }
  return null;
}

function listsIn(root: XmlElement | null, styles: ReadonlyMap<string, Style>): Map<string, List> {
  const lists = new Map<string, List>();
  if (!root) return lists;
  const kinds = new Map(
    allOf(root, 'w:abstractNum').map((kind) => [kind.attribute('abstractNumId') ?? '', kind]),
  );
  const records = allOf(root, 'w:num');
  const kindOf = (list: string | null): string | null => {
    const record = records.find((one) => one.attribute('numId') === list);
    return record ? valIn(record, 'w:abstractNumId') : null;
  };
  for (const record of records) {
    let kind = valIn(record, 'w:abstractNumId') ?? '';
    // A kind may be no more than a reference to a list style, which names the list that has the levels.
    const linked = valIn(kinds.get(kind), 'w:numStyleLink');
    if (linked !== null) kind = kindOf(styles.get(linked)?.list ?? null) ?? kind;
    const levels = levelsIn(kinds.get(kind));
    const starts = new Map<number, number>();
    for (const override of record.children.filter(({ name }) => name === 'w:lvlOverride')) {
      const at = whole(override.attribute('ilvl'), 0);
      for (const [level, own] of levelsIn(override)) levels.set(level, own);
      const start = valIn(override, 'w:startOverride');
      if (start !== null) starts.set(at, whole(start, 1));
    }
    lists.set(record.attribute('numId') ?? '', { kind, levels, starts });
  }
  return lists;
}

export interface Numbering {
  /** What stands before the next paragraph, '' for nothing. Called once for each paragraph, in order. */
  next(own: OwnNumber): string;
  /** Whether a way of writing numbers was met that is not known here; plain digits stood in. */
  readonly unknownFormat: boolean;
}

/** @param numbering @param styles trees of these parts, null where a file has none */
export function readNumbering(numbering: XmlElement | null, styles: XmlElement | null): Numbering {
  const { styles: byId, ordinary } = stylesIn(styles);
  const lists = listsIn(numbering, byId);
  const counts = new Map<string, Map<number, number>>();
  const met = new Set<string>();
  let unknownFormat = false;

  const placeOf = ({ style, list, level }: OwnNumber) => {
    const styled = listOfStyle(byId, style ?? ordinary);
    const id = list ?? styled?.list;
    const found = id === undefined ? undefined : lists.get(id);
    if (!id || !found) return null;
    const linked = [...found.levels].find(
      ([, one]) => one.style !== null && one.style === styled?.style,
    );
    const at = level ?? (list === null ? (linked?.[0] ?? styled?.level) : null) ?? 0;
    return { id, list: found, at };
  };

  const count = (id: string, { kind, levels, starts }: List, at: number): Map<number, number> => {
    const now = counts.get(kind) ?? new Map<number, number>();
    counts.set(kind, now);
    for (const [level, start] of starts) {
      if (level > at || met.has(`${id} ${level}`)) continue;
      met.add(`${id} ${level}`);
      now.set(level, start - (level === at ? 1 : 0));
    }
    for (let level = 0; level < at; level++) {
      if (!now.has(level)) now.set(level, levels.get(level)?.start ?? 1);
    }
    now.set(at, (now.get(at) ?? (levels.get(at)?.start ?? 1) - 1) + 1);
    for (const level of [...now.keys()].filter((deeper) => deeper > at)) {
      const restart = levels.get(level)?.restart ?? level;
      if (restart > at) now.delete(level);
    }
    return now;
  };

  return {
    next: (own) => {
      const place = placeOf(own);
      const level = place?.list.levels.get(place.at);
      if (!place || !level) return '';
      const now = count(place.id, place.list, place.at);
      if (level.format === 'bullet') return '';
      return level.words.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = level.plain ? 'decimal' : (place.list.levels.get(at)?.format ?? 'decimal');
        const value = now.get(at) ?? 1;
        const words = numberWords(value, format);
        if (words === null) unknownFormat = true;
        return words ?? String(value);
      });
    },
    get unknownFormat() {
      return unknownFormat;
    },
  };
}
