/** One sheet with its table, as a file: what readers, searchers and GIS programs find in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regional } from '../../src/domain/projection';
import type { Composed } from '../../src/print/compose-result';
import { paperOf } from '../../src/print/paper';
import { composeSheet } from '../../src/print/sheet/compose-sheet';
import type { Sheet } from '../../src/print/sheet/options';
import { sheetPdf } from '../../src/print/write/pdf';
import type { Mark } from '../../src/scene/scene';
import { type WrittenFile, writtenFile } from './read-back';
import { mapInfo } from './read-map';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';
import { groupsOn, marksOf, wordsOn } from './scene-walk';

const request = requestOf({
  area: { kind: 'region', id: 'kashgar' },
  paper: paperOf('A3', 'portrait'),
});

let room: PrintRoom;
let composed: Composed;
let sheet: Sheet;
let bytes: Uint8Array;
let file: WrittenFile;
beforeAll(async () => {
  room = await printRoom();
  composed = await room.compose({ kind: 'sheet', request });
  const made = composeSheet({ request, data: room.data, t: room.t, id: 'sheet', depth: 0 });
  if ('refusal' in made) throw new Error(made.refusal.message);
  sheet = made;
  bytes = sheetPdf(composed.document, room.fonts);
  file = writtenFile('kashgar.pdf', bytes);
}, 300_000);
afterAll(() => file.remove());

const bare = (text: string) => text.replace(/\s+/g, '');
const textsOf = (marks: readonly Mark[]) =>
  [...marksOf(marks, '')].flatMap(({ mark }) => (mark.kind === 'text' ? [mark.text] : []));

describe('words', () => {
  it('of every label that has a place are found on the page', () => {
    const page = bare(file.ask('pdftotext', ['-raw', '-l', '1', '$', '-']));
    expect(sheet.figure.placement.placed.length).toBeGreaterThan(60);
    for (const { request: label, marks } of sheet.figure.placement.placed) {
      const texts = textsOf(marks);
      const wanted = bare(`${label.badge?.text ?? ''}${label.text}`);
      const isNumberOnly = sheet.figure.placement.numberOnly.includes(label);
      // A name that comes again along its line is whole each time.
      expect(
        bare(texts.join(''))
          .split(isNumberOnly ? (label.badge?.text ?? '') : wanted)
          .join(''),
      ).toBe('');
      for (const text of texts) expect(page, label.id).toContain(bare(text));
    }
  });

  it('of every commitment of what is shown stand in the table', () => {
    const pages = bare(file.ask('pdftotext', ['-raw', '-f', '2', '$', '-']));
    const { agencyById } = room.data.catalogue;
    expect(sheet.figure.content.shown).toHaveLength(sheet.numbers.size);
    for (const { properties } of sheet.figure.content.shown) {
      expect(pages, properties.id).toContain(bare(properties.nameZh));
      for (const { deadline, citation, lead } of properties.commitments) {
        expect(pages, properties.id).toContain(bare(citation.map(({ text }) => text).join('…')));
        expect(pages, properties.id).toContain(bare(deadline.phrase));
        const leads = lead.map((id) => agencyById.get(id)?.nameZh ?? id).join('、');
        expect(pages, properties.id).toContain(bare(leads));
      }
    }
  });

  it('all have glyphs', () => {
    expect(composed.findings.filter(({ kind }) => kind === 'no-glyph')).toEqual([]);
    expect(room.data.typesetter.missing(wordsOn(composed.document.pages))).toEqual([]);
  });
});

describe('the file', () => {
  it('says what it is, is tagged and has a bookmark for each part', () => {
    const said = file.ask('pdfinfo', ['$']);
    expect(said).toMatch(/^Title: +喀什地区基础设施任务图$/m);
    expect(said).toMatch(/^Author: +规划处$/m);
    expect(said).toMatch(/^Tagged: +yes$/m);
    expect(said).toMatch(new RegExp(`^Pages: +${composed.document.pages.length}$`, 'm'));
    const outline = bare(file.ask('pdftohtml', ['-xml', '-i', '-stdout', '$'])).split('<outline>');
    expect(outline[1]).toContain('<itempage="1">喀什地区基础设施任务图</item>');
    expect(outline[2]).toContain('<itempage="2">');
  });

  it('leads from every numbered mark to its row, and back', () => {
    const groups = composed.document.pages.flatMap(groupsOn);
    const anchors = new Set(groups.flatMap(({ anchor }) => anchor ?? []));
    const targets = new Set(groups.flatMap(({ link }) => (link && 'to' in link ? [link.to] : [])));
    const onMap = [...anchors].filter((anchor) => /^sheet-mark-\d+$/.test(anchor));
    expect(onMap.length).toBeGreaterThan(25);
    for (const mark of onMap) {
      const row = mark.replace('mark', 'row');
      expect(anchors).toContain(row);
      expect(targets).toContain(row);
      expect(targets).toContain(mark);
    }
    for (const number of sheet.numbers.values()) expect(anchors).toContain(`sheet-row-${number}`);
    // And so the file itself says it.
    const latin = new TextDecoder('latin1').decode(bytes);
    const places = new Set(
      [...file.ask('pdfinfo', ['-dests', '$']).matchAll(/"(\w+)"/g)].map(([, name]) => name),
    );
    const jumps = [...latin.matchAll(/\/S \/GoTo\s+\/D \((\w+)\)/g)].map(([, name]) => name);
    expect(jumps.length).toBeGreaterThanOrEqual(2 * onMap.length);
    for (const jump of jumps) expect(places).toContain(jump);
  });

  it('says in which projection its map is, as GDAL understands it', () => {
    const { wkt } = mapInfo(file);
    expect(wkt).toContain('Lambert Conic Conformal (2SP)');
    expect(wkt).toMatch(/DATUM\["China 2000"/);
  });

  it('has layers by their Chinese names, with towns where they are', () => {
    const all = file.ask('ogrinfo', ['-ro', '-q', '$'], { OGR_PDF_READ_NON_STRUCTURED: 'YES' });
    for (const name of ['图廓整饰', '地名注记', '公路', '铁路', '底图', '水系', '界线', '经纬网']) {
      expect(all).toContain(name);
    }
    const said = file.ask('ogrinfo', ['-ro', '-al', '$', '地名注记'], {
      OGR_PDF_READ_NON_STRUCTURED: 'YES',
    });
    const drawn = [...said.matchAll(/LINESTRING \(([\d.-]+) ([\d.-]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const [frame] = composed.frames;
    const towns = (room.data.ground?.towns.features ?? []).flatMap(({ geometry, properties }) =>
      geometry.type === 'Point' && properties?.nameZh === '喀什' ? [geometry.coordinates] : [],
    );
    expect(towns).toHaveLength(1);
    const [x = Number.NaN, y = Number.NaN] = regional.forward([...(towns[0] ?? [])]);
    const nearest = Math.min(...drawn.map(([east, north]) => Math.hypot(east - x, north - y)));
    expect(nearest / ((frame?.scaleDenominator ?? 1) / 1000)).toBeLessThan(0.2);
  });
});
