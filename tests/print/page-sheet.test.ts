import { beforeAll, describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/domain/contract/register';
import { contentsPages } from '../../src/print/furniture/page/contents';
import { cover } from '../../src/print/furniture/page/cover';
import { type ImprintInput, imprint } from '../../src/print/furniture/page/imprint';
import { baseOnSheet } from '../../src/print/furniture/page/legend/base-on-sheet';
import { baseSections } from '../../src/print/furniture/page/legend/base-sections';
import { featureSections } from '../../src/print/furniture/page/legend/feature-sections';
import { legendBlocks } from '../../src/print/furniture/page/legend/legend';
import { pageNumber, runningHeader } from '../../src/print/furniture/page/page-notes';
import type { Setting } from '../../src/print/furniture/page/setting';
import { titleBlock } from '../../src/print/furniture/page/title-block';
import { PRINT } from '../../src/symbology/palette';
import { countSigns } from '../../src/symbology/signs';
import { A3, A4, beyond, groupsIn, settingOn, textsIn, typesetter, wordsIn } from './page-fixture';
import { frameAt, printData } from './paper-fixtures';

const data = { ...printData(), dataVersion: '0123456789', typesetter };
const { catalogue } = data;
const rect = (width: number, height: number) => ({ x: 0, y: 0, width, height });
const WHOLE = { kind: 'whole' } as const;
const small = { x: 0, y: 0, width: 100, height: 80 };

let zh: Setting;
let en: Setting;
beforeAll(async () => {
  zh = await settingOn(A4, 'zh');
  en = await settingOn(A3, 'en');
});

describe('the legend', () => {
  const highways = catalogue.features.filter(({ properties }) => properties.network === 'highways');
  const placed = catalogue.features.filter(({ geometry }) => geometry !== null);
  const sectionsOf = (shown: typeof placed, { t }: Setting) =>
    featureSections({
      shown,
      asked: ({ properties }) => properties.commitments,
      palette: PRINT,
      thickness: 1,
      t,
    });

  it('names what is on the sheet with its number, and nothing else', () => {
    const [features, ...signs] = sectionsOf(highways, zh);
    expect(features?.entries.map(({ key, count }) => [key, count])).toEqual([
      ['highways', highways.length],
    ]);
    const counts = countSigns(highways, ({ properties }) => properties.commitments);
    const counted = [...counts].filter(([, count]) => count > 0);
    expect(signs.flatMap(({ entries }) => entries.map(({ key, count }) => [key, count]))).toEqual(
      counted,
    );
    expect(sectionsOf(placed, zh)[0]?.entries.map(({ key }) => key)).toEqual([...NETWORKS]);
    expect(sectionsOf([], zh)).toEqual([]);
  });

  it('shows a sample for every entry that keeps to its box from side to side', () => {
    const box = { x: 50, y: 50, width: 11, height: 6 };
    const all = [
      ...sectionsOf(placed, zh),
      ...baseSections(
        baseOnSheet(data, frameAt([82, 43], 4_000_000, small), {
          borders: true,
          existingTrunk: true,
          area: WHOLE,
        }),
        PRINT,
        zh.t,
      ),
    ];
    for (const { key, sample } of all.flatMap(({ entries }) => entries)) {
      const marks = sample(box);
      expect(marks.length, key).toBeGreaterThan(0);
      for (const mark of marks) {
        if (mark.kind !== 'path') continue;
        const across = mark.lines.flatMap((line) => line.filter((_, index) => index % 2 === 0));
        expect(Math.min(...across), key).toBeGreaterThanOrEqual(50);
        expect(Math.max(...across), key).toBeLessThanOrEqual(61);
      }
    }
  });

  it('explains of the ground what falls into the frame', () => {
    const both = { borders: true, existingTrunk: true, area: WHOLE };
    // The middle of the desert: low, without a border, a lake or a town of the first rank.
    const desert = baseOnSheet(data, frameAt([83, 39], 1_000_000, small), both);
    expect(desert).toMatchObject({ border: false, provinceBorder: false, lake: false });
    expect(desert.townRanks).not.toContain(1);
    expect(Math.max(...desert.reliefFromM)).toBe(1000);
    const urumqi = baseOnSheet(data, frameAt([87.6, 43.8], 1_000_000, small), both);
    expect(urumqi.townRanks).toContain(1);
    expect(urumqi.trunkKinds).toEqual(expect.arrayContaining(['railway', 'expressway']));
    const khorgos = frameAt([80.4, 44.2], 1_000_000, small);
    expect(baseOnSheet(data, khorgos, both).border).toBe(true);
    expect(
      baseOnSheet(data, khorgos, { borders: false, existingTrunk: false, area: WHOLE }),
    ).toMatchObject({
      border: false,
      trunkKinds: [],
    });
  });

  it('flows over columns and pages without losing an entry or leaving its rectangle', () => {
    const sections = [
      ...sectionsOf(placed, en),
      ...baseSections(
        baseOnSheet(data, frameAt([82, 43], 4_000_000, small), {
          borders: true,
          existingTrunk: true,
          area: WHOLE,
        }),
        PRINT,
        en.t,
      ),
    ];
    const keys = sections.flatMap(({ entries }) => entries.map(({ words }) => words));
    for (const [first, next] of [
      [rect(60, 90), rect(60, 120)],
      [rect(390, 25), rect(390, 250)],
      [rect(186, 4), rect(186, 250)],
    ] as const) {
      const blocks = legendBlocks(sections, first, next, en);
      const items = blocks.flatMap(({ group }) =>
        groupsIn(group).filter(({ tag }) => tag?.role === 'LI'),
      );
      const figures = items.flatMap(groupsIn).flatMap(({ tag }) => tag?.alt ?? []);
      expect(figures.toSorted()).toEqual(keys.toSorted());
      for (const [index, { group, heightMm }] of blocks.entries()) {
        const room = index === 0 ? first : next;
        expect(heightMm).toBeLessThanOrEqual(room.height + 1e-6);
        expect(beyond(group, room.width, heightMm)).toEqual([]);
      }
    }
    expect(legendBlocks(sections, rect(390, 250), rect(390, 250), en).length).toBe(1);
    expect(() => legendBlocks(sections, rect(60, 3), rect(60, 3), en)).toThrow('legend');
  });
});

describe('title, imprint and the edge of the page', () => {
  const input = (review: string | null, maker = ''): ImprintInput => ({
    request: { maker, date: '2026-11-24', mark: '内部工作图', review, borders: true },
    data,
    sources: ['openstreetmap-2017', 'geonames', 'wikipedia-en', 'notice', 'gshhg'],
    listsSources: false,
    more: [],
  });

  it('makes a long title smaller before it breaks it', () => {
    const size = (title: string) =>
      textsIn(titleBlock({ title, subtitle: '', scale: '', anchor: 'middle' }, 110, zh).group);
    const [short] = size('通道图');
    const long = size('丝绸之路经济带核心区通道建设任务一览图');
    expect(long.length).toBe(1);
    expect(long[0]?.sizeMm).toBeLessThan(short?.sizeMm ?? 0);
    expect(size('通道建设任务'.repeat(12)).length).toBeGreaterThan(1);
  });

  it('says what the notice is, the data version, and every attribution once', () => {
    const block = imprint(input(null), 90, zh);
    const words = wordsIn(block.group);
    for (const one of [
      '新核心区发〔2017〕1号',
      '2026年11月24日',
      '0123456789',
      '内部工作图',
      '未填写',
    ])
      expect(words).toContain(one);
    for (const one of ['© OpenStreetMap contributors', 'GeoNames', 'GSHHG', 'LGPL'])
      expect(words.replaceAll(/\s/g, '')).toContain(one.replaceAll(/\s/g, ''));
    expect(words.split('OpenStreetMap').length).toBe(2);
    expect(words).toContain('示意图');
    expect(beyond(block.group, 90, block.heightMm)).toEqual([]);
  });

  it('has a line of review only as the planner typed it', () => {
    expect(wordsIn(imprint(input(null), 90, zh).group)).not.toContain('审图');
    const typed = textsIn(imprint(input('审图号：某S(2026)9号'), 90, zh).group);
    expect(typed.map(({ text }) => text)).toContain('审图号：某S(2026)9号');
    expect(wordsIn(imprint(input(null, '某设计院'), 90, zh).group)).not.toContain('未填写');
  });

  it('counts pages and shortens a running title', () => {
    expect(wordsIn(pageNumber(2, 9, 100, zh).group)).toBe('第 2 页 / 共 9 页');
    expect(wordsIn(pageNumber(2, 9, 100, en).group)).toBe('Page 2 of 9');
    const header = runningHeader('通道'.repeat(40), 'A3', 60, zh);
    expect(wordsIn(header.group)).toMatch(/^(通道?)+…A3$/);
    expect(beyond(header.group, 60, header.heightMm)).toEqual([]);
  });

  it('fills a cover and lists the sheets, each leading to its page', () => {
    const page = rect(180, 260);
    const front = cover(
      { title: '任务图集', subtitle: '按地州市', request: input(null).request, data },
      page,
      zh,
    );
    expect(beyond(front.group, 180, 260)).toEqual([]);
    expect(groupsIn(front.group).some(({ tag }) => tag?.role === 'H1')).toBe(true);
    const entries = catalogue.regions.map(({ nameZh }, index) => ({
      title: nameZh,
      page: index + 2,
      anchor: `page-${index}`,
      depth: index % 2,
    }));
    const blocks = contentsPages(entries, rect(120, 40), rect(120, 60), zh);
    const links = blocks.flatMap(({ group }) => groupsIn(group).flatMap(({ link }) => link ?? []));
    expect(links).toEqual(entries.map(({ anchor }) => ({ to: anchor })));
    for (const { group, heightMm } of blocks) expect(beyond(group, 120, heightMm)).toEqual([]);
  });
});
