/** The features of a region by network; those without a position are listed apart. */
import { useTranslation } from 'react-i18next';
import type { FeaturesInRegion } from '../../domain/region/features';
import { inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useLanguage } from '../../store/use-language';
import { FeatureRow } from '../feature/FeatureRow';
import { useChoose } from '../use-choose';

export function RegionFeatures({ found }: { found: FeaturesInRegion }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { chooseFeature } = useChoose();
  return (
    <section className="region-features">
      <h3>
        {t('region.page.features')} <span className="count">{found.all.length}</span>
      </h3>
      {found.all.length === 0 && <p className="hint">{t('region.page.noFeatures')}</p>}
      {found.byYear.length > 0 && (
        <dl className="region-years">
          <dt>{t('region.page.byYear')}</dt>
          {found.byYear.map(({ year, features }) => (
            <dd key={year ?? 'undated'}>
              {year ?? t('year.undated')} <b>{features}</b>
            </dd>
          ))}
        </dl>
      )}
      {found.placed.map(({ network, features }) => (
        <section key={network} data-network={network}>
          <h4>
            {t(`network.${network}`)} <span className="count">{features.length}</span>
          </h4>
          <ul>
            {features.map((feature) => (
              <li key={feature.properties.id}>
                <FeatureRow feature={feature} onChoose={chooseFeature} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.unplaced.length > 0 && (
        <section data-network="unplaced">
          <h4>
            {t('list.unplaced')} <span className="count">{found.unplaced.length}</span>
          </h4>
          <ul>
            {found.unplaced.map((feature) => (
              <li key={feature.properties.id}>
                <FeatureRow feature={feature} onChoose={chooseFeature} />
                {feature.properties.whyUnplaced && (
                  <p className="why">
                    <Mixed>{inLanguage(feature.properties.whyUnplaced, language)}</Mixed>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
