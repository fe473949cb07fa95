/**
 * Finds vertices abroad whose shift is uncertain. GCJ-02 and BD-09 are shifts of Chinese maps; the library
 * reverses them in a rectangle around the country that includes neighbouring countries, where some map
 * makers shift coordinates and others do not.
 */
import { createRequire } from 'node:module';
import { booleanPointInPolygon } from '@turf/turf';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Position } from '../../../src/domain/geometry/position';
import type { Crs } from './crs';

/** China's number in ISO 3166, which world-atlas uses as id. */
const CHINA = '156';

type Outline = Parameters<typeof booleanPointInPolygon>[1];

/** The outline of the country, accurate to several kilometres, which is enough for this. */
function outline(): Outline | null {
  const atlas: Topology = createRequire(import.meta.url)('world-atlas/countries-50m.json');
  const { countries } = atlas.objects;
  if (countries?.type !== 'GeometryCollection') return null;
  const china = countries.geometries.find(({ id }) => id === CHINA);
  const shape = china && feature(atlas, china);
  return shape &&
    'geometry' in shape &&
    (shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon')
    ? shape.geometry
    : null;
}

const at = (position: Position): string => position.map((value) => value.toFixed(4)).join(', ');

/** A warning about vertices abroad; null if there are none, or the coordinates are not shifted. */
export function doubtfulAbroad(
  crs: Crs,
  lines: readonly { line: readonly Position[] }[],
): string | null {
  if (crs.kind !== 'gcj02' && crs.kind !== 'bd09') return null;
  const china = outline();
  if (!china) return null;
  const abroad = lines.flatMap(({ line }) =>
    line.filter((position) => !booleanPointInPolygon([...position], china)),
  );
  const [first, last] = [abroad[0], abroad.at(-1)];
  if (!first || !last) return null;
  return `${abroad.length} vertices lie abroad, from ${at(first)} to ${at(last)}: they may be off by several hundred metres, since some makers shift maps of China alone. Cut them off the layer if its maker does`;
}
