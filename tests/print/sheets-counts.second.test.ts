/** What sheets say they count: a region's things by membership, its neighbours apart; and what has no place. */
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  AtlasFeature,
  Clause,
  OrderedDocument,
  Target,
} from '../../src/domain/contract/register';
import { decide } from '../../src/domain/decision';
import { compareDecisions } from '../../src/domain/difference';
import { EVERYTHING, type Filter } from '../../src/domain/filter';
import { ledgerRows } from '../../src/domain/ledger/rows';
import { unmappedDuties } from '../../src/domain/unmapped-duties';
import { yearsOf } from '../../src/domain/year-choice';
import { agencyTable } from '../../src/print/furniture/page/rows/task-rows';
import { paperOf } from '../../src/print/paper';
import { numbersOn } from '../../src/print/sheet/numbering';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';
import { wordsOn } from './scene-walk';

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
}, 300_000);

const inYear = (year: number, cumulative = false): Filter => ({
  ...EVERYTHING,
  years: yearsOf(year, cumulative),
});

describe('a sheet of a region', () => {
  it('counts what is of the region, and apart what the paper shows of its neighbours', async () => {
    const { features } = room.data.catalogue;
    const members = features.filter(({ properties }) => properties.regions.includes('south'));
    const { document, frames } = await room.compose({
      kind: 'sheet',
      request: requestOf({
        area: { kind: 'region', id: 'south' },
        paper: paperOf('A4', 'landscape'),
        scaleDenominator: 1_500_000,
      }),
    });
    const [map, ...tables] = document.pages;
    const shown = [...numbersOn(features, frames).keys()];
    const neighbours = shown.filter(
      (id) => !members.some(({ properties }) => properties.id === id),
    );
    expect([members.length, neighbours.length]).toEqual([1, 4]);
    const words = wordsOn(map ? [map] : []);
    expect(words).toContain(`本地区${members.length}项·图内邻区${neighbours.length}项`);
    expect(words).not.toContain(`${shown.length}项`);
    // Its own have the first numbers and a table of their own.
    const listed = wordsOn(tables);
    const [own, others] = ['南郡的要素', '图内邻区的要素'].map((head) => listed.indexOf(head));
    const nameAt = ({ properties }: AtlasFeature) => listed.indexOf(properties.nameZh);
    for (const member of members) {
      expect(nameAt(member)).toBeGreaterThan(own ?? Number.NaN);
      expect(nameAt(member)).toBeLessThan(others ?? Number.NaN);
    }
  });
});

describe('a sheet of changes', () => {
  it('counts what is numbered on it, and apart what has no place', async () => {
    const { catalogue } = room.data;
    const [a, b] = [inYear(2033), inYear(2036)];
    const difference = compareDecisions(catalogue, decide(catalogue, a), decide(catalogue, b));
    const { document, frames } = await room.compose({
      kind: 'difference',
      a,
      b,
      request: requestOf({ table: 'none' }),
    });
    const either = difference.features.map(({ feature }) => feature);
    const numbered = numbersOn(either, frames);
    expect(numbered.size).toBeGreaterThan(0);
    expect(numbered.size).toBeLessThan(either.length);
    const words = wordsOn(document.pages);
    expect(words).toContain(`图上${numbered.size}项`);
    expect(words).toContain(`未落图${either.filter(({ geometry }) => geometry === null).length}项`);
    for (const [standing, name] of [
      ['only-a', '仅前者'],
      ['only-b', '新增'],
    ] as const) {
      const shown = difference.features.filter(
        (one) => one.standing === standing && numbered.has(one.feature.properties.id),
      ).length;
      expect(words, name).toMatch(new RegExp(`${name}[^0-9]*${shown}(?!\\d)`));
    }
  });
});

describe('duties without a place', () => {
  const titles = (clauses: readonly Clause[], id: string) =>
    clauses.find((one) => one.id === id)?.headingZh ?? '';

  it('are told apart on a sheet that has no feature, and listed there', async () => {
    const { catalogue } = room.data;
    const filter: Filter = { ...inYear(2031), agencies: ['development-conference'] };
    expect(decide(catalogue, filter).features).toEqual([]);
    const duties = unmappedDuties(catalogue, decide(catalogue, filter));
    expect(duties.length).toBeGreaterThan(0);
    const { document } = await room.compose({ kind: 'sheet', request: requestOf({ filter }) });
    const words = wordsOn(document.pages);
    expect(words).toContain('2031年到期');
    expect(words).toContain(`·图上0项·无图上位置的职责${duties.length}项`);
    expect(words).toContain('没有图上位置的职责');
    for (const { clause } of duties) {
      expect(words).toContain(titles(catalogue.clauses, clause.id));
    }
  });

  it('are every document and target that is due, and every part for which nothing else stands', () => {
    const { catalogue } = room.data;
    for (const filter of [inYear(2031), inYear(2034, true), inYear(2034)]) {
      const { years } = filter;
      const isDue = ({ deadline: { year } }: { deadline: { year: number | null } }) =>
        year !== null && years.range !== null && year >= years.range.from && year <= years.range.to;
      const duties = unmappedDuties(catalogue, decide(catalogue, filter));
      const records = catalogue.clauses.flatMap(
        ({ documents, targets }): (OrderedDocument | Target)[] => [
          ...documents.filter(isDue),
          ...targets.filter(isDue),
        ],
      );
      const told = duties.flatMap<OrderedDocument | Target>((one) =>
        one.kind === 'document' ? [one.document] : one.kind === 'target' ? [one.target] : [],
      );
      expect(new Set(told)).toEqual(new Set(records));
      expect(told.length).toBe(records.length);
      const silent = ledgerRows(catalogue).filter(
        ({ clause, part, bracket, documents, targets, placed, unplaced }) =>
          bracket.deadlines.some((deadline) => isDue({ deadline })) &&
          ![...documents, ...targets].some(isDue) &&
          ![...placed, ...unplaced].some(({ properties }) =>
            properties.commitments.some(
              (one) => one.clause === clause.id && one.part === part && isDue(one),
            ),
          ),
      );
      expect(
        duties.flatMap((one) => (one.kind === 'part' ? [`${one.clause.id}/${one.part}`] : [])),
      ).toEqual(silent.map(({ key }) => key));
    }
  });
});

describe('a sheet of the whole region', () => {
  it.each([
    ['2036年及以前到期·图上', inYear(2036, true), [6, 1, 0]],
    ['全部任务·图上', EVERYTHING, [7, 1, 1]],
  ] as const)('accounts for everything that the filter finds: %s', async (said, filter, counts) => {
    const { document } = await room.compose({
      kind: 'sheet',
      request: requestOf({ filter, table: 'none' }),
    });
    const words = wordsOn(document.pages);
    expect(words).toContain(said);
    // On the map, not placed, outside it.
    const numbers = ['图上', '未落图', '图外'].map((one) =>
      Number(new RegExp(`·${one}(\\d+)项`).exec(words)?.[1] ?? 0),
    );
    expect(numbers).toEqual(counts);
    const found = decide(room.data.catalogue, filter).features;
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(found.length);
  });
});

describe('the brief of an agency', () => {
  it('lists the tasks of the years that it is about', () => {
    const { catalogue } = room.data;
    const agency = 'roads-office';
    const of = (filter: Filter) =>
      agencyTable(
        agency,
        decide(catalogue, { ...filter, agencies: [agency], agencyRole: 'any' }),
        { numbers: new Map() },
        { catalogue, t: room.t, language: 'zh' },
      ).rows.map(({ key }) => key);
    const all = of(EVERYTHING);
    const single = of(inYear(2031));
    expect(single.length).toBeGreaterThan(0);
    expect(single.length).toBeLessThan(all.length);
    for (const key of all) {
      const row = ledgerRows(catalogue).find((one) => one.key === key);
      const due = row?.bracket.deadlines.some(({ year }) => year === 2031) ?? false;
      expect(single.includes(key), key).toBe(due);
    }
  });
});
