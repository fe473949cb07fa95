/** The coverage meter: how much of what the notice names is on the map, in which quality, and why the rest is not. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClauseCoverage, coverageOf, type PlacedFeatures } from '../../domain/coverage';
import { headingIn, inLanguage, nameIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';

/** A stacked bar of counts. Hidden from screen readers, because the counts stand beside it as text. */
function StackedBar({ placed, notMapped }: { placed: PlacedFeatures; notMapped: number }) {
  return (
    <span className="meter-bar" aria-hidden="true">
      {placed.map(({ placement, features }) => (
        <span key={placement} data-placement={placement} style={{ flexGrow: features.length }} />
      ))}
      {notMapped > 0 && <span data-placement="not-mapped" style={{ flexGrow: notMapped }} />}
    </span>
  );
}

function Reasons({ coverage: { clause, placed } }: { coverage: ClauseCoverage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const unplaced = placed.find(({ placement }) => placement === 'unplaced')?.features ?? [];
  return (
    <ul className="meter-reasons">
      {clause.whyUnmapped && (
        <li>
          <Mixed>{inLanguage(clause.whyUnmapped, language)}</Mixed>
        </li>
      )}
      {unplaced.map(({ properties }) => (
        <li key={properties.id}>
          <b>{nameIn(properties, language)}</b> <small>{t('quality.unplaced')}</small>{' '}
          {properties.whyUnplaced && <Mixed>{inLanguage(properties.whyUnplaced, language)}</Mixed>}
        </li>
      ))}
      {clause.notMapped.map(({ phrase, why }) => (
        <li key={phrase}>
          <b lang="zh-CN">{phrase}</b> <small>{t('reader.notMapped')}</small>{' '}
          <Mixed>{inLanguage(why, language)}</Mixed>
        </li>
      ))}
    </ul>
  );
}

function ClauseMeter({ coverage }: { coverage: ClauseCoverage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { clause, placed, features } = coverage;
  const counts = placed.map(({ placement, features: of }) =>
    t('reader.counted', { what: t(`quality.${placement}`), count: of.length }),
  );
  if (clause.notMapped.length > 0) {
    counts.push(
      t('reader.counted', { what: t('reader.notMapped'), count: clause.notMapped.length }),
    );
  }
  const why =
    clause.whyUnmapped !== undefined ||
    clause.notMapped.length > 0 ||
    placed.some(({ placement }) => placement === 'unplaced');
  return (
    <li data-meter={clause.id}>
      <span className="clause-number" lang="zh-CN">
        {clause.id}
      </span>
      <span className="meter-clause">
        <span className="meter-heading">{headingIn(clause, language)}</span>
        <StackedBar placed={placed} notMapped={clause.notMapped.length} />
        <small>
          {t('reader.named', { count: features })}
          {counts.length > 0 && `${t('app.colon')}${counts.join(' · ')}`}
        </small>
        {why && (
          <details>
            <summary>{t('reader.why')}</summary>
            <Reasons coverage={coverage} />
          </details>
        )}
      </span>
    </li>
  );
}

export function CoverageMeter() {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const { clauses, placed, features, notMapped } = useMemo(
    () => coverageOf(catalogue),
    [catalogue],
  );
  const unplaced = placed.find(({ placement }) => placement === 'unplaced')?.features.length ?? 0;
  return (
    <section className="meter" aria-labelledby="meter-title">
      <h2 id="meter-title">{t('reader.coverage')}</h2>
      <p>
        {t('reader.coverageWords', { features, mapped: features - unplaced, unplaced, notMapped })}
      </p>
      <StackedBar placed={placed} notMapped={notMapped} />
      <ul className="meter-key">
        {placed.map(({ placement, features: of }) => (
          <li key={placement}>
            <i data-placement={placement} aria-hidden="true" /> {t(`quality.${placement}`)}{' '}
            <b>{of.length}</b>
          </li>
        ))}
        <li>
          <i data-placement="not-mapped" aria-hidden="true" /> {t('reader.notMapped')}{' '}
          <b>{notMapped}</b>
        </li>
      </ul>
      <details className="meter-clauses">
        <summary>{t('reader.byTask', { count: clauses.length })}</summary>
        <ul>
          {clauses.map((coverage) => (
            <ClauseMeter key={coverage.clause.id} coverage={coverage} />
          ))}
        </ul>
      </details>
    </section>
  );
}
