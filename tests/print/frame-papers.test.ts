/** The number and the bar of every paper, at every resolution a planner may ask for. */
import { beforeAll, describe, expect, it } from 'vitest';
import { PAPER_NAMES, paperOf } from '../../src/print/paper';
import type { Area } from '../../src/print/request';
import { pixelSize } from '../../src/print/write/png';
import { PngFile } from '../../src/print/write/png-file';
import { snyderFactor } from './frame-snyder';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';
import { textsOn } from './scene-walk';

const RESOLUTIONS = [50, 72, 96, 150, 299, 300, 600, 1200];
const OFF_MM = 0.2;
/** Where the projection's factor shows, and little has to be drawn. */
const DESERT: Area = { kind: 'extent', extent: [82, 38, 85, 40] };

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
}, 300_000);

describe.each(
  PAPER_NAMES.flatMap((name) => [[name, 'portrait'] as const, [name, 'landscape'] as const]),
)('%s %s', (name, orientation) => {
  it('has a bar as long as its number says, in millimetres and in pixels of any resolution', async () => {
    const request = requestOf({
      area: DESERT,
      paper: paperOf(name, orientation),
      table: 'none',
      existingTrunk: false,
      overview: false,
    });
    const { document, frames } = await room.compose({ kind: 'sheet', request });
    const [page] = document.pages;
    const [frame] = frames;
    if (!page || !frame) throw new Error('no sheet');
    const texts = textsOn(page).map(({ mark }) => mark);
    const number = texts.find(({ text }) => /^比例尺\u00a01:/.test(text));
    const last = texts.find(({ text }) => /^[\d\u00a0.]+\u00a0公里$/.test(text));
    if (!number || !last) throw new Error('no bar');
    const row = texts.filter(({ at, text }) => at[1] === last.at[1] && /^[\d\u00a0]+$/.test(text));
    const zero = row.find(({ text }) => text === '0');
    const furthest = row.reduce((a, b) => (b.at[0] > a.at[0] ? b : a));
    if (!zero) throw new Error('no zero');
    const figure = (text: string) => Number(text.replace(/[^\d.]/g, ''));
    const [, denominator = ''] = /1:(.*)$/.exec(number.text) ?? [];
    const { x, y, width, height } = frame.rect;
    const [, lat] = frame.toLonLat([x + width / 2, y + height / 2]);
    const mmPerKm = (1e6 * snyderFactor(lat)) / figure(denominator);
    const barMm = furthest.at[0] - zero.at[0];
    expect(Math.abs(barMm - figure(furthest.text) * mmPerKm)).toBeLessThan(OFF_MM);
    for (const dpi of RESOLUTIONS) {
      const { widthPx, heightPx } = pixelSize(page, dpi);
      // What a viewer takes a pixel for stands in the file, pixels per metre.
      const head = new PngFile(widthPx, heightPx, dpi).end();
      const at = new TextDecoder('latin1').decode(head).indexOf('pHYs') + 4;
      const perMetre = new DataView(head.buffer).getUint32(at);
      for (const [pixels, millimetres] of [
        [widthPx, page.widthMm],
        [heightPx, page.heightMm],
      ] as const) {
        const shownMm = (barMm * pixels * 1000) / millimetres / perMetre;
        expect(Math.abs(shownMm - barMm), `${dpi} dpi`).toBeLessThan(OFF_MM);
      }
    }
  });
});
