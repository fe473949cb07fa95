/** Writes the alignment file: the same bytes for the same line, one vertex per line. */

import { distanceKm } from '../../../src/domain/geometry/geodesic';
import type { AuthoredAlignment, AuthoredSourceRef } from '../authored';
import { positionOf } from '../resolve/strands';
import type { Course, Passing } from './course';

/** A tagged object that is not in the gazetteer keeps its tag up to this distance. */
const OBJECT_REACH_KM = 1;

type Tag = AuthoredAlignment['properties']['tags'][number];

/** A tag means that the vertex is the object, so a line that passes further away gets none. */
function tagOf({ waypoint, vertex }: Passing, { line }: Course): Tag[] {
  const position = line[vertex];
  if (!position) return [];
  const { place, name } = waypoint;
  if (place) {
    const near = distanceKm(position, positionOf(place)) <= place.accuracyKm;
    return near ? [{ vertex, place: place.id }] : [];
  }
  const named = name !== 'start' && name !== 'end';
  const near = distanceKm(position, waypoint.position) <= OBJECT_REACH_KM;
  return named && near ? [{ vertex, what: name }] : [];
}

export function alignmentOf(course: Course, source: AuthoredSourceRef): AuthoredAlignment {
  const coordinates = course.line.map(([lon, lat]): [number, number] => [lon, lat]);
  const tags = course.passings.flatMap((passing) => tagOf(passing, course));
  return {
    type: 'Feature',
    properties: { sources: [source], tags },
    geometry: { type: 'LineString', coordinates },
  };
}

const rows = (values: readonly unknown[], indent: string): string =>
  values.length
    ? `[\n${values.map((value) => `${indent}  ${JSON.stringify(value)}`).join(',\n')}\n${indent}]`
    : '[]';

export const alignmentText = ({ properties, geometry }: AuthoredAlignment): string =>
  `{
  "type": "Feature",
  "properties": {
    "sources": ${rows(properties.sources, '    ')},
    "tags": ${rows(properties.tags, '    ')}
  },
  "geometry": {
    "type": "LineString",
    "coordinates": ${rows(geometry.coordinates, '    ')}
  }
}
`;
