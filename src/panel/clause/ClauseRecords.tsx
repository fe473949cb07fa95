/** The records of a task that have no geometry: documents, targets, lists ending in 等, and names that are not features. */
import { useTranslation } from 'react-i18next';
import type { Clause } from '../../domain/contract/register';
import { inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useLanguage } from '../../store/use-language';
import { yearOrNone } from '../../words/deadlines';
import { Citation } from '../commitment/Quotation';

export function ClauseRecords({ clause }: { clause: Clause }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { documents, targets, openLists, notMapped } = clause;

  return (
    <>
      {documents.length > 0 && (
        <>
          <h3>{t('clause.documents')}</h3>
          <ul className="records">
            {documents.map((document) => (
              <li key={`${document.order} ${document.titleZh}`}>
                <span className="tag">{t(`order.${document.order}`)}</span>
                <b lang="zh-CN">{document.titleZh}</b> · {yearOrNone(t, document.deadline)}
                {language === 'en' && <small>{document.titleEn}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      {targets.length > 0 && (
        <>
          <h3>{t('clause.targets')}</h3>
          <ul className="records">
            {targets.map((target) => (
              <li key={target.phrase}>
                <b lang="zh-CN">{target.phrase}</b>{' '}
                <Mixed>{inLanguage(target.what, language)}</Mixed> ·{' '}
                {t(`strength.${target.strength}`)} · {yearOrNone(t, target.deadline)}
                <Citation fragments={target.citation} />
              </li>
            ))}
          </ul>
        </>
      )}
      {openLists.length > 0 && (
        <>
          <h3>{t('clause.openLists')}</h3>
          <ul className="records">
            {openLists.map(({ phrase, stated, named, of }) => (
              <li key={phrase}>
                <Mixed>
                  {t(stated === null ? 'clause.openList' : 'clause.openListStated', {
                    phrase,
                    stated,
                    named,
                  })}
                </Mixed>{' '}
                — <Mixed>{inLanguage(of, language)}</Mixed>
              </li>
            ))}
          </ul>
        </>
      )}
      {notMapped.length > 0 && (
        <details className="not-mapped">
          <summary>{t('clause.notMapped', { count: notMapped.length })}</summary>
          <ul className="records">
            {notMapped.map(({ phrase, why }) => (
              <li key={phrase}>
                <b lang="zh-CN">{phrase}</b> <Mixed>{inLanguage(why, language)}</Mixed>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
