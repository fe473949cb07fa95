/** Printed sheets of many kinds, read back by poppler and GDAL: true to scale, placed on earth, whole. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geodesicBetween } from '../../src/domain/geometry/geodesic';
import { regional } from '../../src/domain/projection';
import type { Composed } from '../../src/print/compose-result';
import { customPaper, paperOf } from '../../src/print/paper';
import type { PrintRequest } from '../../src/print/request';
import { grouped } from '../../src/print/scale';
import { sheetPdf } from '../../src/print/write/pdf';
import { type WrittenFile, writtenFile } from './read-back';
import { mapInfo, planeOf, wordsOfPage } from './read-map';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';

const region = (id: string) => ({ kind: 'region' as const, id });
const without = { table: 'none' as const, existingTrunk: false };

/** Regions, papers, scales and ways of lying. */
const REQUESTS: readonly PrintRequest[] = [
  requestOf({ ...without, area: region('north'), paper: paperOf('A4', 'portrait') }),
  requestOf({ ...without, area: region('middle'), paper: paperOf('A4', 'landscape') }),
  requestOf({ ...without, area: region('south'), paper: paperOf('A3', 'portrait') }),
  requestOf({ ...without, area: region('mainland'), scaleDenominator: 2_000_000 }),
  requestOf({ ...without, area: region('middle'), paper: paperOf('A2', 'portrait') }),
  requestOf({ ...without, area: region('south'), scaleDenominator: 3_210_000, language: 'en' }),
  requestOf({ ...without, area: region('mainland'), paper: paperOf('A1', 'landscape') }),
  requestOf({ ...without, area: region('north'), ink: 'black-and-white' }),
  requestOf({ ...without, paper: customPaper(900, 600) ?? paperOf('A1', 'landscape') }),
  requestOf({ ...without, area: { kind: 'extent', extent: [-73.9, -42.7, -73.4, -42.2] } }),
];

interface Printed {
  composed: Composed;
  file: WrittenFile;
}

let room: PrintRoom;
const printed = new Map<PrintRequest, Printed>();
beforeAll(async () => {
  room = await printRoom();
  for (const request of REQUESTS) {
    const composed = await room.compose({ kind: 'sheet', request });
    const file = writtenFile('sheet.pdf', sheetPdf(composed.document, room.fonts));
    printed.set(request, { composed, file });
  }
}, 300_000);
afterAll(() => {
  for (const { file } of printed.values()) file.remove();
});

const named = REQUESTS.map((request): [string, PrintRequest] => [
  `${'id' in request.area ? request.area.id : request.area.kind} on ${request.paper.name}`,
  request,
]);

function of(request: PrintRequest): Printed & { frame: Composed['frames'][number] } {
  const one = printed.get(request);
  const frame = one?.composed.frames[0];
  if (!one || !frame) throw new Error('not printed');
  return { ...one, frame };
}

describe.each(named)('the sheet of %s', (_, request) => {
  it('has a bar that is as long as the ground at the middle of its map', () => {
    const { file, frame } = of(request);
    const words = wordsOfPage(file);
    const scale = words.find(({ text }) =>
      text.endsWith(`1:${grouped(frame.scaleDenominator)}`.split('\u00a0').at(-1) ?? ''),
    );
    expect(scale, 'the number of the scale').toBeDefined();
    // The figures stand in one row, one segment to the left of zero; a number on the map may share the row.
    const figures = words
      .filter(({ text }) => /^[\d.]+$/.test(text))
      .sort((a, b) => a.left - b.left);
    const zero = figures.find(({ text }) => text === '0');
    const one = figures
      .filter(({ left, top }) => zero && left < zero.left && Math.abs(top - zero.top) < 0.2)
      .at(-1);
    if (!zero || !one) throw new Error('no bar');
    const middle = ({ left, right }: typeof one) => (left + right) / 2;
    const lengthMm = middle(zero) - middle(one);
    // As long on the map, about its middle, by what GDAL says of the page.
    const info = mapInfo(file);
    const { x, y, width, height } = frame.rect;
    const ends = [-0.5, 0.5].map((share) => {
      const at = [x + width / 2 + share * lengthMm, y + height / 2] as const;
      return regional.inverse([...planeOf(info, at, request.paper)]);
    });
    const [from, to] = ends;
    if (!from || !to) throw new Error('no ends');
    const [lonA = Number.NaN, latA = Number.NaN] = from;
    const [lonB = Number.NaN, latB = Number.NaN] = to;
    const { km } = geodesicBetween([lonA, latA], [lonB, latB]);
    expect(km / Number(one.text)).toBeGreaterThan(0.996);
    expect(km / Number(one.text)).toBeLessThan(1.004);
  });

  it('is placed on earth, at its scale', () => {
    const { file, frame } = of(request);
    const info = mapInfo(file);
    expect(info.wkt).toContain('Lambert Azimuthal Equal Area');
    expect(info.wkt).toMatch(/(DATUM|ENSEMBLE)\["World Geodetic System 1984/);
    const metresPerMm = frame.scaleDenominator / 1000;
    const [xs, ys] = [info.neatline.map(([x]) => x), info.neatline.map(([, y]) => y)];
    const width = (Math.max(...xs) - Math.min(...xs)) / metresPerMm;
    const height = (Math.max(...ys) - Math.min(...ys)) / metresPerMm;
    expect(Math.abs(width / frame.rect.width - 1)).toBeLessThan(0.001);
    expect(Math.abs(height / frame.rect.height - 1)).toBeLessThan(0.001);
    // Places all over the frame come back to where they are.
    for (const [across, down] of [
      [0.5, 0.5],
      [0.05, 0.1],
      [0.95, 0.9],
    ] as const) {
      const at = [
        frame.rect.x + across * frame.rect.width,
        frame.rect.y + down * frame.rect.height,
      ] as const;
      const [x, y] = planeOf(info, at, request.paper);
      const [east = Number.NaN, north = Number.NaN] = regional.forward([...frame.toLonLat(at)]);
      expect(Math.hypot(x - east, y - north) / metresPerMm).toBeLessThan(0.2);
    }
  });

  it('is drawn in vectors, with its own fonts', () => {
    const { file } = of(request);
    expect(file.ask('pdfimages', ['-list', '$']).trim().split('\n')).toHaveLength(2);
    const fonts = file.ask('pdffonts', ['$']).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/TrueType +Identity-H +yes yes yes/);
  });
});
