/** How a small notice is numbered, and who answers for its clauses. */
import type { CuttingGrammar } from '../../../src/domain/notice-text/cut';

export const GRAMMAR: CuttingGrammar = {
  numbering: {
    chapter: '{han}、',
    item: '({han})',
    itemId: '{chapter}({item})',
    task: '{number}.',
  },
  sentenceEnd: '。',
  roles: { lead: '牵头', cooperating: '配合', responsible: '负责' },
};
