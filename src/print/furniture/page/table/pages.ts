/**
 * Tables set one after the other over as many pages as they need. Rows are neither dropped nor
 * split, but one that is taller than a page; every page of a table begins with its header.
 */

import type { Group, Mark, Rect } from '../../../../scene/scene';
import { RULES_MM } from '../../../../symbology/page-style';
import { type Block, EMPTY, group, moved } from '../block';
import { headingStyle, type Setting, smallStyle } from '../setting';
import { paragraph } from '../text/paragraph';
import { drawHeader, drawRun, ruleMark, runHeight } from './draw';
import { type LaidRow, layRow, type Measure, splitRow } from './laid-row';
import { groupsOf, type Table, type TableRow } from './table';
import { columnWidths } from './widths';

/** A group lower than this share of a page is not parted by a page's end. */
const KEPT_TOGETHER = 0.3;

interface Page {
  rect: Rect;
  y: number;
  marks: Group[];
}

/** A table on the page at hand. */
interface Open {
  measure: Measure;
  rows: Group[];
  rules: Mark[];
}

/**
 * @param first room on the page at hand; may be too low for anything: its block is then empty
 * @param next room on every page after it
 * @returns a block for `first`, then one for each further page; each lies at the origin
 */
export function tablePages(
  tables: readonly Table[],
  first: Rect,
  next: Rect,
  setting: Setting,
): Block[] {
  const pages: Page[] = [{ rect: first, y: 0, marks: [] }];
  for (const table of tables) setTable(table, pages, next, setting);
  return pages.map(({ rect, y, marks }) => ({
    widthMm: rect.width,
    heightMm: y,
    group: group(marks),
  }));
}

function setTable(table: Table, pages: Page[], next: Rect, setting: Setting): void {
  const { type, ink, t } = setting;
  const padXMm = type.small * 0.4;
  const padYMm = type.small * 0.3;
  const face = { sizeMm: type.small, typesetter: setting.typesetter, paddingMm: 2 * padXMm };
  const measures = new Map<number, Measure>();
  const measureFor = ({ width }: Rect): Measure => {
    const known = measures.get(width);
    if (known) return known;
    const widths = columnWidths(table, width, face);
    const measure = { setting, columns: table.columns, widths, padXMm, padYMm };
    measures.set(width, measure);
    return measure;
  };
  let open: Open | null = null;
  let begun = false;

  const last = (): Page => {
    const page = pages.at(-1);
    if (!page) throw new Error('a table is set on at least one page');
    return page;
  };
  const headOf = ({ width }: Rect): Block => {
    if (table.heading === '') return EMPTY;
    const heading = begun ? t('paper.continued', { heading: table.heading }) : table.heading;
    const style = headingStyle(setting);
    return paragraph(
      heading,
      width,
      begun ? { ...smallStyle(setting), weight: 700 } : style,
      setting.typesetter,
      { role: 'H2' },
    );
  };
  const noteOf = ({ width }: Rect): Block =>
    begun || table.note === ''
      ? EMPTY
      : paragraph(table.note, width, smallStyle(setting), setting.typesetter);
  /** Height of heading, note and header where the table begins on this rectangle. */
  const openingMm = (rect: Rect): number =>
    headOf(rect).heightMm +
    noteOf(rect).heightMm +
    type.small * 0.5 +
    drawHeader(measureFor(rect), 0).heightMm;
  const gapMm = (page: Page): number => (page.y > 0 ? type.heading * 1.6 : 0);

  const openOn = (page: Page): Open => {
    page.y += gapMm(page);
    for (const block of [headOf(page.rect), noteOf(page.rect)]) {
      page.marks.push(moved(block.group, 0, page.y));
      page.y += block.heightMm;
    }
    page.y += type.small * 0.5;
    const header = drawHeader(measureFor(page.rect), page.y);
    page.y += header.heightMm;
    begun = true;
    return {
      measure: measureFor(page.rect),
      rows: [...header.rows],
      rules: [...header.rules],
    };
  };
  const close = (): void => {
    if (!open) return;
    const page = last();
    const width = open.measure.widths.reduce((total, one) => total + one, 0);
    const foot = ruleMark(0, width, page.y, RULES_MM.thick, ink.rule);
    page.marks.push(group([...open.rules, foot]), group(open.rows, { tag: { role: 'Table' } }));
    open = null;
  };
  const turn = (): void => {
    close();
    pages.push({ rect: next, y: 0, marks: [] });
  };

  const place = (rows: readonly TableRow[], anchored: boolean): void => {
    if (rows.length === 0) return;
    const page = last();
    const measure = measureFor(page.rect);
    const opening = open ? 0 : gapMm(page) + openingMm(page.rect);
    const room = page.rect.height - page.y - opening;
    const whole = next.height - openingMm(next);
    const laid = rows.map((row) => layRow(row, measure));
    const fit = fitting(laid, room);
    const isBare = page.rect === next && page.y === 0;
    const kept = fit < laid.length && !isBare && runHeight(laid) < whole * KEPT_TOGETHER;
    if (fit > 0 && !kept) {
      open ??= openOn(page);
      addRun(open, laid.slice(0, fit), page, anchored);
      place(rows.slice(fit), false);
    } else if (!isBare) {
      turn();
      place(rows, anchored);
    } else {
      const tall = laid[0];
      const split = tall && splitRow(tall, room, measure);
      if (!split || runHeight([split.head]) > room)
        throw new RangeError(`no row of "${table.heading}" fits into the given height`);
      open ??= openOn(page);
      addRun(open, [split.head], page, anchored);
      turn();
      place([split.rest, ...rows.slice(1)], false);
    }
  };

  for (const rows of groupsOf(table.rows)) place(rows, true);
  close();
}

function addRun(open: Open, run: readonly LaidRow[], page: Page, anchored: boolean): void {
  const drawn = drawRun(run, open.measure, page.y, anchored);
  open.rows.push(...drawn.rows);
  open.rules.push(...drawn.rules);
  page.y += drawn.heightMm;
}

/** How many rows of a group fit, their spanning cells with them. */
function fitting(laid: readonly LaidRow[], roomMm: number): number {
  let count = 0;
  while (count < laid.length && runHeight(laid.slice(0, count + 1)) <= roomMm) count += 1;
  return count;
}
