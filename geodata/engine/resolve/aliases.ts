/** Collects the other names of records, for the search. */
import type { Aliases } from '../../../src/domain/contract/names';
import type { Records } from '../read/records';

type Named = readonly [id: string, names: readonly string[]];

const withNames = (records: readonly Named[]): Record<string, string[]> =>
  Object.fromEntries(
    records.flatMap(([id, names]) => (names.length > 0 ? [[id, [...names]]] : [])),
  );

export function resolveAliases(records: Records): Aliases {
  const { features, places, regions, agencies, abbreviations } = records;
  return {
    feature: withNames(features.map(({ id, record }) => [id, record.aliases ?? []])),
    place: withNames(places.map(({ record: { id, aliases = [] } }) => [id, aliases])),
    region: withNames(regions.map(({ record: { id, aliases = [] } }) => [id, aliases])),
    // The notice's own short forms are what people type first.
    agency: withNames(
      agencies.map(({ record: { id, nameZh, spellings, aliases = [] } }) => [
        id,
        [...spellings.filter((spelling) => spelling !== nameZh), ...aliases],
      ]),
    ),
    abbreviations: abbreviations.flatMap(({ record: { short, full } }) =>
      short.map((one) => ({ short: one, full })),
    ),
  };
}
