/** Which regions a map shows the areas of. */
import type { AtlasState } from './state';

type Looked = Pick<AtlasState, 'hoveredRegion' | 'selection' | 'filter' | 'comparison'>;

const NONE: readonly string[] = [];

/**
 * The one whose page is open, or else those that the map's filter asks for; and the one pointed at in a list.
 */
export function regionsLookedAt(
  { hoveredRegion, selection, filter, comparison }: Looked,
  side: 'a' | 'b',
): readonly string[] {
  const filtered = (side === 'a' ? filter.regions : comparison?.filter.regions) ?? NONE;
  const chosen = selection.kind === 'region' ? [selection.id] : filtered;
  return hoveredRegion === null || chosen.includes(hoveredRegion)
    ? chosen
    : [...chosen, hoveredRegion];
}
