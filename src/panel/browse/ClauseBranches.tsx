/** Tasks under the notice's headings; a heading without tasks is left out. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../domain/contract/notice';
import type { Clause } from '../../domain/contract/register';
import { headingIn, inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useLanguage } from '../../store/use-language';

export interface ClauseBranchesProps {
  notice: Notice;
  clauses: readonly Clause[];
  row(clause: Clause): ReactNode;
  /** Whether the general requirements, which are no tasks, stand at the end. */
  withRequirements: boolean;
}

export function ClauseBranches({ notice, clauses, row, withRequirements }: ClauseBranchesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  // If the file of headings could not be loaded, the tasks are listed without them.
  if (notice.chapters.length === 0) return <ul>{clauses.map(row)}</ul>;

  const list = (chapter: string, section: string | null): ReactNode => {
    const own = clauses.filter((one) => one.chapter === chapter && one.section === section);
    return own.length > 0 && <ul>{own.map(row)}</ul>;
  };
  const last = notice.chapters.at(-1);
  return notice.chapters.map((chapter) => {
    const requires = withRequirements && chapter === last;
    if (!requires && !clauses.some((one) => one.chapter === chapter.id)) return null;
    return (
      <details key={chapter.id} open>
        <summary>
          <span lang="zh-CN">{chapter.id}</span> {headingIn(chapter, language)}
        </summary>
        {chapter.sections.map((section) => {
          const own = list(chapter.id, section.id);
          return (
            own && (
              <details key={section.id} open className="clause-section">
                <summary>
                  <span lang="zh-CN">({section.id})</span> {headingIn(section, language)}
                </summary>
                {own}
              </details>
            )
          );
        })}
        {list(chapter.id, null)}
        {requires && (
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
    );
  });
}
