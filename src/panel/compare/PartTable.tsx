/** Parts of tasks that one filter finds and the other does not, or by other deadlines. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../domain/contract';
import { headingIn, inLanguage } from '../../i18n';
import { useAtlas } from '../../store/atlas-store';
import { useChoose } from '../use-choose';
import { deadlineWords } from '../wording';
import { type DifferenceTableProps, inGroups } from './FeatureTable';

export function PartTable({ catalogue, difference, withSame }: DifferenceTableProps) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const { chooseClause } = useChoose(catalogue);
  const groups = useMemo(() => inGroups(difference.parts, withSame), [difference, withSame]);
  if (groups.length === 0) return <p className="hint">{t('compare.none')}</p>;
  return (
    <table className="difference-table">
      <thead>
        <tr>
          <th scope="col">{t('compare.part')}</th>
          <th scope="col">{t('compare.inA')}</th>
          <th scope="col">{t('compare.inB')}</th>
        </tr>
      </thead>
      {groups.map(({ standing, rows }) => (
        <tbody key={standing} data-standing={standing}>
          <tr className="difference-group">
            <th scope="rowgroup" colSpan={3}>
              {t(`compare.standing.${standing}`)} <span className="count">{rows.length}</span>
            </th>
          </tr>
          {rows.map(({ clause, part, deadlinesA, deadlinesB }) => {
            const covers = clause.parts[part - 1]?.covers;
            return (
              <tr key={`${clause.id}/${part}`} data-clause={clause.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="difference-feature"
                    onClick={() => chooseClause(clause.id)}
                  >
                    <span className="clause-number">{clause.id}</span>
                    <span>{headingIn(clause, language)}</span>
                  </button>
                  {clause.parts.length > 1 && covers && (
                    <small>
                      {t('clause.part', { n: part })}
                      {t('app.colon')}
                      {inLanguage(covers, language)}
                    </small>
                  )}
                </th>
                <td>
                  <Deadlines deadlines={deadlinesA} />
                </td>
                <td>
                  <Deadlines deadlines={deadlinesB} />
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

function Deadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  if (deadlines.length === 0) return <span className="absent">{t('compare.absent')}</span>;
  return (
    <ul>
      {deadlines.map((deadline) => (
        <li key={`${deadline.scope}/${deadline.year}/${deadline.phrase}`}>
          {deadlineWords(t, deadline)}
        </li>
      ))}
    </ul>
  );
}
