/**
 * The legend set into columns: as many as fit side by side, as low as they can be. What does not
 * fit goes on to a next block; a heading never stands without its first entry.
 */
import type { Group, Rect } from '../../../../scene/scene';
import { type Block, group, moved } from '../block';
import { bodyStyle, headingStyle, type Setting, smallStyle } from '../setting';
import { lineHeightMm, linesAt, paragraph } from '../text/paragraph';
import { wrap } from '../text/wrap';
import type { LegendEntry, LegendSection } from './section';

/** The least width of a column in ems of the body. */
const COLUMN_EM = 17;
/** Between columns. */
const BETWEEN_EM = 2;
/** Width of a sample, and its distance from the words, in ems. */
const SAMPLE_EM = 4.2;
const GAP_EM = 0.7;

/** Width of so many columns side by side, millimetres. */
export const legendWidthMm = (columns: number, bodyMm: number): number =>
  columns * COLUMN_EM * bodyMm + (columns - 1) * BETWEEN_EM * bodyMm;

/** What moves together: an entry, the first with its section's heading before it. */
interface Item {
  section: LegendSection;
  entry: LegendEntry;
  heightMm: number;
  /** Before it, except at the top of a column. */
  gapMm: number;
  /** Draws at the origin of the column. */
  draw(): { heading: Group | null; entry: Group };
}

function entryBlock(entry: LegendEntry, widthMm: number, setting: Setting): Block {
  const { type, typesetter, t } = setting;
  const style = bodyStyle(setting);
  const sampleMm = type.body * SAMPLE_EM;
  const wordsX = sampleMm + type.body * GAP_EM;
  const words =
    entry.count === null
      ? entry.words
      : t('paper.legend.count', { name: entry.words, count: entry.count });
  const lines = wrap(words, widthMm - wordsX, type.body, 400, typesetter);
  const textMm = lines.length * lineHeightMm(style);
  const heightMm = Math.max(textMm, entry.heightMm + type.body * 0.3);
  const box = { x: 0, y: 0, width: sampleMm, height: heightMm };
  return {
    widthMm,
    heightMm,
    group: group(
      [
        group([group(entry.sample(box), { tag: { role: 'Figure', alt: entry.words } })], {
          tag: { role: 'Lbl' },
        }),
        group(linesAt(lines, wordsX, (heightMm - textMm) / 2, style, typesetter), {
          tag: { role: 'LBody' },
        }),
      ],
      { tag: { role: 'LI' } },
    ),
  };
}

function itemsOf(sections: readonly LegendSection[], widthMm: number, setting: Setting): Item[] {
  const gapMm = setting.type.body * 0.7;
  return sections.flatMap((section) =>
    section.entries.map((entry, index): Item => {
      const block = entryBlock(entry, widthMm, setting);
      if (index > 0) {
        return {
          section,
          entry,
          heightMm: block.heightMm,
          gapMm: 0,
          draw: () => ({ heading: null, entry: block.group }),
        };
      }
      const style = { ...smallStyle(setting), weight: 700 as const };
      const heading = paragraph(section.heading, widthMm, style, setting.typesetter, {
        role: 'H3',
      });
      return {
        section,
        entry,
        heightMm: heading.heightMm + block.heightMm,
        gapMm,
        draw: () => ({
          heading: heading.group,
          entry: moved(block.group, 0, heading.heightMm),
        }),
      };
    }),
  );
}

/** Items in columns no higher than `heightMm`; the last is the rest where they are too many. */
function columnsAt(items: readonly Item[], heightMm: number, most: number): Item[][] {
  const columns: Item[][] = [];
  let left = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const needed = item.gapMm + item.heightMm;
    if (needed > left && columns.length <= most) {
      columns.push([item]);
      left = columns.length > most ? Number.POSITIVE_INFINITY : heightMm - item.heightMm;
    } else {
      columns.at(-1)?.push(item);
      left -= needed;
    }
  }
  return columns;
}

/** What items take up one below the other. */
const columnMm = (items: readonly Item[]): number =>
  items.reduce((sum, { heightMm, gapMm }, index) => sum + heightMm + (index > 0 ? gapMm : 0), 0);

/** The least height, to half a millimetre, at which all fit; no more than `mostMm`. */
function balancedHeight(items: readonly Item[], columns: number, mostMm: number): number {
  const total = columnMm(items);
  const tallest = Math.max(...items.map(({ heightMm }) => heightMm));
  for (let height = Math.max(tallest, total / columns); height < mostMm; height += 0.5) {
    if (columnsAt(items, height, columns).length <= columns) return height;
  }
  return mostMm;
}

/** Entries of one section in one column are one list. */
function drawColumn(items: readonly Item[], x: number, top: number): Group[] {
  const marks: Group[] = [];
  let entries: Group[] = [];
  let y = top;
  for (const [index, item] of items.entries()) {
    const { heading, entry } = item.draw();
    if (index > 0) y += item.gapMm;
    if (heading) marks.push(moved(heading, x, y));
    if (items[index - 1]?.section !== item.section) {
      entries = [];
      marks.push(group(entries, { tag: { role: 'L' } }));
    }
    entries.push(moved(entry, x, y));
    y += item.heightMm;
  }
  return marks;
}

/**
 * @param first room on the sheet; may be too low for anything: its block is then empty
 * @param next room on following pages
 */
export function legendBlocks(
  sections: readonly LegendSection[],
  first: Rect,
  next: Rect,
  setting: Setting,
): Block[] {
  const blocks: Block[] = [];
  let rest = sections.filter(({ entries }) => entries.length > 0);
  for (let rect = first; blocks.length === 0 || rest.length > 0; rect = next) {
    const set = setInto(
      rest,
      rect,
      setting,
      blocks.some(({ heightMm }) => heightMm > 0),
    );
    if (set.left.length > 0 && rect === next && set.block.heightMm === 0)
      throw new RangeError('no entry of the legend fits into the given height');
    blocks.push(set.block);
    rest = set.left;
  }
  return blocks;
}

function setInto(
  sections: readonly LegendSection[],
  rect: Rect,
  setting: Setting,
  continued: boolean,
): { block: Block; left: LegendSection[] } {
  const { type, t, typesetter } = setting;
  const gap = type.body * BETWEEN_EM;
  const most = Math.max(1, Math.floor((rect.width + gap) / (type.body * COLUMN_EM + gap) + 1e-9));
  const title = t('paper.legend.title');
  const head = paragraph(
    continued ? t('paper.continuedList', { heading: title }) : title,
    rect.width,
    headingStyle(setting),
    typesetter,
    { role: 'H2' },
  );
  const widthFor = (columns: number): number => (rect.width - gap * (columns - 1)) / columns;
  const all = itemsOf(sections, widthFor(most), setting);
  const headMm = head.heightMm + type.body * 0.4;
  const room = rect.height - headMm;
  if (all.length === 0 || (all[0]?.heightMm ?? 0) > room)
    return {
      block: { widthMm: rect.width, heightMm: 0, group: group([]) },
      left: [...sections],
    };
  const height = balancedHeight(all, most, room);
  const columns = columnsAt(all, height, most);
  const set = columns.slice(0, most);
  const marks = set.flatMap((items, index) =>
    drawColumn(items, index * (widthFor(most) + gap), headMm),
  );
  const tallest = Math.max(...set.map(columnMm));
  const left = (columns[most] ?? []).map(({ entry }) => entry);
  return {
    block: {
      widthMm: rect.width,
      heightMm: headMm + tallest,
      group: group([head.group, ...marks]),
    },
    left: sections
      .map((section) => ({
        ...section,
        entries: section.entries.filter((entry) => left.includes(entry)),
      }))
      .filter(({ entries }) => entries.length > 0),
  };
}
