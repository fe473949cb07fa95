import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Pinyin, type Place, searchEntries } from '../../src/domain/search/entries';
import { pinyinMatch } from '../../src/domain/search/pinyin-match';
import { search } from '../../src/domain/search/search';
import { generatedCatalogue } from '../generated';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(`public/geodata/${name}`, 'utf8')) as T;

const catalogue = generatedCatalogue();
const places = read<Place[]>('places.json');
const entries = searchEntries(catalogue, places, read<Pinyin>('pinyin.json'));
const first = (kind: 'feature' | 'clause' | 'place', query: string) =>
  search(entries, query)[kind][0]?.entry.id;
const ids = (kind: 'feature' | 'clause' | 'place', query: string) =>
  search(entries, query)[kind].map(({ entry }) => entry.id);

describe('search', () => {
  it('finds a port by Chinese, pinyin, initials, a mixture and English', () => {
    for (const query of [
      '红其拉甫',
      'hongqilafu',
      'hong qi la fu',
      'hqlf',
      'hongqlf',
      'Khunjerab',
    ]) {
      expect([query, ids('feature', query)]).toEqual([
        query,
        expect.arrayContaining(['ports-of-entry/khunjerab', 'highways/kashgar-khunjerab']),
      ]);
      expect(first('feature', query), query).toBe('ports-of-entry/khunjerab');
    }
  });

  it('finds by road number, airport code and clause number', () => {
    expect(ids('feature', 'G30')).toContain('highways/turpan-kuytun');
    expect(first('feature', 'urc')).toBe('airports/urumqi');
    expect(first('clause', '16')).toBe('16');
    expect(first('clause', '一(一)')).toBe('一(一)');
  });

  it('finds by words of the summaries, and shows them', () => {
    const [found] = search(entries, '云服务中心').clause;
    expect(found?.entry.id).toBe('6');
    expect(found?.excerpt).toContain('云服务中心');
  });

  it('finds every feature, clause and place by its whole names in both languages', () => {
    for (const { kind, id, nameZh, nameEn } of entries) {
      expect(ids(kind, nameZh)).toContain(id);
      expect(ids(kind, nameEn)).toContain(id);
    }
  });

  it('finds every Chinese name by its pinyin and by its initials', () => {
    for (const { kind, id, syllables } of entries) {
      if (syllables.length < 2) continue;
      expect(ids(kind, syllables.join(''))).toContain(id);
      expect(ids(kind, syllables.map(([initial]) => initial).join(''))).toContain(id);
    }
  });

  it('puts a town before the village whose name holds its name', () => {
    expect(first('place', 'kashi')).toBe('kashgar');
    expect(first('place', '乌鲁木齐')).toBe('urumqi');
  });

  it('finds nothing for nothing', () => {
    expect(search(entries, '  ')).toEqual({ feature: [], clause: [], place: [] });
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
