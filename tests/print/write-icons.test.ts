/** Icons are written twice, as SVG for the screen and as marks for paper: both are one picture. */
import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import pixelmatch from 'pixelmatch';
import { beforeAll, describe, expect, it } from 'vitest';
import { iconMarks } from '../../src/print/map/icon-shapes';
import { fontTypesetter } from '../../src/print/type/typesetter';
import type { Page } from '../../src/scene/scene';
import { pageToSvg } from '../../src/scene/svg';
import { WORKS_ICONS } from '../../src/symbology/composition';
import { iconSvg } from '../../src/symbology/icon-svg';
import { ICON_SIDE, paintedShapes } from '../../src/symbology/icons';
import type { IconName } from '../../src/symbology/names';
import { SYMBOLS } from '../../src/symbology/symbols';
import { demoFonts } from './demo-document';

const COLOUR = '#6b4ba1';
const SIDE_PX = 240;
/** The edges of arcs differ by a pixel here and there from those of circles. */
const TOLERANCE_PX = 60;

const points = Object.values(SYMBOLS).flatMap((symbol) =>
  symbol.kind === 'point' ? [symbol.icon] : [],
);
const marks = Object.values(SYMBOLS).flatMap((symbol) =>
  symbol.kind === 'line' && symbol.mark ? [symbol.mark.icon] : [],
);
const drawn: [IconName, boolean][] = [
  ...[...points, ...marks, ...Object.values(WORKS_ICONS)].map((icon): [IconName, boolean] => [
    icon,
    false,
  ]),
  ...points.map((icon): [IconName, boolean] => [icon, true]),
];

const typesetter = fontTypesetter(demoFonts());

const pixelsOf = (svg: string): Uint8Array =>
  new Resvg(svg, {
    background: '#d7e0c8',
    fitTo: { mode: 'width', value: SIDE_PX },
  }).render().pixels;

function onPaper(icon: IconName, hollow: boolean): string {
  const middle = ICON_SIDE / 2;
  const page: Page = {
    id: 'icon',
    title: icon,
    depth: 0,
    widthMm: ICON_SIDE,
    heightMm: ICON_SIDE,
    layers: [
      {
        id: 'icon',
        name: icon,
        marks: iconMarks(icon, [middle, middle], ICON_SIDE, COLOUR, hollow),
      },
    ],
    geoFrames: [],
  };
  return pageToSvg(page, typesetter);
}

beforeAll(() => initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')));

describe('an icon', () => {
  it.each(drawn)('%s, hollow: %s, is one picture on screen and on paper', (icon, hollow) => {
    const screen = pixelsOf(iconSvg(paintedShapes(icon, COLOUR, hollow)));
    const paper = pixelsOf(onPaper(icon, hollow));
    const different = pixelmatch(screen, paper, undefined, SIDE_PX, SIDE_PX, { threshold: 0.1 });
    expect(different).toBeLessThan(TOLERANCE_PX);
  });
});
