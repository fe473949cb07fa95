/**
 * Computes the automatic numbers of paragraphs ("一、", "(二)", "3."), which a word processor shows and
 * does not write into their text. They are counted as Word counts them, since the notice is split by its
 * numbers.
 */
import { numberWords } from './number-words';
import { allOf, childOf, valIn, type XmlElement } from './read-xml';

/** The numbering properties of a paragraph itself; null if not set. */
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
  /** Restarts after this level (1-based) above it; 0: never; null: after any level above. */
  restart: number | null;
  plain: boolean;
  style: string | null;
}

interface List {
  /** Id of the abstract list; lists with the same one share their count. */
  kind: string;
  levels: Map<number, Level>;
  /** Levels that restart at the first paragraph of this list, and their start values. */
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
        // A newer number format is wrapped in an alternative, and the older one follows it.
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

/** The list of a style, its own or from a style it is based on. */
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
    // An abstract list may only refer to a list style, which names the list with the levels.
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
  /** The number before the next paragraph, '' for none. Must be called once for each paragraph, in order. */
  next(own: OwnNumber): string;
  /** Whether an unknown number format occurred; digits were written instead. */
  readonly unknownFormat: boolean;
}

/**
 * @param numbering tree of that part; null if the file has none
 * @param styles tree of that part; null if the file has none
 */
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
