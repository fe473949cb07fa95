/**
 * Runs in a page before it loads: reads the map's pixels at the moment a filter is said to be
 * shown, which waits until they are drawn, and again at each rest, so that the claim can be checked.
 */
declare global {
  interface Window {
    pictures: {
      /** The next `filter-shown` is the one to read. */
      watch(): void;
      /** Share of pixels, 0 to 1, that differ visibly between that picture and the last rest. */
      laterShare(): number;
    };
  }
}

export function watchPictures(): void {
  let context: WebGL2RenderingContext | null = null;
  let watching = false;
  let shown: Uint8Array | null = null;
  let rest: Uint8Array | null = null;

  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...others: unknown[]
  ) {
    const made = real.apply(this, [kind, ...others] as never);
    if (made instanceof WebGL2RenderingContext && this.isConnected) context = made;
    return made;
  } as typeof real;

  const read = (): Uint8Array | null => {
    if (!context) return null;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = context;
    const pixels = new Uint8Array(width * height * 4);
    context.readPixels(0, 0, width, height, context.RGBA, context.UNSIGNED_BYTE, pixels);
    return pixels;
  };

  // Both marks are set while a picture is being made, when its pixels can be read.
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    const entry = mark(name, options);
    if (name === 'filter-shown' && watching) {
      watching = false;
      shown = read();
      mark('filter-drawn');
    } else if (name === 'map-idle' && shown) {
      rest = read();
    }
    return entry;
  };

  window.pictures = {
    watch: () => {
      watching = true;
      shown = null;
      rest = null;
    },
    laterShare: () => {
      if (!shown || !rest || shown.length !== rest.length) return 1;
      let different = 0;
      for (let at = 0; at < rest.length; at += 4) {
        const apart = [0, 1, 2].some(
          (channel) => Math.abs((rest?.[at + channel] ?? 0) - (shown?.[at + channel] ?? 0)) > 40,
        );
        if (apart) different += 1;
      }
      return different / (rest.length / 4);
    },
  };
}
