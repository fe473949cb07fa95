/** What readers make of a real sheet's file: poppler, pdf.js, qpdf and GDAL, each for what it knows best. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Composed } from '../../src/print/compose-result';
import type { PrintJob } from '../../src/print/job';
import { paperOf } from '../../src/print/paper';
import { sheetPdf } from '../../src/print/write/pdf';
import type { Page, Point, TextMark } from '../../src/scene/scene';
import { bookTitle } from '../../src/words/book-title';
import { demoDocument, demoFonts } from './demo-document';
import { projected } from './frame-proj';
import { type WrittenFile, writtenFile } from './read-back';
import { mapInfo, planeOf } from './read-map';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';
import { textsOn } from './scene-walk';

interface Read {
  job: PrintJob;
  composed: Composed;
  file: WrittenFile;
  pdf: PDFDocumentProxy;
}

const paper = paperOf('A2', 'landscape');
let room: PrintRoom;
let sheet: Read;
let atlas: Read;

async function read(job: PrintJob): Promise<Read> {
  const composed = await room.compose(job);
  const bytes = sheetPdf(composed.document, room.fonts);
  const file = writtenFile('sheet.pdf', bytes);
  // pdf.js takes the bytes for itself.
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return { job, composed, file, pdf };
}

beforeAll(async () => {
  room = await printRoom();
  const request = requestOf({
    area: { kind: 'region', id: 'middle' },
    paper,
    scaleDenominator: 400_000,
  });
  sheet = await read({ kind: 'sheet', request: { ...request, insets: ['castro-dalcahue'] } });
  atlas = await read({
    kind: 'atlas',
    of: 'years',
    request: requestOf({ paper: paperOf('A4', 'portrait') }),
  });
}, 300_000);
afterAll(async () => {
  for (const one of [sheet, atlas]) {
    await one.pdf.loadingTask.destroy();
    one.file.remove();
  }
});

/** All words of a page as pdf.js finds them. */
async function wordsOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('\n');
}

const count = (whole: string, part: string): number => whole.split(part).length - 1;

const firstPage = (): Page => {
  const [page] = sheet.composed.document.pages;
  if (!page) throw new Error('no page');
  return page;
};

describe('a name with a halo', () => {
  const texts = (kind: (mark: TextMark) => boolean): string[] =>
    textsOn(firstPage()).flatMap(({ mark }) => (kind(mark) ? [mark.text] : []));

  it.each([
    ['straight', (mark: TextMark) => !mark.along && !mark.trackingMm && mark.halo !== undefined],
    ['along a line', (mark: TextMark) => mark.along !== undefined],
    ['set wide', (mark: TextMark) => (mark.trackingMm ?? 0) > 0],
  ])('%s is found in one piece, as often as it stands there', async (_, kind) => {
    const names = [...new Set(texts(kind))];
    expect(names.length).toBeGreaterThan(0);
    const all = texts(() => true).join('\n');
    // Its search passes over breaks between Chinese characters, and so would find a name in pieces too.
    const close = (text: string) => text.replace(/\s/g, '');
    const js = close(await wordsOf(sheet.pdf, 1));
    const poppler = sheet.file.ask('pdftotext', ['-raw', '-l', '1', '$', '-']);
    for (const name of names) {
      expect(count(js, close(name)), `${name} in pdf.js`).toBe(count(close(all), close(name)));
      expect(count(poppler, name), `${name} in poppler`).toBe(count(all, name));
    }
  });

  it('leaves nothing unseen in the text', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought.
    expect(await wordsOf(sheet.pdf, 1)).not.toMatch(/[\u0000-\u0008\u200b]/);
  });
});

describe('the file', () => {
  it('is the same, byte for byte, when made again', async () => {
    const again = await room.composeAnew(sheet.job);
    expect(readFileSync(sheet.file.path).equals(sheetPdf(again.document, room.fonts))).toBe(true);
  });

  it('asks to be printed at its size, on paper of its size', async () => {
    expect(await sheet.pdf.getViewerPreferences()).toEqual({
      DisplayDocTitle: true,
      PrintScaling: 'None',
      PickTrayByPDFSize: true,
    });
  });

  it('is sound', () => {
    for (const { file } of [sheet, atlas]) {
      expect(file.ask('qpdf', ['--check', '$'])).toContain('No syntax or stream encoding errors');
    }
  });

  it('calls its fonts by their names', () => {
    const rows = sheet.file.ask('pdffonts', ['$']).trim().split('\n').slice(2);
    const names = new Set(rows.map((row) => /^[A-Z]{6}\+(\S+)/.exec(row)?.[1]));
    expect([...names].sort()).toEqual(['NotoSansSC-Bold', 'NotoSansSC-Regular']);
  });

  it('calls its pages by what they are', async () => {
    expect(await sheet.pdf.getPageLabels()).toEqual(
      sheet.composed.document.pages.map(({ title }) => title),
    );
    const labels = (await atlas.pdf.getPageLabels()) ?? [];
    expect(labels[0]).toBe('封面');
    expect(labels).toContain('目录');
    expect(labels.at(-1)).toMatch(/^资料来源清单/);
    // Of equal titles none is left: each page says of which sheet it is.
    expect(new Set(labels).size).toBe(atlas.pdf.numPages);
    const second = labels.findIndex((label) => label.endsWith('-2'));
    expect(`${labels[second - 1]}-2`).toBe(labels[second]);
    expect(labels[second]).toMatch(/^\d /);
  });

  it('marks a title within a title', async () => {
    const subject = /^Subject: +(.*)$/m.exec(sheet.file.ask('pdfinfo', ['$']))?.[1] ?? '';
    const { notice } = room.data.catalogue;
    expect(notice.titleZh).toContain('《');
    expect(subject.startsWith(bookTitle(notice.titleZh))).toBe(true);
  });
});

describe('places on the page', () => {
  interface Viewport {
    name: string;
    /** Left, bottom, right, top, points. */
    box: number[];
    gpts: number[];
    lpts: number[];
  }

  /** The viewports of the first page as qpdf reads them, in their order. */
  function viewports(): Viewport[] {
    const said = JSON.parse(sheet.file.ask('qpdf', ['--json=2', '$'])) as {
      pages: { object: string }[];
      qpdf: [unknown, Record<string, { value: Record<string, unknown> }>];
    };
    const page = said.qpdf[1][`obj:${said.pages[0]?.object}`]?.value;
    const found = page?.['/VP'] as Record<string, unknown>[];
    return found.map((one) => {
      const measure = one['/Measure'] as Record<string, number[]>;
      return {
        name: String(one['/Name']).replace(/^u:/, ''),
        box: one['/BBox'] as number[],
        gpts: measure['/GPTS'] ?? [],
        lpts: measure['/LPTS'] ?? [],
      };
    });
  }

  /** ISO 32000-2, 12.9: the last viewport that holds a place is the one measured in. */
  const at = ([x, y]: Point): Viewport | undefined =>
    viewports().findLast(({ box: [left = 0, bottom = 0, right = 0, top = 0] }) => {
      const [px, py] = [(x * 72) / 25.4, ((paper.heightMm - y) * 72) / 25.4];
      return px >= left && px <= right && py >= bottom && py <= top;
    });

  /** Metres of the plane for a millimetre of paper, by the viewport's own corners and PROJ. */
  function metresPerMm({ box, gpts, lpts }: Viewport): number {
    const corners = projected([0, 1, 2, 3].map((k) => [gpts[2 * k + 1] ?? 0, gpts[2 * k] ?? 0]));
    const [a = [0, 0], , c = [0, 0]] = corners;
    const [left = 0, bottom = 0, right = 0, top = 0] = box;
    const across = ((lpts[4] ?? 0) - (lpts[0] ?? 0)) * (right - left);
    const up = ((lpts[5] ?? 0) - (lpts[1] ?? 0)) * (top - bottom);
    const mm = (Math.hypot(across, up) * 25.4) / 72;
    return Math.hypot(c[0] - a[0], c[1] - a[1]) / mm;
  }

  it('are measured at the scale of the map they lie on: main map, enlarged part, locator', () => {
    const [main, enlarged, locator] = firstPage().geoFrames;
    if (!main || !enlarged || !locator) throw new Error('three maps were to be expected');
    const measured = [main, enlarged, locator].map(({ frame: { x, y, width, height } }) => {
      const viewport = at([x + width / 3, y + height / 3]);
      if (!viewport) throw new Error('no viewport there');
      return { name: viewport.name, scale: metresPerMm(viewport) * 1000 };
    });
    expect(measured.map(({ name }) => name)).toEqual([
      '中郡基础设施任务图',
      expect.stringMatching(/^A\u00a0/),
      '位置示意图',
    ]);
    const printed = textsOn(firstPage()).flatMap(({ mark }) => {
      const [, digits = ''] = /1:([\d\u00a0]+)/.exec(mark.text) ?? [];
      return digits === '' ? [] : [Number(digits.replaceAll('\u00a0', ''))];
    });
    const [mainScale = 0, enlargedScale = 0, locatorScale = 0] = measured.map(({ scale }) => scale);
    for (const scale of [mainScale, enlargedScale]) {
      expect(
        printed.some((number) => Math.abs(scale / number - 1) < 0.001),
        String(scale),
      ).toBe(true);
    }
    expect(enlargedScale).toBeLessThan(mainScale / 1.5);
    expect(locatorScale).toBeGreaterThan(mainScale * 1.5);
  });

  it('are right at crossings of the graticule all over the map, not at its corners only', () => {
    const printed = sheet.file.ask('ogrinfo', ['-ro', '-al', '$', '经纬网'], {
      OGR_PDF_READ_NON_STRUCTURED: 'YES',
    });
    const geometry = /LINESTRING (\(.*\))/.exec(printed)?.[1] ?? '';
    const lines = [...geometry.matchAll(/\(([-\d., ]+)\)/g)].map(([, text = '']) =>
      text.split(',').map((pair) => pair.split(' ').map(Number)),
    );
    const crossings = lines.flatMap((a, index) =>
      lines.slice(index + 1).flatMap((b) => crossing(a, b) ?? []),
    );
    const info = mapInfo(sheet.file);
    const { frame } = firstPage().geoFrames[0] ?? {};
    if (!frame) throw new Error('no map');
    const metres = (sheet.composed.frames[0]?.scaleDenominator ?? 0) / 1000;
    // Every crossing of whole halves of a degree in the frame, as PROJ places it, has one that is drawn there.
    const degrees = Array.from({ length: 30 }, (_, lon) =>
      Array.from({ length: 20 }, (_, lat) => [-80 + lon / 2, -46 + lat / 2] as const),
    ).flat();
    const [west, north] = planeOf(info, [frame.x + 2, frame.y + 2], paper);
    const [east, south] = planeOf(
      info,
      [frame.x + frame.width - 2, frame.y + frame.height - 2],
      paper,
    );
    const drawn = projected(degrees).flatMap(([x, y]) => {
      if (x < west || x > east || y < south || y > north) return [];
      const off = Math.min(...crossings.map((one) => Math.hypot(one.x - x, one.y - y)));
      return off / metres < 5 ? [off / metres] : [];
    });
    expect(drawn.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...drawn)).toBeLessThan(0.2);
  });
});

/** Where two lines cross first; null where they do not. */
function crossing(a: readonly number[][], b: readonly number[][]): { x: number; y: number } | null {
  for (let i = 1; i < a.length; i++) {
    for (let k = 1; k < b.length; k++) {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [a[i - 1], a[i]];
      const [[x3 = 0, y3 = 0] = [], [x4 = 0, y4 = 0] = []] = [b[k - 1], b[k]];
      const across = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3);
      if (across === 0) continue;
      const s = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / across;
      const u = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / across;
      if (s >= 0 && s <= 1 && u >= 0 && u <= 1)
        return { x: x1 + s * (x2 - x1), y: y1 + s * (y2 - y1) };
    }
  }
  return null;
}

describe('letters', () => {
  const ROWS = 20;
  const COLUMNS = 20;
  const CELL_MM = 5;

  const pageOf = (marks: Page['layers'][number]['marks'], side: number): Page => ({
    id: 'letters',
    title: '字',
    depth: 0,
    widthMm: side,
    heightMm: side,
    layers: [{ id: 'furniture', name: '字', marks }],
    geoFrames: [],
  });
  const written = (page: Page): WrittenFile =>
    writtenFile('letters.pdf', sheetPdf({ ...demoDocument(), pages: [page] }, demoFonts()));
  const plain = { kind: 'text', weight: 400, colour: '#000000', anchor: 'start' } as const;

  /** Whether a pixel is dark, and how many there are in each direction. */
  function drawn(file: WrittenFile, dpi: number) {
    const into = join(dirname(file.path), 'picture');
    file.ask('pdftoppm', ['-singlefile', '-png', '-r', String(dpi), '$', into]);
    const { data, width, height } = PNG.sync.read(readFileSync(`${into}.png`));
    return {
      width,
      height,
      dark: (x: number, y: number) => (data[4 * (y * width + x)] ?? 255) < 128,
    };
  }

  it('of four hundred kinds are all there, drawn and found', async () => {
    const inUse = readFileSync('src/i18n/zh.json', 'utf8');
    const han = [...new Set(inUse.match(/\p{Script=Han}/gu))].slice(0, ROWS * COLUMNS);
    expect(han).toHaveLength(ROWS * COLUMNS);
    const page = pageOf(
      han.map((text, index) => ({
        ...plain,
        text,
        at: [(index % COLUMNS) * CELL_MM + 1, Math.floor(index / COLUMNS) * CELL_MM + 4] as const,
        sizeMm: 3,
      })),
      COLUMNS * CELL_MM,
    );
    const file = written(page);
    const text = file.ask('pdftotext', ['-raw', '$', '-']).replace(/\s/g, '');
    expect([...text].sort()).toEqual([...han].sort());
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(file.path)), verbosity: 0 })
      .promise;
    expect((await wordsOf(pdf, 1)).replace(/\s/g, '')).toBe(text);
    await pdf.loadingTask.destroy();
    const { width, height, dark } = drawn(file, 100);
    const inked = new Set<number>();
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (!dark(x, y)) continue;
        inked.add(Math.floor((y / height) * ROWS) * COLUMNS + Math.floor((x / width) * COLUMNS));
      }
    }
    expect(inked.size).toBe(ROWS * COLUMNS);
    file.remove();
  });

  it.each([
    ['G30连霍', 'G30'],
    ['750千伏', '750'],
  ])('and digits of %s stand on one line', (mixed, digits) => {
    const at = (text: string, x: number) => ({ ...plain, text, at: [x, 20] as const, sizeMm: 8 });
    const bottomOf = (text: string, from: number, to: number): number => {
      const file = written(pageOf([at(text, 2)], 60));
      const { width, height, dark } = drawn(file, 300);
      file.remove();
      for (let y = height - 1; y >= 0; y--) {
        for (let x = Math.round(from * width); x < to * width; x++) if (dark(x, y)) return y;
      }
      throw new Error('nothing is drawn');
    };
    const width = room.data.typesetter.widthMm(digits, 8, 400);
    const end = (2 + width) / 60;
    const digitsFoot = bottomOf(mixed, 0, end);
    // The digits stand where they stand alone, on the line itself.
    expect(digitsFoot).toBe(bottomOf(digits, 0, end));
    expect(Math.abs((digitsFoot / 300) * 25.4 - 20)).toBeLessThan(0.2);
    // Hanzi reach a little below it, as the font has them, and no more than a tenth of their height.
    const below = ((bottomOf(mixed, end, 1) - digitsFoot) / 300) * 25.4;
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(0.11 * 8);
  });
});
