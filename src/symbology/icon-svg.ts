/** Writes icons as SVG for the screen, and SVG as the address of a picture. */
import { ICON_SIDE, type Outline, type PaintedShape } from './icons';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';

function elementOf(outline: Outline): string {
  if ('path' in outline) return `path d="${outline.path}"`;
  if ('circle' in outline) {
    const { cx, cy, r } = outline.circle;
    return `circle cx="${cx}" cy="${cy}" r="${r}"`;
  }
  const { from, side, radius } = outline.square;
  return `rect x="${from}" y="${from}" width="${side}" height="${side}" rx="${radius}"`;
}

function shapeSvg({ outline, fill, stroke }: PaintedShape): string {
  const line = stroke ? ` stroke="${stroke.colour}" stroke-width="${stroke.width}"` : '';
  return `<${elementOf(outline)} fill="${fill ?? 'none'}"${line}/>`;
}

interface IconSvgOptions {
  /** Place and size in a larger picture, CSS pixels; without it the icon is a picture by itself. */
  box?: { x: number; y: number; size: number };
  /** Side of the square that holds the shapes, in units of the shapes. */
  side?: number;
}

export function iconSvg(
  shapes: readonly PaintedShape[],
  { box, side = ICON_SIDE }: IconSvgOptions = {},
): string {
  const place = box ? ` x="${box.x}" y="${box.y}" width="${box.size}" height="${box.size}"` : '';
  return `<svg ${SVG}${place} viewBox="0 0 ${side} ${side}">${shapes.map(shapeSvg).join('')}</svg>`;
}

/** A whole SVG picture; its size is in CSS pixels. */
export const pictureSvg = (width: number, height: number, body: string): string =>
  `<svg ${SVG} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;

export const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
