/** The geometry table: how well each feature is placed. */
import type { AtlasFeature } from '../../../src/domain/contract';
import type { Resolved } from '../resolve';

const HEAD = [
  'feature',
  'class',
  'accuracy km',
  'vertices',
  'length km',
  'published km',
  'drawn/published',
];

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

function row({ geometry, properties }: AtlasFeature): string[] {
  const { id, geometryClass, accuracyKm, lengthKm, publishedLength } = properties;
  const ratio = lengthKm && publishedLength ? lengthKm / publishedLength.km : null;
  return [
    id,
    geometryClass ?? 'not placed',
    String(accuracyKm ?? ''),
    String(vertices(geometry)),
    String(lengthKm ?? ''),
    String(publishedLength?.km ?? ''),
    ratio === null ? '' : `${Math.round(ratio * 100)} %`,
  ];
}

/** Columns in plain text, widths by their longest cell. */
export function geometryTable({ features }: Resolved): string {
  const rows = [HEAD, ...features.map(row)];
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
