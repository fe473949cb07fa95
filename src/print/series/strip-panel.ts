/** One panel of a strip: its map with chainage, its frame, and its pre-flight. */
import type { Strand } from '../../domain/geometry/strand';
import type { GeoFrame, Layer, Mark } from '../../scene/scene';
import { kilometres } from '../../words/lengths';
import { NEATLINE_MM, neatline } from '../furniture/frame/neatline';
import { group } from '../furniture/page/block';
import type { Obstacle } from '../labels/label';
import type { MapContent } from '../map/map-content';
import type { Finding } from '../preflight/finding';
import { findingsOf } from '../sheet/findings';
import { geoFrameOf } from '../sheet/geo-frame';
import { drawMap } from '../sheet/map-layers';
import { northOnMap } from '../sheet/north-on-map';
import { furnitureLayer } from '../sheet/page-of';
import type { SheetWish } from '../sheet/sheet';
import { styleOf } from '../sheet/style';
import { chainageMarks } from './chainage-marks';
import type { Panel } from './strip-layout';

export interface PanelWish {
  wish: SheetWish;
  strand: Strand;
  panel: Panel;
  /** Of all panels. */
  count: number;
  numbers: ReadonlyMap<string, number>;
}

export interface DrawnPanel {
  layers: Layer[];
  geo: GeoFrame;
  content: MapContent;
  findings: Finding[];
}

export function drawPanel({ wish, strand, panel, count, numbers }: PanelWish): DrawnPanel {
  const { request, data, t, id } = wish;
  const { stretch, index, frame } = panel;
  const { language } = request;
  const style = styleOf(request, data, t);
  const { setting } = style;
  const prefix = `${id}-`;
  const chainage = chainageMarks(
    strand,
    stretch,
    frame,
    { colour: style.palette.label, halo: style.palette.halo },
    (km) => t('print.strip.chainage', { km }),
    data.typesetter,
  );
  const north = northOnMap(frame, style.frame);
  const keepClear: Obstacle[] = [
    ...chainage.keepClear,
    ...(north ? [{ kind: 'rect' as const, rect: north.at, hard: true, weight: 0 }] : []),
  ];
  const drawn = drawMap({
    data,
    request,
    frame,
    numbers,
    rowPrefix: prefix,
    markPrefix: index === 0 ? prefix : `${prefix}strip-${index + 1}-`,
    keepClear,
    t,
  });
  const lines = neatline(frame, style.frame, request.graticule);
  const words = t('print.strip.panel', {
    number: index + 1,
    count,
    from: kilometres(stretch.fromKm, language),
    to: kilometres(stretch.toKm, language),
  });
  const furniture: Mark[] = [
    {
      kind: 'text',
      text: words,
      at: [frame.rect.x - NEATLINE_MM, frame.rect.y - NEATLINE_MM - 1.4],
      sizeMm: setting.type.body,
      weight: 700,
      colour: setting.ink.text,
      anchor: 'start',
    },
    ...lines.furniture,
    chainage.group,
    ...(north ? [north.group] : []),
  ];
  const findings = findingsOf({
    title: words,
    request,
    data,
    frame,
    area: null,
    drawn,
    insets: [],
    page: { layers: drawn.layers },
    outside: [],
    t,
  }).filter(({ kind }) => index === 0 || (kind !== 'maker-missing' && kind !== 'attribution'));
  const graticule = {
    id: 'graticule',
    name: t('print.layer.graticule'),
    marks: lines.graticule,
  };
  return {
    layers: [
      ...drawn.layers,
      ...(request.graticule ? [graticule] : []),
      furnitureLayer(t('print.layer.furniture'), [group(furniture)]),
    ],
    geo: geoFrameOf(frame, words),
    content: drawn.content,
    findings,
  };
}
