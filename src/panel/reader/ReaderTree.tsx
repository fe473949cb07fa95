/** Chapters, sections and tasks in the order of the notice; a task shows its text, or the citations of the register. */

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Heading } from '../../domain/contract/notice';
import type { Clause } from '../../domain/contract/register';
import type { Decision } from '../../domain/decision';
import type { NoticeReading } from '../../domain/notice-text/reading';
import { headingIn, inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { useChoose } from '../use-choose';
import { useRows } from '../use-rows';
import { ReaderClause } from './ReaderClause';

export interface ReaderTreeProps {
  decision: Decision;
  /** Null where no text is at hand. */
  reading: NoticeReading | null;
}

function Fold({
  number,
  heading,
  children,
}: {
  number: string;
  heading: Heading;
  children: ReactNode;
}) {
  const language = useLanguage();
  return (
    <details open className="reader-fold">
      <summary>
        <span lang="zh-CN">{number}</span> {headingIn(heading, language)}
      </summary>
      {children}
    </details>
  );
}

export function ReaderTree({ decision, reading }: ReaderTreeProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const pointed = useAtlas(({ selection, hovered }) => {
    const selected = selection.kind === 'feature' ? selection.id : '';
    return `${selected} ${hovered ?? ''}`;
  });
  const { chooseFeature, chooseClause } = useChoose();
  const { notice, clauses } = catalogue;
  const [selected = '', hovered = ''] = pointed.split(' ');
  const tree = useRows<HTMLDivElement>('.reader-fold > summary, .reader-heading');

  const branch = (clause: Clause) => {
    const cites = (id: string) => (id !== '' && clause.featureIds.includes(id) ? id : null);
    return (
      <ReaderClause
        key={clause.id}
        clause={clause}
        covered={decision.clauseIds.has(clause.id)}
        decision={decision}
        read={reading?.clauses.get(clause.id) ?? null}
        // Null where the task does not cite the feature, so that only tasks that do are rendered again.
        selected={cites(selected)}
        hovered={cites(hovered)}
        onFeature={chooseFeature}
        onClause={chooseClause}
      />
    );
  };
  const branches = (chapter: string, section: string | null) =>
    clauses
      .filter((clause) => clause.chapter === chapter && clause.section === section)
      .map(branch);

  return (
    <div className="reader-tree" ref={tree}>
      <p className="unseen">{t('list.treeKeys')}</p>
      {notice.chapters.length === 0 && clauses.map(branch)}
      {notice.chapters.map((chapter) => (
        <Fold key={chapter.id} number={`${chapter.id}、`} heading={chapter}>
          {chapter.sections.map((section) => (
            <Fold key={section.id} number={`(${section.id})`} heading={section}>
              {branches(chapter.id, section.id)}
            </Fold>
          ))}
          {branches(chapter.id, null)}
          {chapter === notice.chapters.at(-1) && (
            <ul className="reader-requirements">
              {notice.requirements.map((requirement) => (
                <li key={requirement.id}>
                  <b>{headingIn(requirement, language)}</b>{' '}
                  <Mixed>{inLanguage(requirement.summary, language)}</Mixed>
                </li>
              ))}
              <li className="hint">{t('clause.requirements')}</li>
            </ul>
          )}
        </Fold>
      ))}
    </div>
  );
}
