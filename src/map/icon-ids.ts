/** Names under which the symbology's icons are known to the map. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { ShieldKind } from '../domain/contract/edition';
import type { Network } from '../domain/contract/register';
import type { WorksMark } from '../symbology/composition';

export const iconId = (network: Network, hollow = false): string =>
  `icon:${network}${hollow ? ':hollow' : ''}`;

export const worksId = (mark: WorksMark): string => `works:${mark}`;

export const worksIconId = (mark: ExpressionSpecification): ExpressionSpecification => [
  'concat',
  'works:',
  mark,
];

/** The plate of road numbers of a kind. */
export const shieldId = (kind: ShieldKind | ''): string => `shield:${kind}`;

/** The disc a stack's count stands on. */
export const STACK_ICON = 'icon:stack';
