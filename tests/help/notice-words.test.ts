/** The help and the compiler read one table of the notice's words. */
import { describe, expect, it } from 'vitest';
import { readMilestones, readStrengths } from '../../geodata/engine/check/verbs';
import { MILESTONES, STRENGTHS } from '../../src/domain/contract/register';
import { GRAMMAR } from '../../src/domain/grammar';
import { NOTICE_WORDS } from '../../src/help/notice-words';
import en from '../../src/i18n/parts/help.en.json';
import zh from '../../src/i18n/parts/help.zh.json';

const wordsOf = (topic: 'milestone' | 'strength' | 'agency', index: number): string[] =>
  (NOTICE_WORDS[topic]?.[index] ?? '').split('、').filter((word) => word !== '');

describe("the help's words of the notice", () => {
  it('stand beside the milestone that the compiler reads from them', () => {
    for (const [index, milestone] of MILESTONES.entries()) {
      const words = wordsOf('milestone', index);
      expect(words.length, milestone).toBeGreaterThan(0);
      for (const word of words) {
        expect(readMilestones(GRAMMAR.milestones, word, '', '').allowed[0], word).toBe(milestone);
      }
    }
  });

  it('stand beside the strength that the compiler reads from them', () => {
    for (const [index, strength] of STRENGTHS.entries()) {
      const words = wordsOf('strength', index);
      expect(words.length > 0, strength).toBe(strength !== 'plain');
      for (const word of words)
        expect(readStrengths(GRAMMAR.strengths, word).allowed, word).toEqual([strength]);
    }
  });

  it('are as many as the values that the help explains', () => {
    for (const topic of ['milestone', 'strength', 'agency'] as const) {
      for (const { help } of [zh, en]) {
        expect(NOTICE_WORDS[topic]?.length, topic).toBe(help[topic].items.length);
      }
    }
  });
});
