/** The area within a distance of a line. */
import { buffer, featureCollection, lineString, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Strand } from '../geometry/strand';

/**
 * Length of the pieces that are buffered. Turf computes a buffer in a plane centred on its input, which
 * distorts far from the centre: with these pieces the width is right within a few tenths of a per cent.
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
