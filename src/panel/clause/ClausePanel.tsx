/** A task: deadlines and agencies part by part, its features, documents and targets. */

import { useTranslation } from 'react-i18next';
import { featuresOf } from '../../domain/catalogue';
import type { Clause } from '../../domain/contract/register';
import { type Decision, isNetworkOn } from '../../domain/decision';
import { HelpButton } from '../../help/HelpButton';
import { headingIn, inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { lazyPart } from '../../parts/lazy-part';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { Agencies } from '../commitment/Agencies';
import { DeadlineWords } from '../commitment/DeadlineWords';
import { Bracket } from '../commitment/Quotation';
import { FeatureRow } from '../feature/FeatureRow';
import { useChoose } from '../use-choose';
import { ClauseRecords } from './ClauseRecords';

const PartReading = lazyPart(() => import('./PartReading'));

export function ClausePanel({ clause, decision }: { clause: Clause; decision: Decision }) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const { chooseClause, chooseFeature } = useChoose();
  const features = featuresOf(catalogue, clause.id);
  const listed = features.filter((feature) => isNetworkOn(decision, feature));
  const chapter = catalogue.notice.chapters.find(({ id }) => id === clause.chapter);
  const section = chapter?.sections.find(({ id }) => id === clause.section);

  return (
    <article className="clause-panel" data-clause={clause.id}>
      <p className="kicker">
        {chapter && (
          <span>
            <Mixed>{`${chapter.id} ${headingIn(chapter, language)}`}</Mixed>
          </span>
        )}
        {section && (
          <span>
            <Mixed>{`› (${section.id}) ${headingIn(section, language)}`}</Mixed>
          </span>
        )}
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
        <section key={part.bracket} className="clause-part">
          {clause.parts.length > 1 && <h4>{t('clause.part', { n: index + 1 })}</h4>}
          <Bracket part={part} />
          <HelpButton topic="deadline" what={t('feature.deadline')} label={t('help.read')}>
            <PartReading part={part} />
          </HelpButton>
          <Agencies part={part} />
          <p>
            <span className="term">{t('clause.covers')}</span>{' '}
            <Mixed>{inLanguage(part.covers, language)}</Mixed>
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
                          {t('clause.governs')}{' '}
                          <Mixed>{inLanguage(deadline.governs, language)}</Mixed>
                        </>
                      )}
                    </dd>
                  </div>
                ))}
            </dl>
          )}
        </section>
      ))}
      <div className="headed">
        <h3>{t('clause.features', { count: features.length })}</h3>
        {features.length > 0 && <HelpButton topic="milestone" what={t('milestone.title')} />}
      </div>
      {clause.whyUnmapped && (
        <p className="why">
          <Mixed>{inLanguage(clause.whyUnmapped, language)}</Mixed>
        </p>
      )}
      {features.some(({ geometry }) => geometry !== null) && (
        <p>
          <button type="button" className="action" onClick={() => chooseClause(clause.id)}>
            {t('clause.showOnMap')}
          </button>
        </p>
      )}
      <ul className="clause-features">
        {listed.map((feature) => (
          <li key={feature.properties.id}>
            <FeatureRow
              feature={feature}
              commitments={feature.properties.commitments.filter(
                ({ clause: of }) => of === clause.id,
              )}
              withClause={false}
              dimmed={!decision.featureIds.has(feature.properties.id)}
              onChoose={chooseFeature}
            />
          </li>
        ))}
      </ul>
      {listed.length < features.length && (
        <p className="hint">{t('clause.off', { count: features.length - listed.length })}</p>
      )}
      <ClauseRecords clause={clause} />
      <h3>{t('clause.summary')}</h3>
      <p className="clause-summary">
        <Mixed>{inLanguage(clause.summary, language)}</Mixed>
      </p>
    </article>
  );
}
