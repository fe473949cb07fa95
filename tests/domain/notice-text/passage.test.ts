/** Passages keep the offset of their first letter, whatever white space is around them. */
import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../../src/domain/notice-text/fold';
import { linesIn, passageWithin, splitPassage } from '../../../src/domain/notice-text/passage';

describe('a part of a passage', () => {
  const passage = { text: '甲  乙丙 丁', start: 10 };

  it('begins at its first letter and ends at its last', () => {
    expect(passageWithin(passage, 1, 6)).toEqual({ text: '乙丙', start: 13 });
    expect(passageWithin(passage, 3, 5)).toEqual({ text: '乙丙', start: 13 });
  });

  it('goes to the end where no end is given', () => {
    expect(passageWithin(passage, 3)).toEqual({ text: '乙丙 丁', start: 13 });
  });
});

describe('the pieces between separators', () => {
  it('keep their offsets, also after a separator of several characters', () => {
    expect(splitPassage({ text: '甲；；乙；；丙', start: 5 }, /；；/g)).toEqual([
      { text: '甲', start: 5 },
      { text: '乙', start: 8 },
      { text: '丙', start: 11 },
    ]);
  });

  it('leave out blank ones', () => {
    expect(linesIn({ text: '\n 甲\n \u3000\n乙\n', start: 0 })).toEqual([
      { text: '甲', start: 2 },
      { text: '乙', start: 7 },
    ]);
  });
});

describe('full-width characters', () => {
  it('become narrow, one for one, so that offsets stay valid', () => {
    const wide = '（１）ＡＢ，\u3000甲～！';
    expect(foldWidth(wide)).toBe('(1)AB, 甲~!');
    expect(foldWidth(wide)).toHaveLength(wide.length);
    expect(foldWidth('\u00a0\u2002\u200a')).toBe('   ');
  });

  it('stay where they are Chinese marks without a narrow form', () => {
    expect(foldWidth('《甲》。、“乙”')).toBe('《甲》。、“乙”');
  });
});
