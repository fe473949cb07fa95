/** The dialogue and the command line read what a Chinese keyboard types in its wide letters. */
import { describe, expect, it, vi } from 'vitest';
import { readOptions } from '../../scripts/print/options';
import { EVERYTHING } from '../../src/domain/filter';
import { type PrintForm, readForm } from '../../src/print/dialog/form';
import { startForm } from '../../src/print/dialog/start-form';
import { generatedCatalogue } from '../generated';

const catalogue = generatedCatalogue();

vi.stubGlobal('location', { origin: 'https://host.example', pathname: '/atlas/' });
const FORM: PrintForm = {
  ...startForm({ kind: 'none' }, '', EVERYTHING.years),
  area: 'whole',
  paper: 'custom',
  scale: '5000000',
  title: '卡斯特罗：公路（２０３３）',
  date: '2026-11-28',
  code: true,
};
const seen = {
  catalogue,
  language: 'zh' as const,
  filter: EVERYTHING,
  selection: { kind: 'none' as const },
  borders: true,
  existingTrunk: true,
  view: null,
  drawn: null,
  centre: null,
};
const read = (change: Partial<PrintForm>) => readForm({ ...FORM, ...change }, seen);

describe('wide letters', () => {
  it('mean the same as narrow ones in the fields of the dialogue', () => {
    expect(
      read({
        customWidth: '６００',
        customHeight: '９００',
        margin: '１０',
        scale: '１：５００００００',
        date: '２０２６－１１－２８',
        baseUrl: 'ｈｔｔｐｓ：／／ｈｏｓｔ．ｅｘａｍｐｌｅ／ａｔｌａｓ／',
      }),
    ).toEqual(read({}));
    // A title keeps its own.
    const found = read({});
    expect('job' in found && found.job.request.title).toBe('卡斯特罗：公路（２０３３）');
  });

  it('do not make a number of what is none', () => {
    expect(read({ margin: '' })).toEqual({ wrong: ['margin'] });
    expect(read({ customWidth: '六百' })).toEqual({ wrong: ['paper'] });
    expect(read({ scale: '一比五百万' })).toEqual({ wrong: ['scale'] });
  });

  it('mean the same on the command line', () => {
    const order = (wide: boolean) => {
      const typed = (text: string): string =>
        wide
          ? text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
          : text;
      const values = {
        extent: '-75,-43,-73,-41.5',
        paper: '600x900',
        scale: '1:5000000',
        margin: '12',
        year: '2031-2033u',
        date: '2026-11-28',
        dpi: '150',
        page: '2',
        'base-url': 'https://host.example/atlas/',
      };
      const argv = Object.entries(values).flatMap(([name, value]) => [`--${name}`, typed(value)]);
      const words = ['--title', '卡斯特罗：公路（２０３３）', '--out', '图（１）.png'];
      return readOptions([...argv, ...words], catalogue, '2026-11-28');
    };
    expect(order(true)).toEqual(order(false));
    const found = order(true);
    expect('order' in found && [found.order.job.request.title, found.order.out]).toEqual([
      '卡斯特罗：公路（２０３３）',
      '图（１）.png',
    ]);
  });
});
