/** All tasks of the notice in its own order, and its general requirements. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../domain/catalogue';
import type { Clause } from '../domain/contract';
import type { Matches } from '../domain/filter';
import { headingIn, inLanguage } from '../i18n';
import { Mixed } from '../i18n/Mixed';
import { useAtlas } from '../store/atlas-store';
import { useChoose } from './use-choose';
import { useRows } from './use-rows';
import { shortDeadline } from './wording';

export function ClauseTree({ catalogue, matches }: { catalogue: Catalogue; matches: Matches }) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const selection = useAtlas((state) => state.selection);
  const { chooseClause } = useChoose(catalogue);
  const tree = useRows<HTMLDivElement>('summary, .clause-row');
  const { notice, clauses } = catalogue;

  const row = (clause: Clause) => {
    const years = new Set(
      clause.parts.flatMap(({ deadlines }) =>
        deadlines.map((deadline) => shortDeadline(t, deadline)),
      ),
    );
    return (
      <li key={clause.id}>
        <button
          type="button"
          className="clause-row"
          data-clause={clause.id}
          data-dimmed={!matches.clauseIds.has(clause.id)}
          aria-current={selection.kind === 'clause' && selection.id === clause.id}
          onClick={() => chooseClause(clause.id)}
        >
          <span className="clause-number" lang="zh-CN">
            {clause.id}
          </span>
          <span className="clause-text">
            {headingIn(clause, language)}
            <small>
              {[...years].join(' · ')} —{' '}
              {clause.featureIds.length === 0
                ? t('clause.noFeatures')
                : t('clause.count', { count: clause.featureIds.length })}
            </small>
          </span>
        </button>
      </li>
    );
  };

  const list = (chapter: string, section: string | null) => (
    <ul>
      {clauses
        .filter((clause) => clause.chapter === chapter && clause.section === section)
        .map(row)}
    </ul>
  );

  return (
    <div className="clause-tree" ref={tree}>
      <p className="unseen">{t('list.treeKeys')}</p>
      {/* Without the notice's own headings the tasks are still listed. */}
      {notice.chapters.length === 0 && <ul>{clauses.map(row)}</ul>}
      {notice.chapters.map((chapter) => (
        <details key={chapter.id} open>
          <summary>
            <span lang="zh-CN">{chapter.id}</span> {headingIn(chapter, language)}
          </summary>
          {chapter.sections.map((section) => (
            <details key={section.id} open className="clause-section">
              <summary>
                <span lang="zh-CN">({section.id})</span> {headingIn(section, language)}
              </summary>
              {list(chapter.id, section.id)}
            </details>
          ))}
          {list(chapter.id, null)}
          {chapter === notice.chapters.at(-1) && (
            <ul className="requirements">
              {notice.requirements.map((requirement) => (
                <li key={requirement.id}>
                  <details>
                    <summary>
                      <span lang="zh-CN">{requirement.id}</span> {headingIn(requirement, language)}
                    </summary>
                    <p>
                      <Mixed>{inLanguage(requirement.summary, language)}</Mixed>
                    </p>
                  </details>
                </li>
              ))}
              <li className="hint">{t('clause.requirements')}</li>
            </ul>
          )}
        </details>
      ))}
    </div>
  );
}
