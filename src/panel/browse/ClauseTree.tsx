/** The tasks that match, in the order of the notice. The other tasks are folded away, or left out where they are hidden. */

import { useTranslation } from 'react-i18next';
import { featuresOf } from '../../domain/catalogue';
import type { Clause } from '../../domain/contract/register';
import type { Decision } from '../../domain/decision';
import { headingIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { yearsOfParts } from '../../words/deadlines';
import { featureCount } from '../../words/feature-count';
import { useChoose } from '../use-choose';
import { useRows } from '../use-rows';
import { ClauseBranches } from './ClauseBranches';

export function ClauseTree({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const selection = useAtlas((state) => state.selection);
  const unmatched = useAtlas((state) => state.unmatched);
  const { chooseClause } = useChoose();
  const tree = useRows<HTMLDivElement>('summary, .clause-row');
  const { notice, clauses } = catalogue;
  const others = clauses.filter(({ id }) => !decision.clauseIds.has(id));

  const row = (clause: Clause) => {
    return (
      <li key={clause.id}>
        <button
          type="button"
          className="clause-row"
          data-clause={clause.id}
          data-dimmed={!decision.clauseIds.has(clause.id)}
          aria-current={selection.kind === 'clause' && selection.id === clause.id}
          onClick={() => chooseClause(clause.id)}
        >
          <span className="clause-number" lang="zh-CN">
            {clause.id}
          </span>
          <span className="clause-text">
            {headingIn(clause, language)}
            <small>
              {yearsOfParts(t, clause.parts).join(' · ')} —{' '}
              {featureCount(t, clause.id, featuresOf(catalogue, clause.id), decision)}
            </small>
          </span>
        </button>
      </li>
    );
  };

  return (
    <div className="clause-tree" ref={tree}>
      <p className="unseen">{t('list.treeKeys')}</p>
      {decision.clauses.length === 0 && <p className="empty">{t('list.noTasks')}</p>}
      <ClauseBranches
        notice={notice}
        clauses={decision.clauses}
        row={row}
        withRequirements={others.length === 0}
      />
      {others.length > 0 && unmatched === 'dim' && (
        <details className="clause-others">
          <summary>{t('list.otherTasks', { count: others.length })}</summary>
          <ClauseBranches notice={notice} clauses={others} row={row} withRequirements />
        </details>
      )}
    </div>
  );
}
