/** The order of what is found, in a small index. */
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../../src/domain/search/entries';
import { search } from '../../../src/domain/search/search';
import { entryOf, nameOf } from './made-up-entries';

const found = (query: string, ...entries: SearchEntry[]) =>
  search({ entries, shortForms: [] }, query).flatMap((group) => group.found);
const ids = (query: string, ...entries: SearchEntry[]) =>
  found(query, ...entries).map(({ entry }) => entry.id);

describe('of several entries', () => {
  const inside = entryOf('新甲乙路', 'Inside');
  const start = entryOf('甲乙路', 'Start');
  const whole = entryOf('甲乙', 'Whole');
  const alias = entryOf('丙丁', 'Alias', { others: [nameOf('甲乙', '', false)] });
  const words = entryOf('乙路甲路', 'Words');

  it('the one with the whole name is first, then names that begin with it, then those that hold it', () => {
    expect(ids('甲乙', inside, start, whole)).toEqual(['Whole', 'Start', 'Inside']);
    expect(ids('甲乙', inside, start, alias)).toEqual(['Alias', 'Start', 'Inside']);
    expect(ids('甲乙', alias, whole)).toEqual(['Whole', 'Alias']);
  });

  it('the one with a code is before all names', () => {
    const code = entryOf('壬癸', 'Code', { codes: ['abc'] });
    const longer = entryOf('己庚', 'Longer', { codes: ['abcd'] });
    const named = entryOf('戊己', 'ABC');
    expect(ids('abc', longer, named, code)).toEqual(['Code', 'ABC', 'Longer']);
    // One letter is not enough for the beginning of a code.
    expect(ids('a', code)).toEqual([]);
  });

  it('a name written as typed is before one in pinyin, the whole pinyin before its beginning', () => {
    const one = entryOf('甲', 'One', { pinyin: 'lu lu' });
    const two = entryOf('乙', 'Two', { pinyin: 'lu lu an' });
    const three = entryOf('丙', 'Three', { pinyin: 'an lu lu' });
    const four = entryOf('丁', 'Lulu');
    expect(ids('lulu', three, two, four, one)).toEqual(['Lulu', 'One', 'Two', 'Three']);
  });

  it('words at the beginning of an English name are before those inside, and these before parts of words', () => {
    const first = entryOf('甲', 'Port Road');
    const later = entryOf('乙', 'New Port Road');
    const within = entryOf('丙', 'Airport Road');
    expect(ids('port', within, later, first)).toEqual([
      'Port Road',
      'New Port Road',
      'Airport Road',
    ]);
    // Of two letters only beginnings of words are found.
    expect(ids('po', within, first)).toEqual(['Port Road']);
  });

  it('all words in another order are after the name with them together', () => {
    expect(ids('甲路 乙路', words, entryOf('甲路乙路', 'Name'))).toEqual(['Name', 'Words']);
    expect(ids('甲路乙路', words)).toEqual(['Words']);
  });

  it('equal ones are in the order of the length of their names, and more important places first', () => {
    expect(ids('甲乙', entryOf('甲乙丙丁', 'Longer'), entryOf('甲乙丙', 'Shorter'))).toEqual([
      'Shorter',
      'Longer',
    ]);
    const town = (nameEn: string, weight: number) => entryOf('甲乙', nameEn, { weight });
    expect(ids('甲乙', town('Small', 6), town('Large', 1))).toEqual(['Large', 'Small']);
  });
});

describe('an entry', () => {
  it('tells the other name by which it was found, and not its own', () => {
    const entry = entryOf('甲乙', 'Own', { others: [nameOf('丙丁', '', false)] });
    expect(found('丙丁', entry)[0]?.alias).toBe('丙丁');
    expect(found('甲乙', entry)[0]).not.toHaveProperty('alias');
  });

  it('is found by its sentences after all names, with the sentence and what to mark in it', () => {
    const entry = entryOf('甲乙', 'Own', { lines: ['另一句', '修建丙丁的道路', 'A Road to Bing'] });
    expect(found('丙丁', entry)[0]).toMatchObject({
      sentence: { text: '修建丙丁的道路', phrase: '丙丁' },
    });
    expect(found('bing road', entry)[0]).toMatchObject({
      sentence: { text: 'A Road to Bing', phrase: 'bing' },
    });
    expect(found('修建 道路', entry)[0]?.sentence?.phrase).toBe('修建');
    expect(found('丙', entry)).toEqual([]);
    expect(found('丙丁 铁路', entry)).toEqual([]);
    expect(ids('丙丁', entry, entryOf('新丙丁路', 'Name'))).toEqual(['Name', 'Own']);
  });

  it('of a place is found as part of a query that names several', () => {
    const place = (nameZh: string, nameEn: string) => entryOf(nameZh, nameEn, { kind: 'place' });
    const three = [place('甲乙', 'Jia'), place('丙', 'Bing'), place('丁戊', 'Ding')];
    expect(found('甲乙丁戊', ...three).map(({ entry, partly }) => [entry.id, partly])).toEqual([
      ['Jia', true],
      ['Ding', true],
    ]);
    expect(ids('jia and ding', ...three)).toEqual(['Jia', 'Ding']);
    expect(ids('jiading', ...three)).toEqual([]);
    expect(ids('jian dingo', ...three)).toEqual([]);
    expect(ids('甲乙丁戊', entryOf('甲乙', 'Line'))).toEqual([]);
  });

  it('is found by a short form of its name if nothing has the words themselves', () => {
    const port = entryOf('甲乙丙口岸', 'Port');
    expect(ids('甲口', port)).toEqual(['Port']);
    expect(ids('甲口', port, entryOf('甲口', 'Name'))).toEqual(['Name']);
    expect(ids('甲口 丙岸', port)).toEqual([]);
    expect(ids('甲岸', entryOf('甲乙丙口岸', 'Longer'), entryOf('甲乙岸', 'Shorter'))).toEqual([
      'Shorter',
      'Longer',
    ]);
  });

  it('is found by the number of its clause, also of its section, and not by numbers in names', () => {
    const clause = (id: string, ...numbers: number[]) =>
      entryOf('甲', id, { kind: 'clause', numbers: [numbers] });
    const road = entryOf('16号路', 'Road 16', { lines: ['16公里'] });
    expect(ids('16', clause('a', 16), clause('b', 3, 16), road)).toEqual(['a']);
    expect(ids('3.16', clause('a', 16), clause('b', 3, 16, 1))).toEqual(['b']);
    expect(ids('任务16', road)).toEqual([]);
  });
});

describe('the groups', () => {
  const kinds = (query: string, ...entries: SearchEntry[]) =>
    search({ entries, shortForms: [] }, query).map(({ kind }) => kind);
  const as = (kind: SearchEntry['kind'], nameZh: string, lines: string[] = []) =>
    entryOf(nameZh, `${kind} ${nameZh}`, { kind, lines });

  it('begin with the one that has the exact name', () => {
    expect(kinds('甲乙', as('feature', '甲乙路'), as('place', '甲乙'))).toEqual([
      'place',
      'feature',
    ]);
  });

  it('are in the order of their kinds where names only hold the words', () => {
    expect(
      kinds('甲乙', as('place', '甲乙城'), as('agency', '新甲乙厅'), as('feature', '老甲乙路')),
    ).toEqual(['feature', 'agency', 'place']);
  });

  it('end with those found by their sentences, also before a kind that comes later', () => {
    expect(kinds('甲乙', as('feature', '丙', ['修建甲乙']), as('place', '新甲乙'))).toEqual([
      'place',
      'feature',
    ]);
  });

  it('are none for an empty query', () => {
    expect(kinds(' ', as('feature', '甲乙'))).toEqual([]);
  });
});

describe('a short form that is known', () => {
  const entries = [entryOf('甲乙高速', 'Full'), entryOf('甲高', 'Short')];
  const shortForms = [{ folded: '甲高', letters: 'jiagao', full: '甲乙高速' }];

  it('is read both as typed and written out, as typed first', () => {
    const of = (query: string) =>
      search({ entries, shortForms }, query).flatMap((group) =>
        group.found.map(({ entry }) => entry.id),
      );
    expect(of('甲高')).toEqual(['Short', 'Full']);
    expect(of('jiagao')).toEqual(['Full']);
  });
});
