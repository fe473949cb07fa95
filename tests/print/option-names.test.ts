/** Names on the command line of batch printing, and what is said of those that are not known. */
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/print/options';
import { generatedCatalogue } from '../generated';

const catalogue = generatedCatalogue();
const read = (...argv: string[]) =>
  readOptions([...argv, '--out', 'x.pdf'], catalogue, '2026-11-28');
const filterOf = (...argv: string[]) => {
  const found = read(...argv);
  if (!('order' in found)) throw new Error(JSON.stringify(found));
  return found.order.job.request.filter;
};
const problemsOf = (...argv: string[]): string[] => {
  const found = read(...argv);
  if (!('problems' in found)) throw new Error('there is no problem');
  return found.problems;
};

describe('names of networks and milestones', () => {
  it('are taken in Chinese and in English, as ids are', () => {
    const ids = filterOf('--network', 'highways,ports-of-entry', '--milestone', 'complete,start');
    for (const [networks, milestones] of [
      ['公路,口岸', '竣工投产,开工建设'],
      ['公路、口岸', '竣工投产、开工建设'],
      ['Highways,ports of entry', 'Completion,start of construction'],
    ] as const) {
      expect(filterOf('--network', networks, '--milestone', milestones)).toEqual(ids);
    }
    expect(ids.milestones).toEqual(['complete', 'start']);
    expect(ids.hiddenNetworks).not.toContain('highways');
    expect(ids.hiddenNetworks).toContain('railways');
  });

  it('are offered with both names, each in a line of its own', () => {
    const [told = '', ...more] = problemsOf('--network', '公路,水路');
    expect(more).toEqual([]);
    expect(told.split('\n').slice(0, 2)).toEqual([
      '--network 公路,水路: "水路" is none of these:',
      '  highways (公路, Highways)',
    ]);
    // Keys of other words of the interface are no values.
    expect(problemsOf('--network', 'title')[0]).toContain('"title" is none of these');
  });
});

it('offers the agencies nearest to a name first', () => {
  const [told = ''] = problemsOf('--brief', '交通厅');
  const [first, second] = told.split('\n');
  expect(first).toBe('--brief 交通厅: "交通厅" is not known; the nearest are:');
  expect(second).toContain('交通运输厅');
});

it('says of years that they stand in the wrong order', () => {
  expect(problemsOf('--year', '2019-2018')).toEqual([
    '--year 2019-2018: the earlier year stands first: 2018-2019.',
  ]);
  expect(problemsOf('--year', '2018-2031')[0]).toContain('a year or a span from');
});
