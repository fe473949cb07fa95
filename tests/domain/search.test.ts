/** The search over the compiled register: what people type, and what they must find. */
import { describe, expect, it, test } from 'vitest';

import { askedNumbers } from '../../src/domain/search/clause-number';
import { type EntryKind, searchIndex } from '../../src/domain/search/entries';
import { excerptOf } from '../../src/domain/search/excerpt';
import { compact, fold, foldWithSpots } from '../../src/domain/search/fold';
import { pinyinMatch } from '../../src/domain/search/pinyin-match';
import { type Found, search } from '../../src/domain/search/search';
import { generatedCatalogue, readGenerated } from '../generated';
import { expectFoundByNames, expectFoundByPinyin } from './every-entry';

const index = searchIndex(generatedCatalogue(), {
  existing: readGenerated('existing-trunk.geojson').features,
  places: readGenerated('places.json'),
  pinyin: readGenerated('pinyin.json'),
  aliases: readGenerated('aliases.json'),
});

/** `kind:id` in the order in which the list shows them. */
const all = (query: string): string[] =>
  search(index, query).flatMap(({ kind, found }) =>
    found.map(({ entry }) => `${kind}:${entry.id}`),
  );
const ofKind = (kind: EntryKind, query: string): readonly Found[] =>
  search(index, query).find((group) => group.kind === kind)?.found ?? [];
const ids = (kind: EntryKind, query: string): string[] =>
  ofKind(kind, query).map(({ entry }) => entry.id);

/** What is typed → what must come first. */
const FIRST: Record<string, readonly string[]> = {
  'feature:highways/kashgar-hotan': [
    '喀什和田',
    '喀什 和田',
    '喀什至和田',
    '喀什到和田',
    '喀什—和田',
    '喀什－和田',
    '喀什~和田',
    '喀什·和田',
    '和田喀什',
    '和田 喀什',
    '和田至喀什',
    '喀什与和田',
    '喀什到和田的高速',
    '喀什和田高速公路',
    '喀和高速',
    'Kashgar-Hotan',
    'Kashgar–Hotan',
    'Kashgar Hotan',
    'kashgar to hotan',
    'Kaxgar-Hotan',
    'HOTAN KASHGAR',
    'kashihetian',
    'kashi hetian',
    'hetian kashi',
    '喀什hetian',
    'kashi和田',
    'ｋａｓｈｇａｒ　ｈｏｔａｎ',
  ],
  'feature:highways/turpan-kuytun': [
    '吐鲁番高速',
    '高速 吐鲁番',
    'G30',
    'g30',
    'G 30',
    'g 30',
    'Ｇ３０',
    'Ｇ　３０',
    'G-30',
    '连霍',
    '连霍高速',
    '连霍高速公路',
    'lianhuo',
    'lianhuogaosu',
    '连霍高速 吐鲁番',
    'G30吐鲁番',
    '吐乌大高速',
  ],
  'feature:highways/wutongdaquan-mori': [
    'G7',
    'Ｇ７',
    'g 7',
    '京新',
    '京新高速',
    'jingxin',
    '巴木高速',
  ],
  'feature:highways/karakoram-highway': [
    'KKH',
    'kkh',
    'ＫＫＨ',
    '中巴友谊公路',
    'Karakoram',
    'N-35',
  ],
  'feature:railways/urumqi-yining-khorgos': [
    '高铁',
    'gaotie',
    '乌鲁木齐高铁',
    '霍尔果斯高铁',
    '乌伊霍高铁',
    '伊宁 高速铁路',
    'HSR',
    'Urumqi Khorgos railway',
  ],
  'feature:airports/urumqi': [
    'ZWWW',
    'zwww',
    'ＺＷＷＷ',
    'URC',
    '地窝堡机场',
    'diwopujichang',
    'Diwopu Airport',
  ],
  'feature:airports/ruoqiang': [
    'ZWRQ',
    'zwrq',
    'RQA',
    '若羌机场',
    'airport Ruoqiang',
    'ruoqiang机场',
  ],
  'feature:airports/kashgar': [
    'ZWSH',
    'zwsh',
    'KHG',
    'airport Kashgar',
    'Kashgar Airport',
    '机场 喀什',
  ],
  'feature:ports-of-entry/khorgos-road': ['霍口', '霍尔果斯口岸', 'huokou'],
  'feature:ports-of-entry/khunjerab': [
    '红其拉甫',
    'hongqilafu',
    'hong qi la fu',
    'hqlf',
    'hongqlf',
    'ｈｑｌｆ',
    'HQLF口岸',
    'Khunjerab',
  ],
  'feature:economic-corridors/cpec': ['CPEC', '中巴走廊', '中巴经济走廊'],
  'feature:zones/kashgar-cbz': ['喀什综保区', '喀什 综保区', 'Kashgar bonded zone'],
  'feature:zones/kashgar-edz': ['喀什经开区', '喀什特区'],
  'feature:zones/xinjiang-ftz': ['新疆自贸区', '自贸区', 'Xinjiang FTZ'],
  'clause:16': [
    '16',
    '１６',
    '任务16',
    '任务 16',
    '任务１６',
    '任务十六',
    '第16项',
    '第十六项任务',
    '16号任务',
    'task 16',
    'Task16',
    'TASK 16',
    'task no. 16',
    '三（三）16',
  ],
  'clause:13': ['13', '１３', '十三', '任务十三'],
  'clause:一(一)': ['一(一)', '一（一）', '任务一（一）', '一、（一）', '一 一', '1(1)', '1.1'],
  'clause:二(四)': ['二(四)', '二（四）', '任务2(4)'],
  'clause:20': ['20', '二十', '任务二十'],
  'clause:26': ['边合区', '边境经济合作区'],
  'region:kashgar': ['喀什地区', 'Kashgar Prefecture', 'kashidiqu'],
  'region:bortala': ['博州', '博尔塔拉州', '博尔塔拉蒙古自治州', 'bozhou'],
  'region:bayingolin': ['巴州', '巴音郭楞', 'Bayingolin', 'bazhou'],
  'region:kizilsu': ['克州', '克孜勒苏'],
  'region:ili': ['伊犁州', '伊犁哈萨克自治州(直属县市)'],
  'region:changji': ['昌吉州', '昌吉回族自治州'],
  'region:urumqi': ['乌鲁木齐市'],
  'agency:transport-department': [
    '交通运输厅',
    '自治区交通运输厅',
    '交通厅',
    'Transport Department',
    'Department of Transport',
    'jiaotongyunshuting',
    'jtyst',
  ],
  'agency:development-reform-commission': ['发改委', '发展改革委', 'fagaiwei', 'Reform Commission'],
  'agency:urumqi-railway': ['乌铁局', '乌鲁木齐铁路局', 'Urumqi Railway Bureau'],
  'place:kashgar': [
    '喀什',
    '喀　什',
    '喀 什',
    '喀什市',
    'kashi',
    'ＫＡＳＨＩ',
    'Kashgar',
    'Kaxgar',
  ],
  'place:hotan': ['和田', 'HTN', '和田市', 'hetian', 'Khotan'],
  'place:khorgos': ['Khorgos', 'Horgos', 'Khorgas', 'huoerguosi'],
  'place:yuli': ['yuli', '尉犁', '尉犁县'],
  'place:payzawat': ['jiashi', '伽师', '伽师县', 'Payzawat'],
  'place:ruoqiang': ['ruoqiang', '若羌', 'Charklik'],
  'place:shache': ['shache', '莎车', 'Yarkand'],
  'place:yanqi': ['yanqi', '焉耆', '焉耆回族自治县'],
  'place:shanshan': ['shanshan', '鄯善'],
  'place:wuqia': ['ulugqat', '乌恰', 'wuqia'],
  'place:uqturpan': ['乌什', 'wushi'],
  'place:tashkurgan': ['tashikuergan', '塔县', 'Taxkorgan'],
  'place:artux': ['atushi', '阿图什'],
  'place:chongqing': ['chongqing', '重庆', 'cq'],
  'place:chengdu': ['chengdu', '成都'],
  'place:changji': ['changji', '昌吉'],
  'place:xian': ["Xi'an", 'Xian', '西安', 'xi’an'],
  'place:olgii': ['Ölgii', 'Olgii', 'ölgii'],
};

/** What is typed → what must be among the first results of its kind. */
const AMONG: readonly [query: string, within: number, ...expected: string[]][] = [
  ['G314', 4, 'feature:highways/karakoram-highway', 'feature:highways/kashgar-khunjerab'],
  ['G 314', 4, 'feature:highways/karakoram-highway', 'feature:highways/kashgar-khunjerab'],
  ['g314国道', 4, 'feature:highways/kashgar-khunjerab'],
  ['国道314', 4, 'feature:highways/kashgar-khunjerab'],
  ['314国道', 4, 'feature:highways/kashgar-khunjerab'],
  ['314', 4, 'feature:highways/kashgar-khunjerab'],
  ['Khorgas', 8, 'feature:ports-of-entry/khorgos-road', 'feature:ports-of-entry/khorgos-rail'],
  ['地窝堡', 2, 'feature:airports/urumqi'],
  ['Ürümqi', 2, 'region:urumqi', 'place:urumqi'],
  ['Urumqi', 2, 'region:urumqi', 'place:urumqi'],
  ['乌鲁木齐 喀什', 8, 'clause:19', 'clause:22', 'place:kashgar', 'place:urumqi'],
  ['乌鲁木齐喀什', 8, 'place:kashgar', 'place:urumqi'],
  ['喀什至乌鲁木齐', 8, 'place:kashgar', 'place:urumqi'],
  ['China-Pakistan', 6, 'feature:economic-corridors/cpec', 'feature:railways/china-pakistan'],
  ['China Pakistan railway', 1, 'feature:railways/china-pakistan'],
  ['综保区', 4, 'feature:zones/kashgar-cbz', 'feature:zones/urumqi-cbz'],
  ['旅游', 14, 'clause:25'],
  ['lvyou', 14, 'clause:25'],
  ['luyou', 14, 'clause:25'],
  ['阿口', 9, 'feature:ports-of-entry/alashankou-road'],
  ['三（三）', 5, 'clause:13', 'clause:17'],
];

describe('what people type', () => {
  test.each(
    Object.entries(FIRST).flatMap(([expected, queries]) =>
      queries.map((query) => [query, expected]),
    ),
  )('“%s” finds %s first', (query, expected) => {
    expect(all(query)[0]).toBe(expected);
  });

  test.each(AMONG)('“%s” has among the first %i', (query, within, ...expected) => {
    expect(all(query).slice(0, within)).toEqual(expect.arrayContaining(expected));
  });

  it('finds existing lines that the notice does not name, by any form of their numbers', () => {
    const g217 = ['existing-trunk/road-g217', 'existing-trunk/road-tarim-desert-west'];
    for (const query of ['G217', 'g217', 'G 217', 'Ｇ２１７', '国道217', '217国道', 'G217国道']) {
      expect([query, ids('existing', query)]).toEqual([query, expect.arrayContaining(g217)]);
      expect([query, all(query)[0]]).toEqual([query, expect.stringMatching(/^existing:/)]);
    }
    for (const query of ['连霍', '连霍高速', 'lianhuo', 'G30', 'Lianyungang-Khorgos']) {
      expect([query, ids('existing', query)[0]]).toEqual([query, 'existing-trunk/road-g30']);
    }
    for (const query of ['兰新铁路', '兰新线', 'lanxintielu', 'lxtl']) {
      expect([query, ids('existing', query)]).toEqual([
        query,
        expect.arrayContaining(['existing-trunk/rail-lanxin']),
      ]);
    }
    // What the notice names stands before them.
    expect(all('G30')[0]).toMatch(/^feature:/);
  });

  test.each([
    ['１３', '13'],
    ['喀　什', '喀什'],
    ['ＺＷＲＱ', 'zwrq'],
    ['喀什—和田', '喀什-和田'],
    ['Ürümqi', 'urumqi'],
    ['G 30', 'G30'],
  ])('“%s” and “%s” give the same', (one, other) => {
    expect(all(one)).toEqual(all(other));
  });

  test.each(['zhangsha', 'zhongqing', 'tashenkuergan', 'atushen', '珠穆朗玛', 'Qwertyuiop'])(
    '“%s” finds nothing',
    (query) => {
      expect(all(query)).toEqual([]);
    },
  );

  it('finds nothing for an empty query', () => {
    for (const query of ['', '  ', '　', '—', '（）']) expect(search(index, query)).toEqual([]);
  });
});

describe('what is found', () => {
  it('includes every entry by its full names in both languages, and by its other names', () => {
    expectFoundByNames(index);
  });

  it('includes every Chinese name by its pinyin and by its initials', () => {
    expectFoundByPinyin(index);
  });

  it('includes every line by its two ends in either order, with any joining word', () => {
    for (const { properties } of generatedCatalogue().features) {
      const ends = properties.nameZh.match(/^([^-（(]+?)-.*?([^-]+?)(?:口岸|高速|国际|综合|铁路)/);
      if (!ends || !properties.course) continue;
      const [, from, to] = ends;
      for (const query of [`${from} ${to}`, `${to}${from}`, `${from}至${to}`, `${to}—${from}`]) {
        expect([query, ids('feature', query)]).toEqual([
          query,
          expect.arrayContaining([properties.id]),
        ]);
      }
    }
  });

  it('is listed once', () => {
    for (const query of ['喀什', '阿口', '乌伊霍高铁', '乌鲁木齐喀什', '边合区', '1', 'kashgar']) {
      expect(new Set(all(query)).size).toBe(all(query).length);
    }
  });

  it('does not include a name in which the characters of the query are scattered', () => {
    expect(ids('place', '和田')).toEqual(['hotan']);
    expect(ids('feature', '和田').every((id) => !id.includes('yutian'))).toBe(true);
    for (const query of ['喀什和田', '和田喀什', '喀什与和田']) {
      expect([query, ids('feature', query)]).toEqual([query, ['highways/kashgar-hotan']]);
    }
  });

  it('tells the alias or the sentence in which it was found', () => {
    expect(ofKind('feature', '霍口')[0]?.alias).toBe('霍口');
    expect(ofKind('feature', '红其拉甫')[0]).not.toHaveProperty('alias');
    const [task] = ofKind('clause', '云服务中心');
    expect(task?.entry.id).toBe('6');
    expect(task?.sentence?.text).toContain('云服务中心');
    expect(ofKind('place', '和田喀什').every(({ partly }) => partly)).toBe(true);
  });
});

describe('the excerpt around a hit', () => {
  it('keeps the case of letters and does not split words', () => {
    const text =
      'Preliminary work on the Urumqi–Yining–Khorgos high-speed line and on both lines abroad.';
    expect(excerptOf(text, 'yining khorgos')).toBe(
      '…work on the Urumqi–Yining–Khorgos high-speed line and on both lines abroad.',
    );
  });

  it('is right if folding removed characters before it', () => {
    expect(excerptOf('线路由喀什至和田，全长五百公里。', '喀什 和田')).toContain('喀什至和田');
    expect(excerptOf('共２５００万千瓦', '2500万')).toBe('共２５００万千瓦');
    expect(excerptOf('没有', '喀什')).toBeNull();
  });

  it('is found with the same folding', () => {
    for (const { lines } of index.entries) {
      for (const { text, folded } of lines) expect(foldWithSpots(text).folded.trim()).toBe(folded);
    }
  });
});

describe('folding', () => {
  it('ignores width, case, accents, dashes, brackets, 至 and 到', () => {
    expect(fold('Ｇ７　喀什—和田')).toBe('g7 喀什 和田');
    expect(fold('Ürümqi–Xi’an (北)')).toBe('urumqi xian 北');
    expect(fold('喀什至和田')).toBe(fold('喀什 到 和田'));
    expect(fold('至今')).toBe('至今');
    expect(compact(fold('G 30'))).toBe('g30');
  });

  it('reads clause numbers and nothing else', () => {
    expect(askedNumbers(fold('任务十六'))).toEqual([16]);
    expect(askedNumbers(fold('一（一）'))).toEqual([1, 1]);
    expect(askedNumbers('二十一')).toEqual([21]);
    for (const other of ['314', '一', '一带一路', '第三通道', '2019年', 'g30', '十三间房']) {
      expect([other, askedNumbers(fold(other))]).toEqual([other, null]);
    }
  });
});

describe('pinyin', () => {
  it('matches beginnings of consecutive syllables only', () => {
    const syllables = ['hong', 'qi', 'la', 'fu'];
    expect(pinyinMatch('hqlf', syllables)).toBe(0);
    expect(pinyinMatch('qilaf', syllables)).toBe(1);
    expect(pinyinMatch('honla', syllables)).toBe(-1);
    expect(pinyinMatch('hongqilafuk', syllables)).toBe(-1);
  });
});
