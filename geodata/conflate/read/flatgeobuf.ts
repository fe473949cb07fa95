/** Reads the bytes of a FlatGeobuf file. */
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { Failure, reasonOf } from '../failure';
import { LineCollector, type RawLayer } from './lines';

export async function readFlatgeobuf(bytes: Uint8Array, fileName: string): Promise<RawLayer> {
  const collector = new LineCollector();
  let name = fileName;
  let epsg: number | null = null;
  let promised = 0;
  let read = 0;
  try {
    const features = deserialize(bytes, {
      headerMetaFn: ({ title, crs, featuresCount }) => {
        name = title || fileName;
        epsg = crs?.code || null;
        promised = featuresCount;
      },
    });
    for await (const feature of features) {
      collector.add(feature);
      read += 1;
    }
  } catch (error) {
    throw new Failure(`it is no whole FlatGeobuf file: ${reasonOf(error)}`);
  }
  if (read < promised) {
    throw new Failure(`it ends after ${read} of ${promised} features: it is cut off`);
  }
  const { lines, others, broken } = collector;
  return { name, epsg, lines, others, broken };
}
