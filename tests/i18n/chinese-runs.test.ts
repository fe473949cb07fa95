import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseRuns } from '../../src/i18n/chinese-runs';

const chinese = (text: string) =>
  chineseRuns(text).flatMap((run) => (run.chinese ? [run.text] : []));

describe('Chinese among English', () => {
  it('keeps a clause number, a document number and a phrase with its year in one piece', () => {
    expect(chinese('Task 一(一) · Promotion · Undated')).toEqual(['一(一)']);
    expect(chinese('Quoted from 新核心区发〔2017〕1号')).toEqual(['新核心区发〔2017〕1号']);
    expect(chinese('by the end of 2018 (2018年底前完成)')).toEqual(['2018年底前完成']);
    expect(chinese('“加快……建设” (speed up) at the head')).toEqual(['加快……建设']);
    expect(chinese('三 Priority tasks › (二) Opening')).toEqual(['三', '二']);
    expect(chinese('Task 3, 2019')).toEqual([]);
  });

  it('loses and adds nothing', () => {
    const piece = fc.constantFrom('一(三)', ' Task ', '2017', '（', '路、', '〔', '-', 'G30', '年');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const runs = chineseRuns(pieces.join(''));
        expect(runs.map(({ text }) => text).join('')).toBe(pieces.join(''));
        for (const run of runs) expect(/\p{Script=Han}/u.test(run.text)).toBe(run.chinese);
      }),
    );
  });
});
