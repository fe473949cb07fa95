/**
 * The icons of screen, legend and paper: shapes in a square of `ICON_SIDE` units, in drawing order.
 * `icon-svg.ts` writes them as SVG for the screen, `print/map/icon-shapes.ts` makes marks of them for paper.
 */
import type { IconName } from './names';

export const ICON_SIDE = 24;

/** The body has the icon's colour. `halo`, around it, and `detail`, on it, are white. */
type Ink = 'halo' | 'body' | 'detail';

/** The geometry of a shape, in units of the icon. */
export type Outline =
  /** SVG path data. */
  | { path: string }
  | { circle: { cx: number; cy: number; r: number } }
  /** A square with round corners; `from` is its distance from the left and from the top. */
  | { square: { from: number; side: number; radius: number } };

interface IconShape {
  outline: Outline;
  fill?: Ink;
  stroke?: { ink: Ink; width: number };
}

/** A shape with its colours, `#rrggbb`. */
export interface PaintedShape {
  outline: Outline;
  fill: string | null;
  stroke: { colour: string; width: number } | null;
}

/** A circle around the middle of the icon. */
const disc = (r: number): Outline => ({ circle: { cx: ICON_SIDE / 2, cy: ICON_SIDE / 2, r } });

const CHEVRON: Outline = { path: 'M6 3l10 9-10 9' };

const ICONS: Record<IconName, readonly IconShape[]> = {
  airport: [
    { outline: disc(11), fill: 'halo' },
    { outline: disc(9.6), fill: 'body' },
    {
      outline: {
        path: 'M12 4.2c.75 0 1.2.9 1.2 2.1v3.6l6 3.6v1.6l-6-1.9v3.6l1.8 1.4v1.2L12 18.6l-3 .8v-1.2l1.8-1.4v-3.6l-6 1.9v-1.6l6-3.6V6.3c0-1.2.45-2.1 1.2-2.1z',
      },
      fill: 'detail',
    },
  ],
  facility: [
    { outline: { square: { from: 1.5, side: 21, radius: 3 } }, fill: 'halo' },
    { outline: { square: { from: 3.2, side: 17.6, radius: 2 } }, fill: 'body' },
    {
      outline: {
        path: 'M12 5.800 18 10v1.400H6V10zM7.200 12.500h2v4h-2zM11 12.500h2v4h-2zM14.800 12.500h2v4h-2zM6 17.300h12v1.400H6z',
      },
      fill: 'detail',
    },
  ],
  gate: [
    { outline: { path: 'M.5 2.5h23v8h-2V23h-19V10.500h-2z' }, fill: 'halo' },
    {
      outline: {
        path: 'M2 4h20v4.600H2zM4 10h4.200v11.500H4zM15.800 10H20v11.500h-4.200zM9 10h6v2H9z',
      },
      fill: 'body',
    },
  ],
  hub: [
    { outline: { path: 'M12 .2 22.400 6.100v11.800L12 23.800 1.600 17.900V6.100z' }, fill: 'halo' },
    { outline: { path: 'M12 1.900 20.900 7v10L12 22.100 3.100 17V7z' }, fill: 'body' },
    { outline: disc(5.6), fill: 'detail' },
    { outline: disc(3), fill: 'body' },
  ],
  zone: [
    { outline: { path: 'M12 .5 23.500 12 12 23.500.5 12z' }, fill: 'halo' },
    { outline: { path: 'M12 2.600 21.400 12 12 21.400 2.600 12z' }, fill: 'body' },
    { outline: { path: 'M12 7.200 16.800 12 12 16.800 7.200 12z' }, fill: 'detail' },
  ],
  'mark-bolt': [
    {
      outline: { path: 'M14 1 4 14h6l-2 9 12-14h-7z' },
      fill: 'body',
      stroke: { ink: 'halo', width: 2 },
    },
  ],
  'mark-chevron': [
    { outline: CHEVRON, stroke: { ink: 'halo', width: 8 } },
    { outline: CHEVRON, stroke: { ink: 'body', width: 5 } },
  ],
  'mark-diamond': [
    {
      outline: { path: 'M12 2 22 12 12 22 2 12z' },
      fill: 'body',
      stroke: { ink: 'halo', width: 2.5 },
    },
  ],
  'mark-dot': [{ outline: disc(8), fill: 'detail', stroke: { ink: 'body', width: 5 } }],
  'mark-plane': [
    {
      outline: {
        path: 'M22 12c0 1-1.200 1.600-2.600 1.600h-4.600L10 21H8l2.400-7.400H5.600L3.800 16H2.200L3.300 12 2.200 8h1.600l1.800 2.400h4.800L8 3h2l4.800 7.400h4.600c1.400 0 2.600.6 2.600 1.600z',
      },
      fill: 'body',
      stroke: { ink: 'halo', width: 1.5 },
    },
  ],
  'works-expand': [
    { outline: { path: 'M12 0 24 22H0z' }, fill: 'halo' },
    { outline: { path: 'M12 4 21 20.500H3z' }, fill: 'body' },
    { outline: { path: 'M12 18v-7M9 13.500l3-3 3 3' }, stroke: { ink: 'detail', width: 2.6 } },
  ],
  'works-new': [
    { outline: disc(11.5), fill: 'halo' },
    { outline: disc(9.5), fill: 'body' },
    { outline: { path: 'M12 6.500v11M6.500 12h11' }, stroke: { ink: 'detail', width: 3.4 } },
  ],
};

const WHITE = '#ffffff';
/** Width of the outline of a hollow icon's body, in units of the icon. */
const HOLLOW_WIDTH = 1.7;

/**
 * The shapes of an icon with their colours, in drawing order.
 * @param hollow draws the body white with a coloured outline: for a point that stands for an area
 */
export function paintedShapes(
  icon: IconName,
  colour: string,
  hollow = false,
): readonly PaintedShape[] {
  const colours: Record<Ink, string> = {
    halo: WHITE,
    body: hollow ? WHITE : colour,
    detail: hollow ? colour : WHITE,
  };
  const hollowStroke = { colour, width: HOLLOW_WIDTH };
  return ICONS[icon].map(({ outline, fill, stroke }) => ({
    outline,
    fill: fill ? colours[fill] : null,
    stroke: stroke
      ? { colour: colours[stroke.ink], width: stroke.width }
      : hollow && fill === 'body'
        ? hollowStroke
        : null,
  }));
}
