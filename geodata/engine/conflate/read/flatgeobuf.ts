/**
 * Reads the bytes of a FlatGeobuf file. The library trusts every length in the file and loops for ever on a
 * truncated one, so the lengths of header, index and features are checked here first.
 */

import { deserialize } from 'flatgeobuf/lib/mjs/generic.js';
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { crsOfEpsg } from '../crs';
import { Failure, reasonOf } from '../failure';
import { LineCollector, type RawLayer } from './lines';
import { type Stated, statedByPrj } from './prj';

const MAGIC = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
const HEADER_AT = 12;
const SIZE_BYTES = 4;
const INDEX_ITEM_BYTES = 40;

function headerLengthOf(bytes: Uint8Array, view: DataView): number {
  if (!MAGIC.every((byte, at) => at >= bytes.length || bytes[at] === byte)) {
    throw new Failure('it is not a whole FlatGeobuf file: it does not begin like one of version 3');
  }
  const length = bytes.length >= HEADER_AT ? view.getUint32(HEADER_AT - SIZE_BYTES, true) : 0;
  if (length === 0 || HEADER_AT + length > bytes.length) {
    throw new Failure('it is not a whole FlatGeobuf file: it is cut off within its header');
  }
  return length;
}

function indexLength({ featuresCount, indexNodeSize }: HeaderMeta): number {
  if (indexNodeSize === 0 || featuresCount === 0) return 0;
  let [level, items] = [featuresCount, featuresCount];
  while (level > 1) {
    level = Math.ceil(level / Math.max(2, indexNodeSize));
    items += level;
  }
  // The index of a file with one feature has a root and a leaf.
  return (featuresCount === 1 ? 2 : items) * INDEX_ITEM_BYTES;
}

/** Throws a Failure if a length leads beyond the end of the file. */
function requireWhole(view: DataView, from: number, promised: number): void {
  let [at, whole] = [from, 0];
  while (at < view.byteLength) {
    const length = at + SIZE_BYTES <= view.byteLength ? view.getUint32(at, true) : 0;
    if (length === 0 || at + SIZE_BYTES + length > view.byteLength) break;
    at += SIZE_BYTES + length;
    whole += 1;
  }
  if (at !== view.byteLength || whole < promised) {
    const count = promised > 0 ? ` of ${promised}` : '';
    throw new Failure(
      `it is not a whole FlatGeobuf file: it is cut off after ${whole}${count} features`,
    );
  }
}

function statedBy({ crs }: HeaderMeta): Stated {
  if (!crs) return null;
  if (crs.code) return crsOfEpsg(crs.code) ?? { unknown: `EPSG:${crs.code}` };
  return statedByPrj(crs.wkt);
}

export async function readFlatgeobuf(bytes: Uint8Array, fileName: string): Promise<RawLayer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = HEADER_AT + headerLengthOf(bytes, view);
  const collector = new LineCollector();
  let name = fileName;
  let stated: Stated = null;
  try {
    const features = deserialize(bytes, {
      headerMetaFn: (header) => {
        name = header.title || fileName;
        stated = statedBy(header);
        requireWhole(view, headerEnd + indexLength(header), header.featuresCount);
        if (header.featuresCount === 0 && header.indexNodeSize > 0) {
          throw new Failure('it has no features: choose a layer of lines');
        }
      },
      fromFeature: (id, feature, header) => {
        const geometry = feature.geometry();
        return geometry === null || geometry.xyLength() + geometry.partsLength() === 0
          ? {}
          : fromFeature(id, feature, header);
      },
    });
    for await (const feature of features) collector.add(feature);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`it is not a whole FlatGeobuf file: ${reasonOf(error)}`);
  }
  const { lines, leftOut } = collector;
  return { name, stated, lines, leftOut, notes: [] };
}
