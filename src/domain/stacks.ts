/**
 * Gathers point symbols that would overlap at a scale into counted stacks, which open as lists. Pure:
 * positions and distances are metres in the plane of the map's projection.
 */

export interface SitedSymbol {
  /** Feature id; a feature with several sites occurs once for each. */
  id: string;
  /** [lon, lat] */
  position: number[];
  /** [x, y] in metres. */
  plane: number[];
}

export interface Stack {
  /** Distinct feature ids, in the order given. */
  ids: string[];
  /** [lon, lat] of the stack: the position of its first symbol. */
  position: number[];
}

/**
 * Greedy gathering in the order given: a symbol joins the first stack within
 * `reachMetres` of it, otherwise it founds one. A stack stays where its first
 * symbol is, so it does not drift as others join.
 */
export function gatherStacks(symbols: readonly SitedSymbol[], reachMetres: number): Stack[] {
  const stacks: (Stack & { plane: number[] })[] = [];
  for (const symbol of symbols) {
    const [x = 0, y = 0] = symbol.plane;
    const home = stacks.find(
      ({ plane: [homeX = 0, homeY = 0] }) => Math.hypot(x - homeX, y - homeY) <= reachMetres,
    );
    if (!home) {
      stacks.push({ ids: [symbol.id], position: symbol.position, plane: symbol.plane });
    } else if (!home.ids.includes(symbol.id)) {
      home.ids.push(symbol.id);
    }
  }
  return stacks.map(({ ids, position }) => ({ ids, position }));
}
