/** A MapLibre map whose drawing can wait, so that what belongs together shows in one picture. */
import { Map as MapLibreMap } from 'maplibre-gl';

export class PausableMap extends MapLibreMap {
  private paused = false;
  private wanted = false;

  /** Until `resume`, no picture is drawn; tiles are made meanwhile. */
  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    if (this.wanted) this.triggerRepaint();
    this.wanted = false;
  }

  override triggerRepaint(): void {
    if (this.paused) this.wanted = true;
    else super.triggerRepaint();
  }
}
