/** Reads a GeoJSON text: a collection, one feature or a bare geometry. */
import { crsOfEpsg } from '../crs';
import { Failure, reasonOf } from '../failure';
import { isRecord, LineCollector, type RawLayer } from './lines';
import type { Stated } from './prj';

/**
 * The coordinate system in the old member `crs`: “EPSG:4490”, “urn:ogc:def:crs:EPSG::4490”,
 * “urn:ogc:def:crs:OGC:1.3:CRS84”
 */
function statedBy(crs: unknown): Stated {
  const properties = isRecord(crs) ? crs.properties : null;
  const name = isRecord(properties) ? String(properties.name ?? '') : '';
  if (name.endsWith('CRS84')) return { kind: 'wgs84' };
  const code = /EPSG:(?:[\d.]*:)?(\d+)$/.exec(name)?.[1];
  if (code !== undefined) return crsOfEpsg(Number(code)) ?? { unknown: `EPSG:${code}` };
  return name ? { unknown: name } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`it is not JSON: ${reasonOf(error)}`);
  }
}

export function readGeojson(text: string, fileName: string): RawLayer {
  const root = parse(text);
  if (!isRecord(root) || typeof root.type !== 'string') {
    throw new Failure('it is JSON but not GeoJSON: export the layer as GeoJSON');
  }
  const collector = new LineCollector();
  if (root.type === 'FeatureCollection') {
    if (!Array.isArray(root.features))
      throw new Failure('its FeatureCollection has no list of features: export the layer again');
    for (const feature of root.features) collector.add(feature);
  } else {
    collector.add(root.type === 'Feature' ? root : { geometry: root });
  }
  const { lines, leftOut } = collector;
  const name = typeof root.name === 'string' && root.name ? root.name : fileName;
  return { name, stated: statedBy(root.crs), lines, leftOut, notes: [] };
}
