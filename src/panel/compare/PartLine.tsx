/** A part of a task that one filter finds and the other does not, or by other deadlines. */
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../domain/contract/register';
import type { PartDifference } from '../../domain/difference';
import { headingIn, inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useLanguage } from '../../store/use-language';
import { DeadlineWords } from '../commitment/DeadlineWords';
import { useChoose } from '../use-choose';

export function PartLine({ row }: { row: PartDifference }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { chooseClause } = useChoose();
  const { clause, part, deadlinesA, deadlinesB } = row;
  const covers = clause.parts[part - 1]?.covers;
  return (
    <tr data-clause={clause.id}>
      <th scope="row">
        <button
          type="button"
          className="difference-feature"
          onClick={() => chooseClause(clause.id)}
        >
          <span className="clause-number" lang="zh-CN">
            {clause.id}
          </span>
          <span>{headingIn(clause, language)}</span>
        </button>
        {clause.parts.length > 1 && covers && (
          <small>
            {t('clause.part', { n: part })}
            {t('app.colon')}
            <Mixed>{inLanguage(covers, language)}</Mixed>
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
}

function Deadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  if (deadlines.length === 0) return <span className="absent">{t('compare.absent')}</span>;
  return (
    <ul>
      {deadlines.map((deadline) => (
        <li key={`${deadline.scope}/${deadline.year}/${deadline.phrase}`}>
          <DeadlineWords deadline={deadline} />
        </li>
      ))}
    </ul>
  );
}
