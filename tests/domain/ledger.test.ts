import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline, DeadlineKind, Milestone } from '../../src/domain/contract/register';
import { EVERYTHING } from '../../src/domain/filter';
import { amountIn } from '../../src/domain/ledger/amount';
import { findConflicts } from '../../src/domain/ledger/conflicts';
import { documentLinks, documentRows } from '../../src/domain/ledger/documents';
import { byDeadline, ledgerRows, rowFeatures, wholeDeadline } from '../../src/domain/ledger/rows';
import { compareSteps } from '../../src/domain/ledger/steps';
import { compareTitles, plainTitle } from '../../src/domain/ledger/titles';
import {
  asksOnlyParts,
  clauseMatches,
  commitmentMatches,
  featureMatchesIn,
  partMatches,
  recordMatches,
} from '../../src/domain/match';
import { generatedCatalogue } from '../generated';
import { randomFilter } from './random-filter';

const catalogue = generatedCatalogue();
const { features, clauses } = catalogue;
const rows = ledgerRows(catalogue);

describe('the rows of the ledger', () => {
  it('are the parts of the 36 clauses, also those without features on the map', () => {
    expect(rows.length).toBe(41);
    expect(new Set(rows.map(({ clause }) => clause.id)).size).toBe(36);
    expect(rows.map(({ clause, part }) => `${clause.id}/${part}`).slice(10, 13)).toEqual([
      '3/1',
      '3/2',
      '4/1',
    ]);
    expect(rows.filter((row) => rowFeatures(row).length === 0).length).toBeGreaterThan(6);
  });

  it('contain each commitment, document, target and name of the register once', () => {
    const sum = (count: (row: (typeof rows)[number]) => number) =>
      rows.reduce((total, row) => total + count(row), 0);
    expect(sum(({ documents }) => documents.length)).toBe(
      clauses.flatMap(({ documents }) => documents).length,
    );
    expect(sum(({ targets }) => targets.length)).toBe(
      clauses.flatMap(({ targets }) => targets).length,
    );
    expect(sum(({ notMapped }) => notMapped.length)).toBe(
      clauses.flatMap(({ notMapped }) => notMapped).length,
    );
    for (const { properties } of features) {
      const asked = new Set(properties.commitments.map(({ clause, part }) => `${clause}/${part}`));
      const listed = rows.filter((row) =>
        rowFeatures(row).some((one) => one.properties.id === properties.id),
      );
      expect(new Set(listed.map(({ key }) => key))).toEqual(asked);
    }
  });

  it('keep the two brackets of a clause separate', () => {
    const [first, second] = rows.filter(({ clause }) => clause.id === '9');
    expect(first && wholeDeadline(first.bracket)?.year).toBe(2018);
    expect(second && wholeDeadline(second.bracket)?.year).toBe(2020);
    expect(first?.documents.length).toBe(2);
    expect(second?.documents.length).toBe(0);
  });

  it('sort by year with the undated last', () => {
    const years = rows
      .toSorted((a, b) => byDeadline(wholeDeadline(a.bracket), wholeDeadline(b.bracket)))
      .map(({ bracket }) => wholeDeadline(bracket)?.year ?? null);
    const undated = years.indexOf(null);
    expect(years.slice(undated).every((year) => year === null)).toBe(true);
    expect(years.slice(0, undated)).toEqual(
      years.slice(0, undated).toSorted((a, b) => Number(a) - Number(b)),
    );
  });
});

describe('a part within a filter', () => {
  const filters = randomFilter(catalogue);

  it('makes its clause match, and no clause matches without a matching part', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        for (const clause of clauses) {
          const parts = rows.filter((row) => row.clause === clause);
          expect(clauseMatches(clause, features, filter)).toBe(
            parts.some(({ part }) => partMatches(clause, part, features, filter)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('matches by its own bracket or by its own commitments, as a simple check does', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        for (const { clause, part, bracket } of rows) {
          const { range, undated } = filter.years;
          const inYears = bracket.deadlines.some(({ year }) =>
            year === null ? undated : range !== null && year >= range.from && year <= range.to,
          );
          const roles = (
            filter.agencyRole === 'any'
              ? (['lead', 'cooperating', 'responsible'] as const)
              : [filter.agencyRole]
          ).flatMap((role) => bracket[role].flatMap(({ ids }) => ids));
          const expected = asksOnlyParts(filter)
            ? inYears &&
              (filter.agencies.length === 0 || roles.some((id) => filter.agencies.includes(id)))
            : features.some(
                (feature) =>
                  featureMatchesIn(feature, clause.id, part, filter) &&
                  feature.properties.commitments.some(
                    (one) =>
                      one.clause === clause.id &&
                      one.part === part &&
                      commitmentMatches(one, filter),
                  ),
              );
          expect(partMatches(clause, part, features, filter)).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the second bracket of task 9 out of 2018', () => {
    const filter = { ...EVERYTHING, years: { range: { from: 2018, to: 2018 }, undated: false } };
    const clause = catalogue.clauseById.get('9');
    if (!clause) throw new Error('there is no task 9');
    expect(partMatches(clause, 1, features, filter)).toBe(true);
    expect(partMatches(clause, 2, features, filter)).toBe(false);
  });

  it('leaves out a document whose deadline is not that of the exception', () => {
    const filter = { ...EVERYTHING, years: { range: { from: 2020, to: 2020 }, undated: false } };
    const clause = catalogue.clauseById.get('一(四)');
    const report = clause?.documents[0];
    if (!clause || !report) throw new Error('task 一(四) orders nothing');
    // The museum is due in 2020; the report goes on.
    expect(partMatches(clause, 1, features, filter)).toBe(true);
    expect(recordMatches(clause, report, features, filter)).toBe(false);
  });
});

describe('titles', () => {
  it('are the same where only marks and particles differ', () => {
    expect(plainTitle('《新疆参与中蒙俄经济走廊建设的实施意见》')).toBe(
      plainTitle('新疆参与中蒙俄经济走廊建设实施意见'),
    );
    expect(compareTitles('《甲乙的规划》', '“甲乙”规划', '')).toBe('same');
  });

  it('link every document ordered twice, and nothing else', () => {
    const found = documentLinks(catalogue).map(({ a, b, likeness }) => [
      likeness,
      `${a.clause.id} ${a.document.titleZh}`,
      `${b.clause.id} ${b.document.titleZh}`,
    ]);
    expect(found).toEqual([
      [
        'possible',
        '二(一) 丝绸之路经济带核心区文化科教中心、区域金融中心、“十大进出口产业聚集区”专项规划',
        '26 《丝绸之路经济带核心区域金融中心建设规划(2016-2030年)》',
      ],
      [
        'same',
        '二(三) 《乌鲁木齐国际陆港区总体发展规划(2016-2030年)》',
        '9 《乌鲁木齐国际陆港区总体发展规划(2016-2030年)》',
      ],
      [
        'possible',
        '二(三) 《丝绸之路经济带核心区国际产能合作发展规划》',
        '14 《丝绸之路经济带国际产能合作发展规划》',
      ],
      [
        'possible',
        '二(三) 《丝绸之路经济带信息通道建设发展规划》',
        '5 丝绸之路经济带信息通道建设总体规划',
      ],
      [
        'same',
        '二(三) 《新疆参与中蒙俄经济走廊建设实施意见》',
        '14 《新疆参与中蒙俄经济走廊建设的实施意见》',
      ],
      [
        'possible',
        '二(三) 促进丝绸之路经济带核心区国际产能合作、鼓励企业参与丝绸之路经济带核心区建设等政策体系',
        '14 促进丝绸之路经济带国际产能合作的政策',
      ],
    ]);
  });

  it('are different for two corridors, and for a plan and a policy', () => {
    const scope = '丝绸之路经济带核心区建设';
    expect(
      compareTitles(
        '《新疆参与中巴经济走廊实施意见》',
        '《新疆参与中蒙俄经济走廊建设实施意见》',
        scope,
      ),
    ).toBe('different');
    expect(
      compareTitles(
        '《丝绸之路经济带国际产能合作发展规划》',
        '促进丝绸之路经济带国际产能合作的政策',
        scope,
      ),
    ).toBe('different');
    expect(
      compareTitles(
        '三年行动计划(2018-2020年)',
        '《乌鲁木齐国际陆港区建设三年行动计划(2018-2020年)》',
        scope,
      ),
    ).toBe('different');
    expect(documentRows(catalogue).length).toBe(32);
  });
});

const due = (milestone: Milestone, year: number | null, kind: DeadlineKind = 'by-year-end') => {
  const deadline: Deadline = { phrase: String(year), year, kind, scope: 'bracket' };
  return { milestone, deadline };
};

describe('two deadlines for one object', () => {
  it('contradict each other for the same step, and in reverse order', () => {
    expect(compareSteps(due('open', 2019), due('open', 2020))).toBe('years');
    expect(compareSteps(due('complete', 2020), due('open', 2019))).toBe('reversed');
    expect(compareSteps(due('open', 2019), due('complete', 2020))).toBe('reversed');
  });

  it('are a sequence if the earlier step is due earlier, or the later step has no date', () => {
    expect(compareSteps(due('start', 2019), due('complete', 2020))).toBe('successive');
    expect(compareSteps(due('complete', 2020), due('start', 2019))).toBe('successive');
    expect(compareSteps(due('preliminary', 2019), due('start', null, 'unspecified'))).toBe(
      'successive',
    );
  });

  it('give no verdict if they agree, and no contradiction if one has no year', () => {
    expect(compareSteps(due('start', 2019), due('complete', 2019))).toBeNull();
    expect(compareSteps(due('promote', 2020), due('promote', null, 'ongoing'))).toBe('ongoing');
    expect(compareSteps(due('improve', 2018), due('advance', null, 'ongoing'))).toBe('separate');
    expect(compareSteps(due('plan', 2018), due('promote', 2020))).toBe('separate');
  });
});

describe('the conflicts of the register', () => {
  const conflicts = findConflicts(catalogue);
  const told = (verdict: string) =>
    conflicts
      .filter((conflict) => conflict.verdict === verdict)
      .map(({ sides }) =>
        sides
          .map(
            ({ clause, part, deadline, document, feature }) =>
              `${document?.titleZh ?? feature?.properties.id} ${clause.id}/${part} ${deadline.year}`,
          )
          .join(' | '),
      );

  it('are exactly these, without any railway', () => {
    expect(told('years')).toEqual([
      '《丝绸之路经济带核心区国际产能合作发展规划》 二(三)/1 2018 | 《丝绸之路经济带国际产能合作发展规划》 14/1 2020',
      '《新疆参与中蒙俄经济走廊建设实施意见》 二(三)/1 2018 | 《新疆参与中蒙俄经济走廊建设的实施意见》 14/1 2020',
      '促进丝绸之路经济带核心区国际产能合作、鼓励企业参与丝绸之路经济带核心区建设等政策体系 二(三)/1 2018 | 促进丝绸之路经济带国际产能合作的政策 14/1 2020',
      'ports-of-entry/urumqi-rail 11/1 2019 | ports-of-entry/urumqi-rail 16/1 2020',
    ]);
    expect(told('reversed')).toEqual([
      'ports-of-entry/urumqi-rail 9/2 2020 | ports-of-entry/urumqi-rail 11/1 2019',
      'zones/urumqi-cre-assembly-centre 9/2 2020 | zones/urumqi-cre-assembly-centre 11/1 2019',
    ]);
    expect(told('leads').length).toBe(2);
  });

  it('treat preliminary work in 2019 and a start without a date as a sequence', () => {
    const railways = conflicts.filter(
      ({ sides: [{ feature }] }) => feature?.properties.network === 'railways',
    );
    expect(railways.map(({ verdict }) => verdict)).toEqual(Array(5).fill('successive'));
  });

  it('contain each pair once, with a citation on both sides', () => {
    expect(new Set(conflicts.map(({ key }) => key)).size).toBe(conflicts.length);
    for (const { sides } of conflicts) {
      for (const { citations } of sides) {
        expect(citations.length).toBeGreaterThan(0);
        expect(citations.every((fragments) => fragments.length > 0)).toBe(true);
      }
    }
  });
});

describe('the quantity of a target', () => {
  const power = (min: number | null, max: number | null) => ({
    min,
    max,
    unit: { zh: '万千瓦', en: 'GW', zhPerEn: 100 },
  });

  it('is written in each language in the usual unit', () => {
    expect(amountIn(power(2500, 2500), 'zh')).toBe('2500 万千瓦');
    expect(amountIn(power(2500, 2500), 'en')).toBe('25 GW');
    expect(amountIn(power(50, 250), 'en')).toBe('0.5–2.5 GW');
    expect(amountIn(power(null, 100), 'en')).toBe('1 GW');
    expect(amountIn(power(null, null), 'en')).toBeNull();
    expect(amountIn({ min: 8, max: 10, unit: { zh: '个', en: 'think tanks' } }, 'en')).toBe(
      '8–10 think tanks',
    );
  });

  it('needs no conversion by the reader: Chinese ten thousands are converted in English', () => {
    const targets = clauses.flatMap((clause) => clause.targets);
    expect(targets.length).toBeGreaterThan(10);
    for (const { unit, phrase } of targets) {
      expect(unit.en, phrase).not.toMatch(/[\d×]/);
      if (/^[十百千万亿]/.test(unit.zh)) expect(unit.zhPerEn, phrase).toBeGreaterThan(0);
    }
    const sent = targets.find(({ phrase }) => phrase.includes('万千瓦'));
    expect(sent && amountIn(sent, 'en')).toBe('25 GW');
  });
});
