/** Reads what is authored of a feature: its present line, and the waypoints that the new line must pass. */
import { foldersOf } from '../../../scripts/edition-folders';
import type { Position } from '../../../src/domain/geometry/position';
import type { AuthoredAlignment, AuthoredPlace } from '../authored';
import { didYouMean } from '../check/nearest';
import { formatProblem } from '../problem';
import { parse } from '../read/parse';
import { byId, type FeatureEntry, type Records } from '../read/records';
import { readTree } from '../read/tree';
import { authoredStrandsOf, positionOf } from '../resolve/strands';
import { Failure } from './failure';
import type { WaypointsFrom } from './options';

export interface Waypoint {
  /** Place id, or what a tagged vertex is, or start or end. */
  name: string;
  position: Position;
  /** Null if it is not a place of the gazetteer. */
  place: AuthoredPlace | null;
}

export interface Authored {
  feature: FeatureEntry;
  /** The main strand before the run. */
  line: readonly Position[];
  waypoints: readonly Waypoint[];
  from: WaypointsFrom;
}

type Places = ReadonlyMap<string, AuthoredPlace>;

/** @param edition folder of the edition as typed */
export function readRecords(root: string, edition: string): Records {
  const folders = foldersOf({ edition }, root, { writes: false });
  if ('error' in folders) throw new Failure(folders.error);
  const parsed = parse(readTree(folders.edition));
  if ('records' in parsed) return parsed.records;
  const list = parsed.problems.map((problem) => formatProblem(problem, edition)).join('\n');
  throw new Failure(`${edition} cannot be read; mend it first:\n${list}`);
}

function placesAlong(ids: readonly string[], places: Places): Waypoint[] {
  return ids.map((id) => {
    const place = places.get(id);
    if (!place) throw new Failure(`the edition has no place ${id}${didYouMean(id, places.keys())}`);
    return { name: id, position: positionOf(place), place };
  });
}

/** The tagged vertices of an alignment, and its ends even without tags. */
function taggedVertices({ geometry, properties }: AuthoredAlignment, places: Places): Waypoint[] {
  const last = geometry.coordinates.length - 1;
  const tags = new Map(properties.tags.map((tag) => [tag.vertex, tag]));
  const vertices = [...new Set([0, ...tags.keys(), last])].sort((a, b) => a - b);
  return vertices.flatMap((vertex): Waypoint[] => {
    const position = geometry.coordinates[vertex];
    const tag = tags.get(vertex);
    const place = tag?.place === undefined ? null : (places.get(tag.place) ?? null);
    const name = tag?.place ?? tag?.what ?? (vertex === 0 ? 'start' : 'end');
    return position ? [{ name, position, place }] : [];
  });
}

export function authoredOf(
  id: string,
  asked: WaypointsFrom | null,
  { features, places, alignments }: Records,
): Authored {
  const feature = features.find((candidate) => candidate.id === id);
  if (!feature) {
    const ids = features.map((candidate) => candidate.id);
    throw new Failure(`the edition has no feature ${id}${didYouMean(id, ids)}`);
  }
  const placeById = byId(places);
  const { geometry, waypoints: named = [] } = feature.record;
  const { course } = geometry ?? {};
  if (!course) throw new Failure(`${id} is not a line: its record has no course`);
  const alignment = alignments.get(id)?.record;
  const from = asked ?? (alignment ? 'tagged' : 'course');
  if (from === 'tagged' && !alignment) {
    throw new Failure(`${id} has no alignment, so no tags: use --waypoints course or named`);
  }

  const waypoints =
    from === 'tagged' && alignment
      ? taggedVertices(alignment, placeById)
      : placesAlong(from === 'named' ? named : course, placeById);
  if (waypoints.length < 2) {
    throw new Failure(
      `${id} has ${waypoints.length} waypoints (${from}) and a line needs two: choose others with --waypoints`,
    );
  }
  const line = authoredStrandsOf(feature, placeById, alignments)[0] ?? [];
  return { feature, line, waypoints, from };
}
