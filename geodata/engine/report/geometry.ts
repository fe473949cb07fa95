/** Writes the geometry table: how well each feature and each line of the existing trunk is placed. */

import type { TrunkFeature } from '../../../src/domain/contract/basemap';
import type { AtlasFeature, Checked, Section } from '../../../src/domain/contract/register';
import type { Records } from '../read/records';
import type { Resolved } from '../resolve';
import { type Line, linesById, shareOutside } from '../resolve/lines';
import type { FoundRegions } from '../resolve/regions-of';
import { type Lake, lakesCrossed } from './lakes';
import { highestBandM, type Relief } from './relief';

/** A row of the table; a cell without value stays empty. */
interface Row {
  id: string;
  class: string;
  accuracyKm: number | null;
  vertices: number;
  lengthKm: number | undefined;
  publishedKm: number | undefined;
  sections: readonly Section[];
  checked: Checked | undefined;
  line: Line | undefined;
  regions: FoundRegions | undefined;
  ground: Ground;
}

/** The terrain under an alignment; empty for geometries without one. */
interface Ground {
  /** Highest relief band crossed, m; null outside the relief. */
  bandM: number | null;
  lakes: readonly { nameZh: string; km: number }[];
}

function vertices(geometry: AtlasFeature['geometry']): number {
  switch (geometry?.type) {
    case undefined:
      return 0;
    case 'Point':
      return 1;
    case 'MultiLineString':
      return geometry.coordinates.flat().length;
    default:
      return geometry?.coordinates.length ?? 0;
  }
}

const featureRow = (
  { geometry, properties }: AtlasFeature,
  line: Line | undefined,
  regions: FoundRegions | undefined,
  ground: Ground,
): Row => ({
  id: properties.id,
  class: properties.geometryClass ?? 'not placed',
  accuracyKm: properties.accuracyKm,
  vertices: vertices(geometry),
  lengthKm: properties.lengthKm,
  publishedKm: properties.publishedLength?.km,
  sections: properties.sections,
  checked: properties.checked,
  line,
  regions,
  ground,
});

/** A row of the existing trunk. Its lines are all digitised by hand, so their records have no class. */
const existingRow = (
  { geometry, properties }: TrunkFeature,
  publishedKm: number | undefined,
  line: Line | undefined,
  ground: Ground,
): Row => ({
  id: properties.id,
  class: 'digitised',
  accuracyKm: properties.accuracyKm,
  vertices: vertices(geometry),
  lengthKm: properties.lengthKm,
  publishedKm,
  sections: [],
  checked: properties.checked,
  line,
  regions: undefined,
  ground,
});

const text = (value: number | null | undefined): string => String(value ?? '');

const ratio = ({ lengthKm, publishedKm }: Row): string =>
  lengthKm && publishedKm ? `${Math.round((lengthKm / publishedKm) * 100)} %` : '';

/** Sum of the sections' published lengths, to 0.1 km, if every section has one. */
function sectionsKm({ sections }: Row): string {
  const lengths = sections.flatMap(({ lengthKm }) => lengthKm ?? []);
  if (lengths.length === 0 || lengths.length < sections.length) return '';
  return text(Math.round(lengths.reduce((sum, km) => sum + km, 0) * 10) / 10);
}

const band = (bandM: number | null): string =>
  bandM === null ? '' : bandM === 0 ? '<500' : `≥${bandM}`;

const lakeText = ({ nameZh, km }: Ground['lakes'][number]): string => `${nameZh} ${km}`;

/** What the line claims where it is checked, where it is not, and how much of it is not. */
function claims({ line }: Row): string {
  const [held] = line?.stretches.filter(({ checked }) => checked) ?? [];
  const unchecked = line?.stretches.filter(({ checked }) => !checked) ?? [];
  const [open] = unchecked;
  const km = unchecked.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0);
  return [
    ...(held ? [text(held.accuracyKm)] : []),
    ...(open ? [`${open.accuracyKm} unchecked (${Math.round(km)} km)`] : []),
  ].join(', ');
}

const awayFromTowns = ({ line }: Row): string =>
  line?.checkPoints.length ? text(line.checkPoints.filter(({ inTown }) => !inTown).length) : '';

const outside = ({ line }: Row): string =>
  line?.checkPoints.length ? `${Math.round(shareOutside(line) * 100)} %` : '';

/** How each was found, but for those of its places. */
function regions({ regions: found }: Row): string {
  const sure = [...(found?.sure ?? [])].map(([id, by]) => (by === 'place' ? id : `${id} (${by})`));
  const perhaps = found?.perhaps.map((id) => `perhaps ${id}`) ?? [];
  return [...sure, ...perhaps].join(', ');
}

const COLUMNS: readonly (readonly [head: string, cell: (row: Row) => string])[] = [
  ['feature', ({ id }) => id],
  ['class', (row) => row.class],
  ['accuracy km', ({ accuracyKm }) => text(accuracyKm)],
  ['claims km', claims],
  ['vertices', (row) => text(row.vertices)],
  ['length km', ({ lengthKm }) => text(lengthKm)],
  ['published km', ({ publishedKm }) => text(publishedKm)],
  ['drawn/published', ratio],
  ['sections', ({ sections }) => text(sections.length || undefined)],
  ['sections km', sectionsKm],
  ['check points', ({ checked }) => text(checked?.points)],
  ['away from towns', awayFromTowns],
  [
    'farthest apart km',
    ({ line }) => (line?.checkPoints.length ? text(Math.round(line.apartKm)) : ''),
  ],
  ['mean/max off km', ({ checked }) => (checked ? `${checked.meanKm}/${checked.maxKm}` : '')],
  ['outside', outside],
  ['highest band m', ({ ground: { bandM } }) => band(bandM)],
  ['lakes crossed km', ({ ground }) => ground.lakes.map(lakeText).join(', ')],
  ['regions (of its places, unless said)', regions],
];

/**
 * The table as plain text; each column is as wide as its longest cell.
 * @param relief null if there is no base map; then there are no lakes either
 */
export function geometryTable(
  { features, existing, regionsFound }: Resolved,
  records: Records,
  { relief, lakes }: { relief: Relief | null; lakes: readonly Lake[] },
): string {
  const groundOf = (id: string): Ground => {
    const line = records.alignments.get(id)?.record.geometry.coordinates ?? [];
    return {
      bandM: line.length && relief ? highestBandM([line], relief) : null,
      lakes: lakesCrossed(line, lakes),
    };
  };
  const published = new Map(
    records.existing.map(({ id, record }) => [id, record.publishedLength?.km]),
  );
  const lines = linesById(records);
  const rows = [
    ...features.map((one) => {
      const { id } = one.properties;
      return featureRow(one, lines.get(id), regionsFound.get(id), groundOf(id));
    }),
    ...existing.map((one) => {
      const { id } = one.properties;
      return existingRow(one, published.get(id), lines.get(id), groundOf(id));
    }),
  ];
  const table = [
    COLUMNS.map(([head]) => head),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  return table
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
