/** Everything that matches, by network: the map's equivalent in words. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../domain/catalogue';
import type { AtlasFeature } from '../domain/contract/register';
import { NETWORKS } from '../domain/contract/register';
import { commitmentMatches, type Matches } from '../domain/filter';
import { inLanguage } from '../i18n';
import { Mixed } from '../i18n/Mixed';
import { editedFilter, useAtlas } from '../store/atlas-store';
import { FeatureRow } from './FeatureRow';
import { useChoose } from './use-choose';
import { useRows } from './use-rows';

export function FeatureList({ catalogue, matches }: { catalogue: Catalogue; matches: Matches }) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const filter = useAtlas(editedFilter);
  const { chooseFeature } = useChoose(catalogue);
  const list = useRows<HTMLDivElement>('.feature-row');
  const row = (feature: AtlasFeature) => (
    <FeatureRow
      feature={feature}
      commitments={feature.properties.commitments.filter((commitment) =>
        commitmentMatches(commitment, filter),
      )}
      onChoose={chooseFeature}
    />
  );
  const placed = matches.features.filter(({ geometry }) => geometry !== null);
  const unplaced = matches.features.filter(({ geometry }) => geometry === null);

  return (
    <div className="feature-list" id="feature-list" ref={list}>
      <h2 className="unseen" tabIndex={-1}>
        {t('list.title')}
      </h2>
      <p className="unseen">{t('list.keys')}</p>
      {matches.features.length === 0 && <p className="empty">{t('summary.none')}</p>}
      {NETWORKS.map((network) => {
        const own = placed.filter(({ properties }) => properties.network === network);
        return own.length === 0 ? null : (
          <section key={network}>
            <h3>
              {t(`network.${network}`)} <span className="count">{own.length}</span>
            </h3>
            <ul>
              {own.map((feature) => (
                <li key={feature.properties.id}>{row(feature)}</li>
              ))}
            </ul>
          </section>
        );
      })}
      {unplaced.length > 0 && (
        <section>
          <h3>
            {t('list.unplaced')} <span className="count">{unplaced.length}</span>
          </h3>
          <ul>
            {unplaced.map((feature) => (
              <li key={feature.properties.id}>
                {row(feature)}
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
    </div>
  );
}
