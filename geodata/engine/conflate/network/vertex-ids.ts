/** Numbers positions: vertices of different lines at the same position get the same number. */
import type { Position } from '../../../../src/domain/geometry/position';

/** Vertices within about a centimetre are one. Rounded to this unit, coordinates fit 32 bits. */
const PER_DEGREE = 1e7;

/**
 * A hash table in typed arrays: a million vertices take a fifth of a second; a Map with text keys takes
 * three seconds.
 */
export class VertexIds {
  count = 0;
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #lon: Int32Array;
  readonly #lat: Int32Array;

  /** @param most largest number of vertices */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#lon = new Int32Array(most);
    this.#lat = new Int32Array(most);
  }

  idOf(position: Position): number {
    const lon = Math.round(position[0] * PER_DEGREE);
    const lat = Math.round(position[1] * PER_DEGREE);
    const mixed = Math.imul(lon, 0x9e3779b1) ^ Math.imul(lat, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    for (;;) {
      const id = this.#slots[slot] ?? -1;
      if (id === -1) break;
      if (this.#lon[id] === lon && this.#lat[id] === lat) return id;
      slot = (slot + 1) & this.#mask;
    }
    const id = this.count++;
    this.#slots[slot] = id;
    this.#lon[id] = lon;
    this.#lat[id] = lat;
    return id;
  }
}
