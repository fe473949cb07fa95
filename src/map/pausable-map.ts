/** A MapLibre map whose drawing can wait, so that what belongs together shows in one picture. */
import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl';
import { PicturePace } from './picture-pace';

export class PausableMap extends MapLibreMap {
  private paused = false;
  private wanted = false;
  private later: ReturnType<typeof setTimeout> | undefined;
  /** Not there while MapLibre's own constructor runs, which asks for pictures. */
  private readonly pace?: PicturePace;

  constructor(options: MapOptions) {
    super(options);
    const pace = new PicturePace();
    this.pace = pace;
    this.on('render', () => {
      const drawn = performance.now();
      pace.drawn(drawn);
      requestAnimationFrame(() => pace.took(performance.now() - drawn));
    });
    this.on('move', () => pace.moved());
    this.once('remove', () => clearTimeout(this.later));
  }

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
    if (this.paused) {
      this.wanted = true;
      return;
    }
    const waitMs = this.pace && !this.areTilesLoaded() ? this.pace.waitMs(performance.now()) : 0;
    if (waitMs === 0) super.triggerRepaint();
    else this.drawLater(waitMs);
  }

  private drawLater(waitMs: number): void {
    this.later ??= setTimeout(() => {
      this.later = undefined;
      this.triggerRepaint();
    }, waitMs);
  }
}
