/**
 * Reads a zip of shapefiles. Coordinates come converted by the .prj that stands beside
 * the .shp; without one they come as they are.
 */
import { parse, sep } from 'node:path';
import shp from 'shpjs';
import { Failure, reasonOf } from '../failure';
import { LineCollector, type RawLayer } from './lines';

interface ZipLayer {
  features: readonly unknown[];
  fileName?: string | undefined;
}

const nameOf = ({ fileName = '' }: ZipLayer): string => parse(fileName.replaceAll('/', sep)).base;

async function layersOf(bytes: Uint8Array<ArrayBuffer>): Promise<ZipLayer[]> {
  try {
    return [await shp(bytes)].flat();
  } catch (error) {
    throw new Failure(
      `it is no zip with a whole shapefile (.shp, .dbf, .prj) in it: ${reasonOf(error)}`,
    );
  }
}

export async function readShapefile(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  wanted: string | null,
): Promise<RawLayer> {
  const layers = await layersOf(bytes);
  const chosen = wanted === null ? layers : layers.filter((layer) => nameOf(layer) === wanted);
  const [layer, ...more] = chosen;
  if (!layer || more.length) {
    const names = layers.map(nameOf).join(', ');
    throw new Failure(
      wanted === null
        ? `it holds several layers: choose one with --layer: ${names}`
        : `it holds no layer ${wanted}; its layers are: ${names}`,
    );
  }
  const collector = new LineCollector();
  for (const feature of layer.features) collector.add(feature);
  const { lines, others, broken } = collector;
  return { name: nameOf(layer) || fileName, epsg: null, lines, others, broken };
}
