/** Writes on the map's element whether all that was asked for is on the screen, for scripts that look at the picture. */
import type { Map as MapLibreMap } from 'maplibre-gl';

export class Rest {
  /** `pending` says whether something that is not the map's own is still being made. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly pending: () => boolean,
  ) {
    for (const event of ['movestart', 'dataloading', 'render'] as const) {
      map.on(event, () => this.write(false));
    }
    map.on('idle', () => this.write(!this.pending()));
  }

  /** What was pending may have ended without a new picture. */
  check(): void {
    if (this.map.loaded() && !this.map.isMoving()) this.write(!this.pending());
  }

  private write(rest: boolean): void {
    this.map.getContainer().dataset.rest = String(rest);
  }
}
