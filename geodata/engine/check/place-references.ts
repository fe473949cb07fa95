/** Checks that every place, region and source id that a record names exists. */
import type { AuthoredExistingLine, AuthoredFeature } from '../authored';
import type { Problem, Rule } from '../problem';
import type { Path } from '../read/located';
import { byId, type Check, type Origin, problemAt } from '../read/records';
import { didYouMean } from './nearest';

interface Mention {
  id: string;
  path: Path;
}

const mentions = (ids: readonly string[] | undefined, ...path: Path): Mention[] =>
  (ids ?? []).map((id, index) => ({ id, path: [...path, index] }));

/** Every place id a feature names. */
function placesNamed({ geometry, waypoints, members }: AuthoredFeature): Mention[] {
  return [
    ...mentions(geometry?.course, 'geometry', 'course'),
    ...(geometry?.branches ?? []).flatMap((branch, index) =>
      mentions(branch, 'geometry', 'branches', index),
    ),
    ...mentions(geometry?.points, 'geometry', 'points'),
    ...(geometry?.borders ?? []).map(({ place }, index) => ({
      id: place,
      path: ['geometry', 'borders', index, 'place'],
    })),
    ...mentions(waypoints, 'waypoints'),
    ...mentions(members, 'members'),
  ];
}

function sourcesNamed({
  sources,
  publishedLength,
  sections,
  geometry,
}: AuthoredFeature): Mention[] {
  return [
    ...(geometry?.borders ?? []).map(({ source }, index) => ({
      id: source.id,
      path: ['geometry', 'borders', index, 'source'],
    })),
    ...(sources ?? []).map(({ id }, index) => ({ id, path: ['sources', index] })),
    ...(publishedLength
      ? [{ id: publishedLength.source.id, path: ['publishedLength', 'source'] }]
      : []),
    ...(sections ?? []).flatMap(({ source }, index) =>
      source ? [{ id: source.id, path: ['sections', index, 'source'] }] : [],
    ),
  ];
}

const sourcesOfExisting = ({ opened, publishedLength }: AuthoredExistingLine): Mention[] =>
  Object.entries({ opened, publishedLength }).flatMap(([key, fact]) =>
    fact ? [{ id: fact.source.id, path: [key, 'source'] }] : [],
  );

export const checkPlaceReferences: Check = (records) => {
  const placeIds = byId(records.places);
  const regionIds = byId(records.regions);
  const sourceIds = byId(records.sources);

  const unknown =
    (rule: Rule, noun: string, file: string, known: ReadonlyMap<string, unknown>) =>
    (origin: Origin, found: readonly Mention[]): Problem[] =>
      found
        .filter(({ id }) => !known.has(id))
        .map(({ id, path }) =>
          problemAt(
            rule,
            origin,
            path,
            `there is no ${noun} “${id}”`,
            `add it to ${file}${didYouMean(id, known.keys())}`,
          ),
        );
  const places = unknown('unknown-place', 'place', 'places.yaml', placeIds);
  const regions = unknown('unknown-region', 'region', 'regions.yaml', regionIds);
  const sources = unknown('unknown-source', 'source', 'sources.yaml', sourceIds);

  return [
    ...sources(
      records.edition.origin,
      mentions(records.edition.record.softRegions?.sources, 'softRegions', 'sources'),
    ),
    ...Object.entries(records.edition.record.basemapSources).flatMap(([part, ids]) =>
      sources(records.edition.origin, mentions(ids, 'basemapSources', part)),
    ),
    ...records.agencies.flatMap(({ record: { region }, origin }) =>
      region === undefined ? [] : regions(origin, [{ id: region, path: ['region'] }]),
    ),
    ...records.places.flatMap(({ record, origin }) => [
      ...regions(origin, [{ id: record.region, path: ['region'] }]),
      ...sources(origin, sourcesNamedBy(record.sources)),
    ]),
    ...records.features.flatMap(({ record, origin }) => [
      ...places(origin, placesNamed(record)),
      ...regions(origin, mentions(record.regions, 'regions')),
      ...sources(origin, sourcesNamed(record)),
    ]),
    ...records.existing.flatMap(({ record, origin }) => sources(origin, sourcesOfExisting(record))),
    ...[...records.alignments.values()].flatMap(({ record: { properties }, origin }) => [
      ...places(
        origin,
        properties.tags.flatMap(({ place }, index) =>
          place === undefined ? [] : [{ id: place, path: ['properties', 'tags', index, 'place'] }],
        ),
      ),
      ...sources(origin, sourcesNamedBy(properties.sources, 'properties')),
    ]),
    ...records.checkpoints.flatMap(({ record, origin }) =>
      sources(origin, [{ id: record.source.id, path: ['source'] }]),
    ),
  ];
};

function sourcesNamedBy(sources: readonly { id: string }[], ...path: Path): Mention[] {
  return sources.map(({ id }, index) => ({ id, path: [...path, 'sources', index] }));
}
