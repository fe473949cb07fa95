/** Names the layer as a source: its id in sources.yaml, and its record there. */
import { parse } from 'node:path';
import type { AuthoredSource, AuthoredSourceRef } from '../authored';
import { crsName } from './crs';
import { Failure } from './failure';
import type { Layer } from './read';

/** “Roads 2026.fgb” → roads-2026 */
function idOf(file: string): string {
  const id = parse(file)
    .name.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (id) return id;
  throw new Failure(`no id of a source can be made from the name ${file}: give one with --source`);
}

export interface LayerSource {
  ref: AuthoredSourceRef;
  /** Null if sources.yaml has no such source yet. */
  record: AuthoredSource | null;
}

export function sourceOf(
  layer: Layer,
  asked: string | null,
  simplifyMetres: number,
  sources: readonly AuthoredSource[],
): LayerSource {
  const id = asked ?? idOf(layer.file);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Failure(
      `“${id}” cannot be the id of a source: use lower-case letters, digits and hyphens`,
    );
  }
  const record = sources.find((source) => source.id === id) ?? null;
  // “facts cited” means that only single facts were taken; a whole line is more than that.
  if (record?.licence.startsWith('facts cited')) {
    throw new Failure(
      `the source ${id} is recorded as “${record.licence}”, and a whole line is more than single facts: give the layer a record of its own in sources.yaml, with its licence, and name it with --source`,
    );
  }
  const converted = layer.crs.kind === 'wgs84' ? [] : [`converted from ${crsName(layer.crs)}`];
  const thinned = simplifyMetres ? [`simplified to ${simplifyMetres} m`] : [];
  const locator = [`${layer.file}, layer ${layer.name}`, ...converted, ...thinned].join('; ');
  return { ref: { id, locator }, record };
}
