/**
 * Checks works: a feature is new, extended or upgraded only if the cited words say so. A road to be started
 * (开工建设) may follow an old one, and nobody may decide that for the notice.
 */
import { type Check, problemAt } from '../read/records';
import { fragmentsOf } from '../resolve/citation';

export const checkWorks: Check = ({ features, grammar }) =>
  features.flatMap(({ record, origin }) =>
    record.commitments.flatMap(({ citation, works }, index) => {
      if (works === 'none') return [];
      const text = fragmentsOf(citation)
        .map((fragment) => fragment.text)
        .join('|');
      const words = grammar.record.works[works];
      if (words.some((word) => text.includes(word))) return [];
      const message = `no cited word says that the works are ${works}`;
      const remedy = `cite the word that does (${words.join(', ')}), or write none`;
      return [problemAt('works-words', origin, ['commitments', index, 'works'], message, remedy)];
    }),
  );
