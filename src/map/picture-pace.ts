/**
 * How far apart pictures are while tiles are being made. A picture for each tile would hold
 * back the tiles where drawing is slow, and shows a map in shreds where it is fast.
 * Times are milliseconds of one clock.
 */

/** Tiles that arrive within this time of each other show together. */
const TOGETHER_MS = 250;
/** Of so many parts of the time, one draws. */
const PARTS = 4;

export class PicturePace {
  private drawnAt = Number.NEGATIVE_INFINITY;
  private tookMs = 0;

  drawn(atMs: number): void {
    this.drawnAt = atMs;
  }

  /** How long the browser needed until it could draw again. */
  took(ms: number): void {
    this.tookMs = ms;
  }

  /** The reader, or a map that leads this one, has moved it: the next picture waits for nothing. */
  moved(): void {
    this.drawnAt = Number.NEGATIVE_INFINITY;
  }

  /** How long a picture that is asked for now waits for more tiles; 0 if it is drawn at once. */
  waitMs(nowMs: number): number {
    return Math.max(0, this.drawnAt + Math.max(TOGETHER_MS, PARTS * this.tookMs) - nowMs);
  }
}
