/** 图幅索引: the region with the outline of every sheet, each a link to its page. */
import { EVERYTHING } from '../../domain/filter';
import type { Mark, Page, Rect } from '../../scene/scene';
import { planeAreaOf } from '../area';
import { NEATLINE_MM } from '../furniture/frame/neatline';
import { outlineIn } from '../furniture/frame/outline';
import { group, moved } from '../furniture/page/block';
import { titleBlock } from '../furniture/page/title-block';
import { type MapFrame, mapFrame } from '../map-frame';
import { bestScale } from '../scale';
import { figure } from '../sheet/figure';
import type { SheetOptions } from '../sheet/options';
import { pageOf } from '../sheet/page';
import { styleOf } from '../sheet/style';

export interface IndexedSheet {
  name: string;
  number: number;
  anchor: string;
  frame: MapFrame;
}

const OUTLINE_MM = 0.4;
const GAP_MM = 3;
/** Between the corner of an outline and its name. */
const INSET_MM = 1.2;

/** No page where all sheets show the same area: the index would be a single outline. */
export function indexMap({
  options,
  title,
  sheets,
}: {
  options: SheetOptions;
  title: string;
  sheets: readonly IndexedSheet[];
}): Page[] {
  const distinct = new Set(sheets.map(({ frame }) => frame.centre.join()));
  if (distinct.size < 2) return [];
  const { request, data, t } = options;
  const { paper, marginMm } = request;
  const style = styleOf(request, data, t);
  const { setting, palette } = style;
  const heading = titleBlock(
    { title, subtitle: '', scale: '', anchor: 'middle' },
    paper.widthMm - 2 * marginMm,
    setting,
  );
  const top = marginMm + heading.heightMm + GAP_MM + NEATLINE_MM;
  const rect: Rect = {
    x: marginMm + NEATLINE_MM,
    y: top,
    width: paper.widthMm - 2 * (marginMm + NEATLINE_MM),
    height: paper.heightMm - top - marginMm - NEATLINE_MM - GAP_MM,
  };
  const area = planeAreaOf({ kind: 'whole' }, data.catalogue);
  const scale = bestScale(area, rect);
  if (scale === null) return [];
  const frame = mapFrame(rect, area.centre, scale);
  const names: Mark[] = [];
  const outlines = sheets.map(({ name, number, anchor, frame: sheet }): Mark => {
    const line = outlineIn(frame, sheet).flat();
    const xs = line.filter((_, index) => index % 2 === 0);
    const ys = line.filter((_, index) => index % 2 === 1);
    const box: Rect = {
      x: Math.min(...xs),
      y: Math.min(...ys),
      width: Math.max(...xs) - Math.min(...xs),
      height: Math.max(...ys) - Math.min(...ys),
    };
    const words = name === String(number) ? name : `${number} ${name}`;
    names.push({
      kind: 'text',
      text: words,
      at: [box.x + INSET_MM, box.y + INSET_MM + setting.type.body],
      sizeMm: setting.type.body,
      weight: 700,
      colour: palette.label,
      anchor: 'start',
      halo: { colour: palette.halo, widthMm: 0.6 },
    });
    return {
      kind: 'group',
      link: { to: anchor },
      area: box,
      marks: [
        {
          kind: 'path',
          closed: true,
          lines: [line],
          stroke: { colour: palette.label, widthMm: OUTLINE_MM, join: 'miter' },
        },
      ],
    };
  });
  const map = figure({
    data,
    request: {
      ...request,
      filter: { ...EVERYTHING, hiddenNetworks: [], years: { range: null, undated: false } },
      existingTrunk: true,
    },
    frame,
    title,
    numbers: new Map(),
    rowPrefix: '',
    markPrefix: 'index-',
    keepClear: [],
    edge: 'neatline',
    t,
  });
  return [
    pageOf({
      id: 'index',
      title,
      depth: 0,
      paper,
      layers: map.layers,
      furniture: [
        moved(heading.group, marginMm, marginMm),
        group([...outlines, ...names], { clip: rect }),
        ...map.neatline,
      ],
      geoFrames: [map.geo],
      t,
    }),
  ];
}
