/** A task: deadlines and agencies part by part, its features, documents and targets. */
import { useTranslation } from 'react-i18next';
import { type Catalogue, featuresOf } from '../domain/catalogue';
import type { Clause } from '../domain/contract';
import type { Matches } from '../domain/filter';
import { headingIn, inLanguage } from '../i18n';
import { useAtlas } from '../store/atlas-store';
import { Agencies } from './Agencies';
import { ClauseRecords } from './ClauseRecords';
import { DeadlineWords } from './DeadlineWords';
import { FeatureRow } from './FeatureRow';
import { Bracket } from './Quotation';
import { useChoose } from './use-choose';

export function ClausePanel({
  catalogue,
  clause,
  matches,
}: {
  catalogue: Catalogue;
  clause: Clause;
  matches: Matches;
}) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const { chooseClause, chooseFeature } = useChoose(catalogue);
  const features = featuresOf(catalogue, clause.id);
  const chapter = catalogue.notice.chapters.find(({ id }) => id === clause.chapter);
  const section = chapter?.sections.find(({ id }) => id === clause.section);

  return (
    <article className="clause-panel" data-clause={clause.id}>
      <p className="kicker">
        {chapter && `${chapter.id} ${headingIn(chapter, language)}`}
        {section && ` › (${section.id}) ${headingIn(section, language)}`}
      </p>
      <h2>
        <span className="clause-number" lang="zh-CN">
          {clause.id}
        </span>{' '}
        {headingIn(clause, language)}
      </h2>
      {language === 'en' && (
        <p className="other-name" lang="zh-CN">
          {clause.headingZh}
        </p>
      )}
      <h3>{t('clause.parts')}</h3>
      {clause.parts.map((part, index) => (
        <section key={part.bracket} className="part">
          {clause.parts.length > 1 && <h4>{t('clause.part', { n: index + 1 })}</h4>}
          <Bracket part={part} />
          <Agencies catalogue={catalogue} part={part} />
          <p>
            <span className="term">{t('clause.covers')}</span> {inLanguage(part.covers, language)}
          </p>
          {part.deadlines.some(({ scope }) => scope !== 'bracket') && (
            <dl className="facts">
              {part.deadlines
                .filter(({ scope }) => scope !== 'bracket')
                .map((deadline) => (
                  <div key={deadline.phrase}>
                    <dt>{t(`deadline.${deadline.scope}`)}</dt>
                    <dd>
                      <b>
                        <DeadlineWords deadline={deadline} />
                      </b>
                      {deadline.governs && (
                        <>
                          {' '}
                          {t('clause.governs')} {inLanguage(deadline.governs, language)}
                        </>
                      )}
                    </dd>
                  </div>
                ))}
            </dl>
          )}
        </section>
      ))}
      <h3>{t('clause.features', { count: features.length })}</h3>
      {clause.whyUnmapped && <p className="why">{inLanguage(clause.whyUnmapped, language)}</p>}
      {features.some(({ geometry }) => geometry !== null) && (
        <p>
          <button type="button" className="action" onClick={() => chooseClause(clause.id)}>
            {t('clause.frame')}
          </button>
        </p>
      )}
      <ul className="clause-features">
        {features.map((feature) => (
          <li key={feature.properties.id}>
            <FeatureRow
              feature={feature}
              commitments={feature.properties.commitments.filter(
                ({ clause: of }) => of === clause.id,
              )}
              withClause={false}
              dimmed={!matches.featureIds.has(feature.properties.id)}
              onChoose={chooseFeature}
            />
          </li>
        ))}
      </ul>
      <ClauseRecords clause={clause} />
      <h3>{t('clause.summary')}</h3>
      <p className="clause-summary">{inLanguage(clause.summary, language)}</p>
    </article>
  );
}
