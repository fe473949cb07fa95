/** Writes a conflict: its object, the relation of its two sides, and each side. */
import type { Conflict, Side } from '../domain/ledger/conflicts';
import { headingIn, nameIn, titleIn } from '../i18n/language';
import { agencyList } from './agencies';
import { citationText } from './citations';
import { clausePartWords, headedClausePart } from './clauses';
import { deadlineWords, yearOrNone } from './deadlines';
import { sentences } from './list';
import type { Wording } from './wording';

export function conflictWords(wording: Wording) {
  const { t, language } = wording;

  const object = ({ document, feature }: Side): string =>
    document ? titleIn(document, language) : feature ? nameIn(feature.properties, language) : '';
  const asked = ({ document, milestone }: Side): string =>
    document ? t(`order.${document.order}`) : milestone ? t(`milestone.${milestone}`) : '';
  const task = ({ clause, part }: Side): string => clausePartWords(clause, part, wording);
  const heading = ({ clause }: Side): string => headingIn(clause, language);
  const lead = (side: Side): string => agencyList(side.lead, wording);
  const deadline = (side: Side): string => deadlineWords(t, side.deadline);

  /** Why the two sides do or do not contradict each other, and whether similar titles leave that open. */
  const why = ({ verdict, relation, sides }: Conflict): string => {
    const [a, b] = sides;
    const blanks = {
      a: asked(a),
      b: asked(b),
      taskA: task(a),
      taskB: task(b),
      yearA: yearOrNone(t, a.deadline),
      yearB: yearOrNone(t, b.deadline),
    };
    const sequel =
      verdict === 'years' && a.document && b.document && a.document.order !== b.document.order;
    const why = [
      t(`ledger.why.${verdict}`, blanks),
      ...(sequel ? [t('ledger.why.orders', blanks)] : []),
      ...(relation === 'same-feature' || relation === 'same-document'
        ? []
        : [t(`ledger.relationNote.${relation}`)]),
    ];
    return sentences(why, language);
  };

  const side = (one: Side): string[] => [
    object(one),
    headedClausePart(one.clause, one.part, wording),
    asked(one),
    deadline(one),
    lead(one),
    one.citations.map((fragments) => citationText(fragments)).join('\n'),
  ];
  const sideHead = (n: 1 | 2): string[] =>
    ['object', 'task', 'asked', 'deadline', 'lead', 'citation'].map((column) =>
      t('ledger.ofSide', { n, column: t(`ledger.side.${column}`) }),
    );

  return {
    object,
    asked,
    task,
    heading,
    lead,
    deadline,
    why,
    verdict: ({ verdict }: Conflict) => t(`ledger.verdict.${verdict}`),
    relation: ({ relation }: Conflict) => t(`ledger.relation.${relation}`),
    head: [
      t('ledger.column.verdict'),
      t('ledger.column.relation'),
      t('ledger.column.why'),
      ...sideHead(1),
      ...sideHead(2),
    ],
    record: (conflict: Conflict): string[] => [
      t(`ledger.verdict.${conflict.verdict}`),
      t(`ledger.relation.${conflict.relation}`),
      why(conflict),
      ...side(conflict.sides[0]),
      ...side(conflict.sides[1]),
    ],
  };
}

export type ConflictWords = ReturnType<typeof conflictWords>;
