/**
 * New, extended or upgraded only where the notice says so in the words cited: a
 * road 开工建设 may follow an old one, and nobody may decide that for the notice.
 */
import type { Works } from '../../../src/domain/contract/register';
import { type Check, problemAt } from '../read/records';
import { fragmentsOf } from '../resolve/citation';

const WORDS: Readonly<Record<Exclude<Works, 'none'>, readonly string[]>> = {
  new: ['新建', '创建', '建立', '设立'],
  expand: ['改扩建', '二期'],
  'new-or-expand': ['新建、改扩建'],
  upgrade: ['畅通', '完善', '提高', '提升', '强化', '优化'],
};

export const checkWorks: Check = ({ features }) =>
  features.flatMap(({ record, origin }) =>
    record.commitments.flatMap(({ citation, works }, index) => {
      if (works === 'none') return [];
      const text = fragmentsOf(citation)
        .map((fragment) => fragment.text)
        .join('|');
      if (WORDS[works].some((word) => text.includes(word))) return [];
      const message = `no cited word says that the works are ${works}`;
      const remedy = `cite the word that does (${WORDS[works].join(', ')}), or write none`;
      return [problemAt('works-words', origin, ['commitments', index, 'works'], message, remedy)];
    }),
  );
