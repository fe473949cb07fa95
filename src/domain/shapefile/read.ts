/** Reads the files of a shapefile into features, in the file's own coordinates. */
import type { Feature, Geometry, Position } from 'geojson';
import { parseShp } from 'shpjs';
import { type DbfTable, readDbf } from './dbf';
import { type PrjReading, readPrj } from './prj';
import { polygonsOf } from './rings';
import type { ShapefileParts } from './zip';

export interface ShapefileLayer {
  name: string;
  /** As the .prj names it; coordinates are not converted. */
  crs: PrjReading;
  /** Without deleted rows. A shape that the file leaves empty has no geometry. */
  features: readonly Feature<Geometry | null>[];
  deletedRows: number;
  /** Null if there is no table or it is damaged; then the features have no properties. */
  table: DbfTable | null;
  /** Whether the .shp ends before the length it states. */
  cutShort: boolean;
}

/** no-shp: a table without its shapes; damaged: shapes that cannot be read. */
export type ShapefileRead = { layer: ShapefileLayer } | { problem: 'no-shp' | 'damaged' };

const HEADER_BYTES = 100;
const TYPE_AT = 32;
/** The three types of polygons, and the types of lines with the same bytes. */
const LINE_TYPE: Readonly<Record<number, number>> = { 5: 3, 15: 13, 25: 23 };

/**
 * Shapes in the order of the file. Polygons are read as lines and assembled here, because shpjs trusts the
 * direction of rings and drops a ring with the wrong one.
 */
function shapesOf(shp: Uint8Array<ArrayBuffer>): (Geometry | null)[] {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  const lineType = LINE_TYPE[view.getInt32(TYPE_AT, true)];
  if (lineType === undefined) return parseShp(shp);
  const copy = shp.slice();
  new DataView(copy.buffer).setInt32(TYPE_AT, lineType, true);
  return parseShp(copy).map((shape: Geometry | null) => {
    if (shape?.type !== 'LineString' && shape?.type !== 'MultiLineString') return null;
    const rings: Position[][] =
      shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
    return polygonsOf(rings);
  });
}

export function readShapefile({ name, shp, dbf, prj, cpg }: ShapefileParts): ShapefileRead {
  if (shp === null) return { problem: 'no-shp' };
  let shapes: (Geometry | null)[];
  let cutShort: boolean;
  try {
    const own = shp.slice();
    // The format counts in words of two bytes.
    cutShort = 2 * new DataView(own.buffer).getInt32(24) > own.length;
    shapes = shapesOf(own);
  } catch {
    return { problem: 'damaged' };
  }
  if (shp.length < HEADER_BYTES) return { problem: 'damaged' };
  const read = dbf && readDbf(dbf, cpg);
  const rows = read?.rows ?? [];
  const features = shapes.flatMap((geometry, index): Feature<Geometry | null>[] => {
    const properties = rows[index];
    return properties === null
      ? []
      : [{ type: 'Feature', geometry, properties: { ...properties } }];
  });
  return {
    layer: {
      name,
      crs: readPrj(prj),
      features,
      deletedRows: shapes.length - features.length,
      table: read,
      cutShort,
    },
  };
}
