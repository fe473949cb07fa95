/** The columns of the task ledger. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import type { AtlasFeature, Deadline } from '../../domain/contract/register';
import { type Decision, isFoundUnder } from '../../domain/decision';
import { byDeadline, type LedgerRow, rowFeatures, wholeDeadline } from '../../domain/ledger/rows';
import { headingIn, inLanguage } from '../../i18n';
import { Mixed } from '../../i18n/Mixed';
import { useChoose } from '../use-choose';
import { deadlineWords, shortDeadline } from '../wording';
import { ClauseNumber, Deadlines, FeatureLinks, Mentions, NotMapped } from './cells';
import type { Column } from './column';
import { useNames } from './use-names';

type Columns = [Column<LedgerRow>, ...Column<LedgerRow>[]];

export function useLedgerColumns(catalogue: Catalogue, decision: Decision): Columns {
  const { t } = useTranslation();
  const names = useNames(catalogue);
  const { chooseClause, chooseFeature } = useChoose(catalogue);
  const { language, join, mentioned } = names;

  const deadlineText = (deadline: Deadline): string => {
    const words = deadlineWords(t, deadline);
    if (deadline.scope === 'bracket') return words;
    const governs = deadline.governs ? inLanguage(deadline.governs, language) : '';
    return t('ledger.apart', { scope: t(`deadline.${deadline.scope}`), words, governs });
  };
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
    cell: ({ bracket }) => <Mentions mentions={bracket[role]} names={names} />,
    ...(role === 'lead' && {
      compare: (a: LedgerRow, b: LedgerRow) =>
        names.compare(mentioned(a.bracket.lead), mentioned(b.bracket.lead)),
    }),
  });

  return [
    {
      id: 'task',
      label: t('ledger.column.task'),
      width: 15,
      text: ({ clause, part }) =>
        [
          t('feature.task', { id: clause.id }),
          ...(clause.parts.length > 1 ? [t('clause.part', { n: part })] : []),
          headingIn(clause, language),
        ].join(' '),
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
        bracket.deadlines
          .toSorted((a, b) => Number(a.scope !== 'bracket') - Number(b.scope !== 'bracket'))
          .map(deadlineText)
          .join('\n'),
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
      text: ({ placed }) => join(names.features(placed)),
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
            const name = join(
              names.features(unplaced.filter((one) => one.properties === properties)),
            );
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
      text: ({ documents }) =>
        documents
          .map(({ order, titleZh, titleEn, deadline }) =>
            t('ledger.ordered', {
              order: t(`order.${order}`),
              title: language === 'zh' ? titleZh : titleEn,
              deadline: shortDeadline(t, deadline),
            }),
          )
          .join('\n'),
      cell: ({ documents }) =>
        documents.length > 0 && (
          <ul>
            {documents.map(({ order, titleZh, titleEn, deadline }) => (
              <li key={`${order} ${titleZh}`}>
                <span className="tag">{t(`order.${order}`)}</span>
                {language === 'zh' ? titleZh : titleEn} <b>{shortDeadline(t, deadline)}</b>
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
              deadline: shortDeadline(t, deadline),
            }),
          )
          .join('\n'),
    },
  ];
}
