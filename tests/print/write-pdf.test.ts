/** Everything is read back by poppler and GDAL; nothing is taken from the writer itself. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { regional } from '../../src/domain/projection';
import { fontTypesetter } from '../../src/print/type/typesetter';
import { sheetPdf } from '../../src/print/write/pdf';
import type { Page, SheetDocument } from '../../src/scene/scene';
import {
  DENOMINATOR,
  demoDocument,
  demoFonts,
  demoFrame,
  MAP_RECT,
  ROAD,
  TOWN,
} from './demo-document';
import { type WrittenFile, writtenFile } from './read-back';

const fonts = demoFonts();
const bytes = sheetPdf(demoDocument(), fonts);
const bare = new TextDecoder('latin1').decode(bytes);
let file: WrittenFile;
beforeAll(() => {
  file = writtenFile('demo.pdf', bytes);
});
afterAll(() => file.remove());

describe('fonts and text', () => {
  it('embeds every font, cut to what is used', () => {
    const rows = file.ask('pdffonts', ['$']).trim().split('\n').slice(2);
    for (const row of rows) expect(row).toMatch(/TrueType +Identity-H +yes yes yes/);
    // Each once, though two fonts of the page are drawn from it: one that is read and one that is not.
    expect(rows).toHaveLength(4);
    expect(bare.match(/\/FontFile2 /g)).toHaveLength(2);
  });

  it('finds names along lines, wide names and names with halos as one word, once', () => {
    const text = file.ask('pdftotext', ['-raw', '-l', '1', '$', '-']);
    for (const name of ['塔里木盆地', '天山', '乌鲁木齐', '全区公路与铁路 <2017>']) {
      expect(text.split(name), name).toHaveLength(2);
    }
  });

  it('gives the cells of the table in their order', () => {
    const text = file.ask('pdftotext', ['-raw', '-f', '2', '$', '-']);
    expect(text.replace(/\s+/g, ' ').trim()).toBe(
      '编号与任务 编号 名称 期限 1 乌鲁木齐—奎屯高速公路 2019年底前 2 库尔勒机场 2020年',
    );
  });

  it('sets text as wide as the typesetter says, kerning included', () => {
    const words = file.ask('pdftotext', ['-bbox', '$', '-']);
    const [, xMin, xMax] =
      /xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)".*>AVATAR</.exec(words) ?? [];
    const width = ((Number(xMax) - Number(xMin)) * 25.4) / 72;
    expect(width).toBeCloseTo(fontTypesetter(fonts).widthMm('AVATAR', 3, 400), 2);
  });

  it('is drawn without any image', () => {
    expect(file.ask('pdfimages', ['-list', '$']).trim().split('\n')).toHaveLength(2);
  });
});

describe('document', () => {
  it('says what it is', () => {
    const said = file.ask('pdfinfo', ['$']);
    expect(said).toMatch(/^Title: +走廊图集 & 表 <试>$/m);
    expect(said).toMatch(/^Subject: +新核心区发〔2017〕1号$/m);
    expect(said).toMatch(/^Author: +规划处$/m);
    expect(said).toMatch(/^Keywords: +公路, 铁路$/m);
    expect(said).toMatch(/^CreationDate: +Tue Nov 24 00:00:00 2026/m);
    expect(said).toMatch(/^Tagged: +yes$/m);
    expect(said).toMatch(/^PDF version: +1.7$/m);
    expect(bare).toContain('/DisplayDocTitle true');
    expect(bare).toContain('/Lang (zh-CN)');
  });

  it('has pages of their own sizes', () => {
    const sizes = file.ask('pdfinfo', ['-l', '2', '$']).match(/[\d.]+ x [\d.]+(?= pts)/g);
    expect(sizes).toEqual(['1190.55 x 841.89', '595.276 x 841.89']);
    expect(bare).not.toContain('/UserUnit');
  });

  it('writes metadata that are XML', () => {
    const xmp = /<\?xpacket begin[\s\S]*?<\?xpacket end/.exec(new TextDecoder().decode(bytes))?.[0];
    expect(xmp).toContain('走廊图集 &amp; 表 &lt;试&gt;');
  });

  it('nests the bookmarks by depth', () => {
    const outline = /<outline>[\s\S]*<\/outline>/.exec(
      file.ask('pdftohtml', ['-xml', '-i', '-stdout', '$']),
    )?.[0];
    expect(outline?.replace(/\s+/g, '')).toBe(
      '<outline><itempage="1">图1全区公路&amp;铁路</item><outline><itempage="2">表1编号与任务</item></outline></outline>',
    );
  });

  it('links map and table both ways, and the world', () => {
    const rows = file.ask('pdfinfo', ['-dests', '$']).trim().split('\n').slice(1);
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      // 5 mm above and left of where the number stands: (100 - 5) mm, (297 - 100 + 5) mm.
      '1 [ XYZ 269 573 null ] "d000001"',
      '2 [ XYZ 14 771 null ] "d000002"',
      '2 [ XYZ 14 754 null ] "d000003"',
    ]);
    const targets = [...bare.matchAll(/\/S \/GoTo\s+\/D \((\w+)\)/g)].map(([, name]) => name);
    expect(targets).toEqual(['d000002', 'd000001', 'd000001']);
    expect(file.ask('pdfinfo', ['-url', '$'])).toContain('https://example.org/?a=1&b=2');
  });

  it('leaves out a link to what the document does not hold', () => {
    const [map] = demoDocument().pages;
    const alone: SheetDocument = { ...demoDocument(), pages: map ? [map] : [] };
    expect(new TextDecoder('latin1').decode(sheetPdf(alone, fonts))).not.toContain('/GoTo');
  });

  it('tells readers that listen what is a heading, a figure, a table', () => {
    const structure = file
      .ask('pdfinfo', ['-struct', '$'])
      .split('\n')
      .map((line) => line.replace(/ "[^"]*"| \(.*\)|:$/g, ''))
      .filter((line) => /^ *(Document|Sect|Figure|H\d|P|Link|Table|TR|TH|TD)$/.test(line));
    const cells = (name: string) => ['      TR', ...Array(3).fill(`        ${name}`)];
    expect(structure).toEqual([
      'Document',
      '  Sect',
      '    Figure',
      '    H1',
      '    P',
      '      Link',
      '  Sect',
      '    H2',
      '    Table',
      ...cells('TH'),
      ...cells('TD'),
      ...cells('TD'),
    ]);
    const read = file.ask('pdfinfo', ['-struct-text', '$']);
    for (const text of ['全区公路与铁路 <2017>', 'Corridor Atlas AVATAR', '2019年底前']) {
      expect(read).toContain(text);
    }
  });

  it('is the same, byte for byte, every time and in the browser', async () => {
    expect(sheetPdf(demoDocument(), demoFonts())).toEqual(bytes);
    vi.resetModules();
    const browserBuild = '../../node_modules/pdfkit/js/pdfkit.browser.mjs';
    vi.doMock('pdfkit', () => import(/* @vite-ignore */ browserBuild));
    const browsers = await import('../../src/print/write/pdf');
    expect(browsers.sheetPdf).not.toBe(sheetPdf);
    expect(browsers.sheetPdf(demoDocument(), fonts)).toEqual(bytes);
    vi.doUnmock('pdfkit');
  });
});

describe('the map in it', () => {
  interface Info {
    size: [number, number];
    geoTransform: [number, number, number, number, number, number];
    coordinateSystem: { wkt: string };
    metadata: { '': { NEATLINE: string }; LAYERS: Record<string, string> };
  }
  const info = () => JSON.parse(file.ask('gdalinfo', ['-json', '-mdd', 'LAYERS', '$'])) as Info;
  const metresPerMm = DENOMINATOR / 1000;

  it('knows its projection', () => {
    const { wkt } = info().coordinateSystem;
    expect(wkt).toContain('Lambert Conic Conformal (2SP)');
    expect(wkt).toMatch(/1st standard parallel",36/);
    expect(wkt).toMatch(/2nd standard parallel",47/);
    expect(wkt).toMatch(/DATUM\["China 2000"/);
  });

  it('has the neatline for its edge, at scale', () => {
    const corners = [...info().metadata[''].NEATLINE.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const width = (Math.max(...xs) - Math.min(...xs)) / metresPerMm;
    const height = (Math.max(...ys) - Math.min(...ys)) / metresPerMm;
    expect(Math.abs(width / MAP_RECT.width - 1)).toBeLessThan(0.001);
    expect(Math.abs(height / MAP_RECT.height - 1)).toBeLessThan(0.001);
  });

  it('gives a place on the page its place on earth', () => {
    const { geoTransform, size } = info();
    const [x, y] = demoFrame().toPaper(TOWN);
    const [column, row] = [(x / 420) * size[0], (y / 297) * size[1]];
    const east = geoTransform[0] + column * geoTransform[1] + row * geoTransform[2];
    const north = geoTransform[3] + column * geoTransform[4] + row * geoTransform[5];
    const [trueEast = Number.NaN, trueNorth = Number.NaN] = regional.forward([...TOWN]);
    expect(Math.hypot(east - trueEast, north - trueNorth) / metresPerMm).toBeLessThan(0.2);
  });

  it('names its layers in Chinese, the topmost first', () => {
    expect(Object.values(info().metadata.LAYERS)).toEqual(['图廓整饰', '地名注记', '公路', '底图']);
  });

  it('has layers a GIS program can read, with vertices where they belong', () => {
    const nonStructured = { OGR_PDF_READ_NON_STRUCTURED: 'YES' };
    const said = file.ask('ogrinfo', ['-ro', '-al', '$', '公路'], nonStructured);
    const line = /LINESTRING \(([^)]*)\)/.exec(said)?.[1] ?? '';
    const vertices = line.split(',').map((pair) => pair.split(' ').map(Number));
    expect(vertices).toHaveLength(ROAD.length);
    const off = ROAD.map((position, index) => {
      const [x = Number.NaN, y = Number.NaN] = regional.forward([...position]);
      const [east = Number.NaN, north = Number.NaN] = vertices[index] ?? [];
      return Math.hypot(x - east, y - north) / metresPerMm;
    });
    expect(Math.max(...off)).toBeLessThan(0.05);
  });
});

describe('pages', () => {
  it('of ten thousand marks with opacity share one graphics state', () => {
    const marks = Array.from({ length: 10_000 }, (_, index) => ({
      kind: 'path' as const,
      lines: [[index % 100, 0, index % 100, 50]],
      closed: false,
      stroke: { colour: '#336699', widthMm: 0.1, opacity: 0.4 },
    }));
    const page: Page = {
      id: 'many',
      title: 'many',
      depth: 0,
      widthMm: 100,
      heightMm: 50,
      layers: [{ id: 'ground', name: '底图', marks }],
      geoFrames: [],
    };
    const written = sheetPdf({ ...demoDocument(), pages: [page] }, fonts);
    const found = new TextDecoder('latin1').decode(written).match(/\/Type \/ExtGState/g);
    expect(found).toHaveLength(1);
  });
});
