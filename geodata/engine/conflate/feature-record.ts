/**
 * Writes the class of the new line into the feature's record. Only the text of the two keys concerned is
 * changed, so that the author's comments and layout stay.
 */
import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { Failure } from './failure';
import type { AlignmentClass } from './options';

interface Edit {
  from: number;
  to: number;
  text: string;
}

const named = (pair: Pair, key: string): boolean => isScalar(pair.key) && pair.key.value === key;

function replacing(pair: Pair | undefined, text: string): Edit | null {
  const range = isScalar(pair?.value) ? pair.value.range : null;
  return range ? { from: range[0], to: range[1], text } : null;
}

export function updateFeature(text: string, slug: string, geometryClass: AlignmentClass): string {
  const records = parseDocument(text).contents;
  const record = isSeq(records)
    ? records.items.find((item) => isMap(item) && String(item.get('slug')) === slug)
    : undefined;
  const geometry = isMap(record) ? record.get('geometry') : undefined;
  const pairs = isMap(geometry) ? geometry.items : [];
  const classPair = pairs.find((pair) => named(pair, 'class'));
  const alignmentPair = pairs.find((pair) => named(pair, 'alignment'));
  const classEdit = replacing(classPair, geometryClass);
  const alignmentEdit = replacing(alignmentPair, 'true');
  const keyRange = isScalar(classPair?.key) ? classPair.key.range : null;
  if (!isMap(geometry) || !classEdit || !keyRange) {
    throw new Failure(`the record of ${slug} has no geometry with a class to change`);
  }
  // Insert before the class, so that a comment after the class stays with it.
  const column = keyRange[0] - (text.lastIndexOf('\n', keyRange[0]) + 1);
  const separator = geometry.flow ? ', ' : `\n${' '.repeat(column)}`;
  const insertion = { from: keyRange[0], to: keyRange[0], text: `alignment: true${separator}` };
  return [classEdit, alignmentEdit ?? insertion]
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, text: put }) => done.slice(0, from) + put + done.slice(to), text);
}
