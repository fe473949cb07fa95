/** What the tests of label placing share: plain type, and the real names of a stretch of country. */
import type { Position } from 'geojson';

import { NETWORKS } from '../../../src/domain/contract/register';
import type {
  AreaLabel,
  LabelRequest,
  LineLabel,
  Obstacle,
  PointLabel,
} from '../../../src/print/labels/label';
import { type MapFrame, mapFrame } from '../../../src/print/map-frame';
import type { Rect } from '../../../src/scene/scene';
import type { Typesetter } from '../../../src/scene/typesetter';
import { generatedCatalogue, generatedDetail, generatedGround } from '../../generated';

/** A Chinese character fills its em, any other a little more than half. */
export const plainType: Typesetter = {
  widthMm: (text, sizeMm, _weight, trackingMm = 0) => {
    const characters = [...text];
    const ems = characters.reduce(
      (sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.55),
      0,
    );
    return ems * sizeMm + Math.max(0, characters.length - 1) * trackingMm;
  },
  missing: () => [],
  ascent: 0.88,
  descent: 0.12,
};

const COMMON = {
  lang: 'zh-CN',
  sizeMm: 2.6,
  weight: 400,
  colour: '#222222',
  halo: { colour: '#ffffff', widthMm: 0.5 },
  priority: 5,
  layer: 'names',
  told: true,
} as const;

export const pointLabel = (
  asked: Pick<PointLabel, 'id' | 'at'> & Partial<PointLabel>,
): PointLabel => ({
  ...COMMON,
  kind: 'point',
  text: asked.id,
  clearMm: 1.5,
  mayLead: true,
  leader: '#666666',
  ...asked,
});

export const lineLabel = (
  asked: Pick<LineLabel, 'id' | 'lines'> & Partial<LineLabel>,
): LineLabel => ({
  ...COMMON,
  kind: 'line',
  text: asked.id,
  offsetMm: 2.2,
  everyMm: null,
  ...asked,
});

export const areaLabel = (
  asked: Pick<AreaLabel, 'id' | 'line'> & Partial<AreaLabel>,
): AreaLabel => ({ ...COMMON, kind: 'area', text: asked.id, priority: 90, ...asked });

export const badgeOf = (text: string) => ({
  text,
  colour: '#a3333d',
  textColour: '#ffffff',
  link: { to: `row-${text}` },
  anchor: `badge-${text}`,
});

export interface Asked {
  requests: LabelRequest[];
  obstacles: Obstacle[];
  frame: Rect;
}

/** Symbols this large, millimetres. */
const SYMBOL_MM = 2.4;

/** The real names, roads and symbols in a frame about a position; English on request. */
export function realSet(
  centre: readonly [number, number],
  frame: Rect,
  scaleDenominator: number,
  language: 'zh' | 'en' = 'zh',
): Asked {
  const map = mapFrame(frame, [0, 0], scaleDenominator);
  const [x, y] = map.toPaper(centre);
  const metres = scaleDenominator / 1000;
  const middle = [frame.x + frame.width / 2, frame.y + frame.height / 2] as const;
  const moved = mapFrame(
    frame,
    [(x - middle[0]) * metres, (middle[1] - y) * metres],
    scaleDenominator,
  );
  const towns = townLabels(moved, language);
  const named = featureLabels(moved, language);
  return {
    requests: [...towns.requests, ...named.requests, ...rangeLabels(moved, language)],
    obstacles: [...towns.obstacles, ...named.obstacles],
    frame,
  };
}

const isInside = ({ rect }: MapFrame, [x, y]: readonly [number, number]): boolean =>
  x > rect.x + 2 && y > rect.y + 2 && x < rect.x + rect.width - 2 && y < rect.y + rect.height - 2;

const symbolAt = ([x, y]: readonly [number, number], sizeMm: number): Obstacle => ({
  kind: 'rect',
  rect: { x: x - sizeMm / 2, y: y - sizeMm / 2, width: sizeMm, height: sizeMm },
  hard: true,
  weight: 0,
});

function townLabels(map: MapFrame, language: 'zh' | 'en') {
  const requests: LabelRequest[] = [];
  const obstacles: Obstacle[] = [];
  for (const [index, town] of generatedGround().towns.features.entries()) {
    const at = map.toPaper(town.geometry.coordinates);
    if (!isInside(map, at)) continue;
    const { nameZh, nameEn, rank } = town.properties;
    requests.push(
      pointLabel({
        id: `town-${index}`,
        text: language === 'zh' ? nameZh : nameEn,
        at,
        clearMm: 1.1,
        priority: 20 + rank,
        sizeMm: 2.4,
        mayLead: false,
        told: false,
      }),
    );
    obstacles.push(symbolAt(at, 1.2));
  }
  return { requests, obstacles };
}

function featureLabels(map: MapFrame, language: 'zh' | 'en') {
  const requests: LabelRequest[] = [];
  const obstacles: Obstacle[] = [];
  const catalogue = generatedCatalogue();
  let number = 0;
  for (const network of NETWORKS) {
    for (const one of catalogue.features) {
      if (one.properties.network !== network || !one.geometry) continue;
      const text = language === 'zh' ? one.properties.nameZh : one.properties.nameEn;
      const { geometry } = one;
      const asked = { id: one.properties.id, text, priority: 10, layer: `network-${network}` };
      if (geometry.type === 'Point') {
        const at = map.toPaper(geometry.coordinates);
        if (!isInside(map, at)) continue;
        number += 1;
        requests.push(pointLabel({ ...asked, at, clearMm: 1.7, badge: badgeOf(String(number)) }));
        obstacles.push(symbolAt(at, SYMBOL_MM));
      } else if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
        const lines = (
          geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
        ).flatMap((line) => stretches(map, line));
        if (lines.length === 0) continue;
        number += 1;
        const badge = badgeOf(String(number));
        requests.push(lineLabel({ ...asked, lines, badge, everyMm: 150, priority: 12 }));
        obstacles.push(
          ...lines.map(
            (line): Obstacle => ({ kind: 'line', line, widthMm: 0.6, hard: false, weight: 0.5 }),
          ),
        );
        const ref = one.properties.refs?.[0];
        if (network === 'highways' && ref)
          requests.push(
            lineLabel({
              ...asked,
              id: `${asked.id} ${ref}`,
              text: ref,
              lines,
              sizeMm: 2,
              priority: 15,
              everyMm: 60,
              offsetMm: 0,
              told: false,
              shield: { fill: '#ffffff', edge: '#a3333d' },
            }),
          );
      }
    }
  }
  return { requests, obstacles };
}

/** Parts of a line within the frame, vertex by vertex. */
function stretches(map: MapFrame, line: readonly Position[]): number[][] {
  const parts: number[][] = [];
  let open: number[] = [];
  for (const position of line) {
    const at = map.toPaper(position);
    if (isInside(map, at)) open.push(...at);
    else if (open.length > 0) {
      parts.push(open);
      open = [];
    }
  }
  parts.push(open);
  return parts.filter((part) => part.length > 2);
}

function rangeLabels(map: MapFrame, language: 'zh' | 'en'): LabelRequest[] {
  return generatedDetail().physical.features.flatMap((range, index) => {
    const [line] = stretches(map, range.geometry.coordinates);
    if (!line) return [];
    const { nameZh, nameEn } = range.properties;
    const text = language === 'zh' ? nameZh : nameEn;
    return [areaLabel({ id: `range-${index}`, text, line, sizeMm: 4, told: false })];
  });
}
