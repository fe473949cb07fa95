/** A conflict in plain words: what it is about, how its sides stand to each other, each side. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import type { Conflict, Side } from '../../domain/ledger/conflicts';
import { headingIn, nameIn } from '../../i18n';
import { deadlineWords, shortDeadline } from '../wording';
import { useNames } from './use-names';
import { citationText } from './use-record-columns';

export function useConflictWords(catalogue: Catalogue) {
  const { t } = useTranslation();
  const names = useNames(catalogue);
  const { language } = names;

  const object = ({ document, feature }: Side): string =>
    document
      ? language === 'zh'
        ? document.titleZh
        : document.titleEn
      : feature
        ? nameIn(feature.properties, language)
        : '';
  const asked = ({ document, milestone }: Side): string =>
    document ? t(`order.${document.order}`) : milestone ? t(`milestone.${milestone}`) : '';
  const task = ({ clause, part }: Side): string =>
    [
      t('feature.task', { id: clause.id }),
      ...(clause.parts.length > 1 ? [t('clause.part', { n: part })] : []),
    ].join(' ');
  const heading = ({ clause }: Side): string => headingIn(clause, language);
  const lead = (side: Side): string => names.join(names.agencies(side.lead));
  const deadline = (side: Side): string => deadlineWords(t, side.deadline);

  /** Why the two do or do not contradict each other, and what the likeness of titles leaves open. */
  const why = ({ verdict, relation, sides }: Conflict): string => {
    const [a, b] = sides;
    const blanks = {
      a: asked(a),
      b: asked(b),
      taskA: task(a),
      taskB: task(b),
      yearA: shortDeadline(t, a.deadline),
      yearB: shortDeadline(t, b.deadline),
    };
    const sequel =
      verdict === 'years' && a.document && b.document && a.document.order !== b.document.order;
    return [
      t(`ledger.why.${verdict}`, blanks),
      ...(sequel ? [t('ledger.why.orders', blanks)] : []),
      ...(relation === 'same-feature' || relation === 'same-document'
        ? []
        : [t(`ledger.relationNote.${relation}`)]),
    ].join(language === 'zh' ? '' : ' ');
  };

  const side = (one: Side): string[] => [
    object(one),
    `${task(one)} ${heading(one)}`,
    asked(one),
    deadline(one),
    lead(one),
    one.citations.map(citationText).join('\n'),
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

export type ConflictWords = ReturnType<typeof useConflictWords>;
