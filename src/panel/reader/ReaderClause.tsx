/** One task in the reader: its number and heading, deadlines, then its text or its citations. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { headingIn, inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useAtlas } from '../../store/atlas-store';
import { useLanguage } from '../../store/use-language';
import { yearsOfParts } from '../../words/deadlines';
import { ClauseCitations } from './ClauseCitations';
import { ClauseText } from './ClauseText';
import type { ReaderClauseProps } from './clause-props';

export const ReaderClause = memo(function ReaderClause(props: ReaderClauseProps) {
  const { clause, covered, read, onClause } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const selection = useAtlas((state) => state.selection);
  const current = selection.kind === 'clause' && selection.id === clause.id;
  return (
    <section className="reader-task" data-clause={clause.id} data-covered={covered}>
      <h3>
        <button
          type="button"
          className="reader-heading"
          aria-current={current}
          onClick={() => onClause(clause.id)}
        >
          <span className="clause-number" lang="zh-CN">
            {clause.id}
          </span>{' '}
          <span>{headingIn(clause, language)}</span>
        </button>
      </h3>
      <p className="reader-due">
        {t('feature.deadline')} {yearsOfParts(t, clause.parts).join(' · ')}
        {' · '}
        {clause.featureIds.length === 0
          ? t('clause.noFeatures')
          : t('clause.count', { count: clause.featureIds.length })}
        {!covered && ` · ${t('feature.outsideFilter')}`}
      </p>
      {clause.whyUnmapped && (
        <p className="why">
          <Mixed>{inLanguage(clause.whyUnmapped, language)}</Mixed>
        </p>
      )}
      {read ? <ClauseText {...props} read={read} /> : <ClauseCitations {...props} />}
    </section>
  );
});
