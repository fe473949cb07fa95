/** The area within a distance of a line. */
import { buffer, featureCollection, lineString, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Strand } from '../geometry/strand';

/**
 * Turf draws a buffer on a plane centred on what it is given, which stretches far from
 * the centre: pieces of this length keep the width true to a few tenths of a per cent.
 */
const PIECE_KM = 400;
const STEPS = 16;

export function bufferOf(strand: Strand, reachKm: number): FeatureCollection {
  const pieces = Math.max(1, Math.ceil(strand.lengthKm / PIECE_KM));
  const areas = Array.from({ length: pieces }, (_, index) => {
    const from = (strand.lengthKm * index) / pieces;
    const to = (strand.lengthKm * (index + 1)) / pieces;
    const piece = lineString(strand.between(from, to).map((position) => [...position]));
    return buffer(piece, reachKm, { units: 'kilometers', steps: STEPS });
  }).flatMap((area): Feature<Polygon | MultiPolygon>[] => (area ? [area] : []));
  if (areas.length < 2) return featureCollection(areas);
  const whole = union(featureCollection(areas));
  return featureCollection(whole ? [whole] : []);
}
