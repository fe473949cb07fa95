import { beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decision';
import { compareDecisions } from '../../src/domain/difference';
import { EVERYTHING } from '../../src/domain/filter';
import { ledgerRows } from '../../src/domain/ledger/rows';
import { differenceTable } from '../../src/print/furniture/page/rows/difference-rows';
import { featureTable, unnumberedTable } from '../../src/print/furniture/page/rows/feature-rows';
import { agencyTable, dutyTable, ledgerTable } from '../../src/print/furniture/page/rows/task-rows';
import type { Setting } from '../../src/print/furniture/page/setting';
import { sourceTable } from '../../src/print/furniture/page/source-words';
import { tablePages } from '../../src/print/furniture/page/table/pages';
import type { Table } from '../../src/print/furniture/page/table/table';
import type { Wording } from '../../src/words/wording';
import { generatedCatalogue, generatedSources } from '../generated';
import { A3, A4, beyond, groupsIn, settingOn, textsIn, wordsIn } from './page-fixture';

const catalogue = generatedCatalogue();
const placed = catalogue.features.filter(({ geometry }) => geometry !== null);
const unplaced = catalogue.features.filter(({ geometry }) => geometry === null);
const everything = decide(catalogue, EVERYTHING);
const numbers = new Map(placed.map(({ properties }, index) => [properties.id, index + 1]));
const numbering = { numbers, anchorPrefix: 's1-' };
const rect = (width: number, height: number) => ({ x: 0, y: 0, width, height });

let zh: Setting;
let en: Setting;
const contextOf = ({ t, language }: Setting): Wording => ({ catalogue, t, language });

beforeAll(async () => {
  zh = await settingOn(A3, 'zh');
  en = await settingOn(A4, 'en');
});

const bodyRows = (blocks: ReturnType<typeof tablePages>) =>
  blocks.flatMap(({ group }) =>
    groupsIn(group).filter(
      ({ tag, marks }) =>
        tag?.role === 'TR' &&
        marks.every((mark) => mark.kind === 'group' && mark.tag?.role === 'TD'),
    ),
  );

function everyTable(setting: Setting): Table[] {
  const context = contextOf(setting);
  const region = catalogue.regionById.get('middle');
  if (!region) throw new Error('the register has no middle');
  const until = (to: number) =>
    decide(catalogue, { ...EVERYTHING, years: { range: { from: 2031, to }, undated: false } });
  const difference = compareDecisions(catalogue, until(2033), until(2036));
  return [
    featureTable(placed, everything, numbering, 'wide', context),
    unnumberedTable('unplaced', unplaced, everything, 'wide', context),
    ledgerTable(ledgerRows(catalogue), numbering, context),
    dutyTable(region, numbering, context),
    agencyTable('roads-office', everything, numbering, context),
    differenceTable(difference, { a: '2033', b: '2036' }, true, numbering, context),
    sourceTable([...generatedSources().keys()], generatedSources(), setting.t, setting.language),
  ];
}

describe('rows', () => {
  it('are one for each commitment of the features, each with its citation, agencies and deadline', () => {
    const { rows } = featureTable(placed, everything, numbering, 'wide', contextOf(zh));
    const commitments = placed.flatMap(({ properties }) => properties.commitments);
    expect(rows.length).toBe(commitments.length);
    for (const [index, commitment] of commitments.entries()) {
      const words = rows[index]?.cells.map(({ text }) => text) ?? [];
      expect(words[4]).toBe(commitment.citation.map(({ text }) => text).join('…'));
      expect(words[6]).toContain(commitment.deadline.phrase);
      expect(words[7]?.split('、').filter((one) => one !== '').length).toBe(commitment.lead.length);
    }
  });

  it('say why a feature is not placed', () => {
    const { rows } = unnumberedTable('unplaced', unplaced, everything, 'wide', contextOf(zh));
    expect(new Set(rows.map(({ group }) => group)).size).toBe(unplaced.length);
    for (const row of rows) expect(row.cells.at(-1)?.text.length).toBeGreaterThan(3);
  });

  it('give the ledger a row for each part of each task', () => {
    const { rows } = ledgerTable(ledgerRows(catalogue), numbering, contextOf(zh));
    expect(rows.length).toBe(catalogue.clauses.flatMap(({ parts }) => parts).length);
  });

  it('list an agency where a bracket names it, and nowhere else', () => {
    const { rows } = agencyTable('roads-office', everything, numbering, contextOf(zh));
    const named = catalogue.clauses.flatMap(({ id, parts }) =>
      parts.flatMap((part, index) =>
        [...part.lead, ...part.cooperating, ...part.responsible].some(({ ids }) =>
          ids.includes('roads-office'),
        )
          ? [`${id}/${index + 1}`]
          : [],
      ),
    );
    expect(named.length).toBe(3);
    expect(rows.map(({ key }) => key)).toEqual(named);
  });

  it('have a cell for each column, and a key of their own, in every table and both languages', () => {
    for (const table of [...everyTable(zh), ...everyTable(en)]) {
      expect(table.rows.length, table.heading).toBeGreaterThan(0);
      expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
      for (const { cells } of table.rows) expect(cells.length).toBe(table.columns.length);
    }
  });
});

describe('tables over pages', () => {
  it('hold every row once, within their rectangles, each page with its header, in type of 2 mm and more', () => {
    for (const [setting, widthMm, heightMm] of [
      [zh, 396, 44],
      [en, 186, 80],
    ] as const) {
      const tables = everyTable(setting);
      const first = rect(widthMm, 40);
      const next = rect(widthMm, heightMm);
      const blocks = tablePages(tables, first, next, setting);
      expect(blocks.length).toBeGreaterThan(6);
      expect(bodyRows(blocks).length).toBe(tables.flatMap(({ rows }) => rows).length);
      for (const [index, block] of blocks.entries()) {
        const room = index === 0 ? first : next;
        expect(block.heightMm).toBeLessThanOrEqual(room.height + 1e-6);
        expect(beyond(block.group, room.width, block.heightMm)).toEqual([]);
        const all = groupsIn(block.group);
        const onPage = all.filter(({ tag }) => tag?.role === 'Table');
        expect(onPage.length).toBeGreaterThan(0);
        for (const table of onPage)
          expect(groupsIn(table).some(({ tag }) => tag?.role === 'TH')).toBe(true);
        for (const { sizeMm } of textsIn(block.group)) expect(sizeMm).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('lose no word of a cell', () => {
    const table = featureTable(placed, everything, numbering, 'wide', contextOf(zh));
    const blocks = tablePages([table], rect(180, 30), rect(180, 60), zh);
    const rows = bodyRows(blocks);
    for (const [index, { cells }] of table.rows.entries()) {
      const words = rows[index] ? wordsIn(rows[index]) : '';
      for (const column of [3, 4, 5, 6, 7, 8])
        expect(words).toContain((cells[column]?.text ?? '').replaceAll('\n', ''));
    }
  });

  it('lead from each number to its mark and back, once', () => {
    const table = featureTable(placed, everything, numbering, 'narrow', contextOf(zh));
    const groups = tablePages([table], rect(110, 40), rect(110, 60), zh).flatMap(({ group }) =>
      groupsIn(group),
    );
    const anchors = groups.flatMap(({ anchor }) => anchor ?? []);
    expect(anchors).toEqual(placed.map((_, index) => `s1-row-${index + 1}`));
    const links = groups.filter(({ link }) => link !== undefined);
    expect(links.length).toBeGreaterThanOrEqual(placed.length);
    for (const { link, area } of links) {
      expect(link).toMatchObject({ to: expect.stringMatching(/^s1-mark-\d+$/) });
      expect(area?.height).toBeGreaterThan(2);
    }
  });

  it('say the number of a group again where it runs on, and lose none of its rows', () => {
    const column = (id: string, spans: boolean) => ({
      id,
      heading: id,
      spans,
      anchor: 'start' as const,
    });
    const rows = Array.from({ length: 60 }, (_, index) => ({
      key: String(index),
      group: 'one',
      cells: [{ text: '七', anchor: 'row-7', link: { to: 'mark-7' } }, { text: `行${index}` }],
    }));
    const columns = [column('n', true), column('t', false)];
    const table = { heading: '表', note: '', columns, rows };
    const blocks = tablePages([table], rect(80, 70), rect(80, 70), zh);
    expect(blocks.length).toBeGreaterThan(2);
    const words = bodyRows(blocks).map(wordsIn);
    expect(words.map((one) => one.replace('七', ''))).toEqual(rows.map((_, index) => `行${index}`));
    expect(words.filter((one) => one.includes('七')).length).toBe(blocks.length);
    const groups = blocks.flatMap(({ group }) => groupsIn(group));
    expect(groups.flatMap(({ anchor }) => anchor ?? [])).toEqual(['row-7']);
    expect(groups.filter(({ link }) => link !== undefined).length).toBe(blocks.length);
  });

  it('leave a first rectangle empty that is too low, and go on after it', () => {
    const table = featureTable(placed.slice(0, 3), everything, numbering, 'wide', contextOf(zh));
    const [first, second] = tablePages([table], rect(396, 8), rect(396, 250), zh);
    expect(first?.heightMm).toBe(0);
    expect(first && textsIn(first.group)).toEqual([]);
    expect(second && wordsIn(second.group)).toContain(table.heading);
  });

  it('split a row that is taller than a page, and only such a one', () => {
    const columns = [{ id: 'a', heading: '甲', spans: false, anchor: 'start' as const }];
    const long = '通道图集'.repeat(400);
    const rows = [long, '短'].map((text, index) => ({
      key: String(index),
      group: String(index),
      cells: [{ text }],
    }));
    const table = { heading: '表', note: '', columns, rows };
    const blocks = tablePages([table], rect(80, 60), rect(80, 60), zh);
    expect(blocks.length).toBeGreaterThan(2);
    const words = bodyRows(blocks).map(wordsIn).join('');
    expect(words).toBe(`${long}短`);
    for (const { group, heightMm } of blocks) expect(beyond(group, 80, heightMm)).toEqual([]);
    expect(() => tablePages([table], rect(80, 5), rect(80, 5), zh)).toThrow('表');
  });

  it('say on further pages that they go on', () => {
    const table = featureTable(placed, everything, numbering, 'wide', contextOf(zh));
    const [first, ...others] = tablePages([table], rect(396, 40), rect(396, 40), zh);
    expect(others.length).toBeGreaterThan(0);
    expect(first && wordsIn(first.group)).not.toContain('续表');
    for (const { group } of others) expect(wordsIn(group)).toContain('续表');
  });

  it('are the same again for the same input', () => {
    const run = () =>
      JSON.stringify(tablePages(everyTable(zh), rect(300, 100), rect(300, 200), zh));
    expect(run()).toBe(run());
  });
});
