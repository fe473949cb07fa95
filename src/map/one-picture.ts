/**
 * Shows a decision in one picture: drawing waits until the tiles of a source that was given
 * anew are there, so that lines and points change together and no half is drawn for nothing.
 */
import type { PausableMap } from './pausable-map';

/** A slow worker holds pictures back no longer than this. */
const LONGEST_PAUSE_MS = 1000;

export class OnePicture {
  private expected = false;
  private pauseTimer: ReturnType<typeof setTimeout> | undefined;
  private afterTimer: ReturnType<typeof setTimeout> | undefined;

  /** `onShown` runs once the picture is on its way to the screen. */
  constructor(
    private readonly map: PausableMap,
    private readonly source: string,
    private readonly onShown: () => void,
  ) {
    map.on('sourcedata', ({ sourceId, sourceDataType }) => {
      // Told before tiles are asked for anew, and so before anything is complete.
      if (sourceId !== source || sourceDataType === 'metadata') return;
      if (this.complete()) this.release();
    });
    map.on('render', () => {
      if (!this.complete()) return;
      this.expected = false;
      // Read by `npm run bench`.
      performance.mark('filter-shown');
      this.afterTimer = setTimeout(this.onShown);
    });
  }

  /** `change` gives the source new data, and the map new states: none of it asks for a picture of its own. */
  of(change: () => void): void {
    this.expected = true;
    clearTimeout(this.pauseTimer);
    // A reader who moves the map sees it move.
    const waits = !this.map.isMoving();
    if (waits) this.map.pause();
    change();
    if (!waits) return;
    if (this.map.isSourceLoaded(this.source)) this.map.resume();
    else this.pauseTimer = setTimeout(() => this.map.resume(), LONGEST_PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.pauseTimer);
    clearTimeout(this.afterTimer);
  }

  private complete(): boolean {
    return this.expected && this.map.isSourceLoaded(this.source);
  }

  private release(): void {
    clearTimeout(this.pauseTimer);
    this.map.resume();
  }
}
