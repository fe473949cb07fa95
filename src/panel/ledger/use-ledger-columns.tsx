/** The columns of the task ledger. */
import type { AgencyMention, AtlasFeature } from '../../domain/contract/register';
import { type Decision, isFoundUnder } from '../../domain/decision';
import { byDeadline, type LedgerRow, rowFeatures, wholeDeadline } from '../../domain/ledger/rows';
import { inLanguage, titleIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useWording } from '../../store/use-wording';
import { mentionedList } from '../../words/agencies';
import { headedClausePart } from '../../words/clauses';
import { deadlineLines, scopedDeadline, yearOrNone } from '../../words/deadlines';
import { documentLines } from '../../words/documents';
import { numberAndName } from '../../words/features';
import { listed } from '../../words/list';
import { nameOrder } from '../../words/order';
import { useChoose } from '../use-choose';
import { ClauseNumber, Deadlines, FeatureLinks, Mentions, NotMapped } from './cells';
import type { Column } from './column';

type Columns = [Column<LedgerRow>, ...Column<LedgerRow>[]];

export function useLedgerColumns(decision: Decision): Columns {
  const wording = useWording();
  const { t, language } = wording;
  const { chooseClause, chooseFeature } = useChoose();
  const compare = nameOrder(language);
  const mentioned = (mentions: readonly AgencyMention[]): string =>
    mentionedList(mentions, wording);

  const links = (row: LedgerRow, features: readonly AtlasFeature[], withReason: boolean) => (
    <FeatureLinks
      features={features}
      isDimmed={(feature) => !isFoundUnder(decision, feature, row.clause.id, row.part)}
      withReason={withReason}
      onChoose={chooseFeature}
    />
  );
  const agencyColumn = (
    role: 'lead' | 'responsible' | 'cooperating',
    width: number,
  ): Column<LedgerRow> => ({
    id: role,
    label: t(`feature.${role}`),
    width,
    text: ({ bracket }) => mentioned(bracket[role]),
    cell: ({ bracket }) => <Mentions mentions={bracket[role]} />,
    ...(role === 'lead' && {
      compare: (a: LedgerRow, b: LedgerRow) =>
        compare(mentioned(a.bracket.lead), mentioned(b.bracket.lead)),
    }),
  });

  return [
    {
      id: 'task',
      label: t('ledger.column.task'),
      width: 15,
      text: ({ clause, part }) => headedClausePart(clause, part, wording),
      cell: ({ clause, part }) => (
        <ClauseNumber clause={clause} part={part} onChoose={chooseClause} />
      ),
      compare: (a, b) => a.order - b.order,
    },
    {
      id: 'deadline',
      label: t('feature.deadline'),
      width: 12,
      text: ({ bracket }) =>
        deadlineLines(bracket.deadlines, (one) => scopedDeadline(one, wording)),
      cell: ({ bracket }) => <Deadlines bracket={bracket} />,
      compare: (a, b) => byDeadline(wholeDeadline(a.bracket), wholeDeadline(b.bracket)),
    },
    agencyColumn('lead', 11),
    agencyColumn('responsible', 10),
    agencyColumn('cooperating', 20),
    {
      id: 'covers',
      label: t('clause.covers'),
      width: 14,
      text: ({ bracket }) => inLanguage(bracket.covers, language),
    },
    {
      id: 'features',
      label: t('ledger.column.features'),
      width: 17,
      text: ({ placed }) =>
        listed(
          placed.map(({ properties }) => numberAndName(properties, language)),
          language,
        ),
      cell: (row) => (
        <>
          {row.placed.length > 0 && links(row, row.placed, false)}
          {rowFeatures(row).length === 0 && row.clause.whyUnmapped && (
            <small>
              <Mixed>{inLanguage(row.clause.whyUnmapped, language)}</Mixed>
            </small>
          )}
        </>
      ),
      compare: (a, b) => rowFeatures(a).length - rowFeatures(b).length,
    },
    {
      id: 'unplaced',
      label: t('feature.unplaced'),
      width: 19,
      text: ({ unplaced }) =>
        unplaced
          .map(({ properties }) => {
            const name = numberAndName(properties, language);
            const why = properties.whyUnplaced && inLanguage(properties.whyUnplaced, language);
            return why ? t('ledger.because', { name, why }) : name;
          })
          .join('\n'),
      cell: (row) => row.unplaced.length > 0 && links(row, row.unplaced, true),
    },
    {
      id: 'notMapped',
      label: t('ledger.column.notMapped'),
      width: 17,
      text: ({ notMapped }) =>
        notMapped
          .map(({ phrase, why }) =>
            t('ledger.because', { name: phrase, why: inLanguage(why, language) }),
          )
          .join('\n'),
      cell: ({ notMapped }) => <NotMapped names={notMapped} />,
    },
    {
      id: 'documents',
      label: t('ledger.column.documents'),
      width: 19,
      text: ({ documents }) => documentLines(documents, wording),
      cell: ({ documents }) =>
        documents.length > 0 && (
          <ul>
            {documents.map((document) => (
              <li key={`${document.order} ${document.titleZh}`}>
                <span className="tag">{t(`order.${document.order}`)}</span>
                {titleIn(document, language)} <b>{yearOrNone(t, document.deadline)}</b>
              </li>
            ))}
          </ul>
        ),
    },
    {
      id: 'targets',
      label: t('ledger.column.targets'),
      width: 15,
      text: ({ targets }) =>
        targets
          .map(({ phrase, what, strength, deadline }) =>
            t('ledger.target', {
              phrase,
              what: inLanguage(what, language),
              strength: t(`strength.${strength}`),
              deadline: yearOrNone(t, deadline),
            }),
          )
          .join('\n'),
    },
  ];
}
