/** A table's header and runs of rows as marks: texts in tagged cells, rules apart from them. */

import type { Group, Mark, PathMark } from '../../../../scene/scene';
import { RULES_MM } from '../../../../symbology/page-style';
import { group } from '../block';
import { linesAt } from '../text/paragraph';
import { wrap } from '../text/wrap';
import { cellStyle, type LaidRow, lineMm, type Measure } from './laid-row';
import { cellOf } from './table';

export interface Drawn {
  heightMm: number;
  /** Table rows, to stand in a table. */
  rows: readonly Group[];
  /** Decoration. */
  rules: readonly Mark[];
}

export const ruleMark = (
  fromX: number,
  toX: number,
  y: number,
  widthMm: number,
  colour: string,
): PathMark => ({
  kind: 'path',
  lines: [[fromX, y, toX, y]],
  closed: false,
  stroke: { colour, widthMm },
});

const startsOf = (widths: readonly number[]): number[] => {
  let x = 0;
  return widths.map((width) => {
    x += width;
    return x - width;
  });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Where a column's text is anchored. */
function textX(measure: Measure, index: number, start: number): number {
  const width = measure.widths[index] ?? 0;
  return measure.columns[index]?.anchor === 'middle' ? start + width / 2 : start + measure.padXMm;
}

export function drawHeader(measure: Measure, topMm: number): Drawn {
  const { setting, columns, widths, padXMm, padYMm } = measure;
  const { type, typesetter, ink } = setting;
  const starts = startsOf(widths);
  const lines = columns.map(({ heading }, index) =>
    wrap(heading, (widths[index] ?? 0) - 2 * padXMm, type.small, 700, typesetter),
  );
  const heightMm = Math.max(...lines.map((own) => own.length)) * lineMm(setting) + 2 * padYMm;
  const cells = columns.map(({ anchor }, index) =>
    group(
      linesAt(
        lines[index] ?? [],
        textX(measure, index, starts[index] ?? 0),
        topMm + padYMm,
        { ...cellStyle(setting, { text: '', bold: true }), anchor },
        typesetter,
      ),
      { tag: { role: 'TH' } },
    ),
  );
  const width = sum(widths);
  return {
    heightMm,
    rows: [group(cells, { tag: { role: 'TR' } })],
    rules: [
      ruleMark(0, width, topMm, RULES_MM.thick, ink.rule),
      ruleMark(0, width, topMm + heightMm, RULES_MM.thin, ink.rule),
    ],
  };
}

/** Rows of one group that stand on one page; the last takes up what the spanning cells need. */
export function drawRun(
  run: readonly LaidRow[],
  measure: Measure,
  topMm: number,
  anchored: boolean,
): Drawn {
  const { columns, widths, padYMm, setting } = measure;
  const starts = startsOf(widths);
  const heightMm = runHeight(run);
  const firstOwn = columns.findIndex(({ spans }) => !spans);
  const rules: Mark[] = [];
  const rows: Group[] = [];
  let y = topMm;
  for (const [place, laid] of run.entries()) {
    const rowMm = place === run.length - 1 ? topMm + heightMm - y : laid.heightMm;
    if (place > 0) {
      const from = starts[firstOwn] ?? 0;
      rules.push(ruleMark(from, sum(widths), y, RULES_MM.hair, setting.ink.rule));
    }
    const cells = columns.map(({ spans, anchor }, index) => {
      const cell = cellOf(laid.row, index);
      const said = !spans || place === 0;
      const area = {
        x: starts[index] ?? 0,
        y,
        width: widths[index] ?? 0,
        height: spans ? heightMm : rowMm,
      };
      const leads = said && (cell.link !== undefined || (anchored && cell.anchor !== undefined));
      return group(
        said
          ? linesAt(
              laid.lines[index] ?? [],
              textX(measure, index, area.x),
              y + padYMm,
              { ...cellStyle(setting, cell), anchor },
              setting.typesetter,
            )
          : [],
        {
          tag: { role: 'TD' },
          ...(leads && { area }),
          ...(said && cell.link && { link: cell.link }),
          ...(said && anchored && cell.anchor !== undefined && { anchor: cell.anchor }),
        },
      );
    });
    rows.push(group(cells, { tag: { role: 'TR' } }));
    y += rowMm;
  }
  rules.push(ruleMark(0, sum(widths), topMm + heightMm, RULES_MM.hair, setting.ink.rule));
  return { heightMm, rows, rules };
}

/** What rows of one group take up together. */
export const runHeight = (run: readonly LaidRow[]): number =>
  Math.max(sum(run.map(({ heightMm }) => heightMm)), run[0]?.spanHeightMm ?? 0);
