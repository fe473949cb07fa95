/** All features that the filter finds, by network: the text alternative of the map. */

import { useTranslation } from 'react-i18next';
import type { AtlasFeature } from '../../domain/contract/register';
import { NETWORKS } from '../../domain/contract/register';
import { askedOf, type Decision } from '../../domain/decision';
import { inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useAtlas } from '../../store/atlas-store';
import { useLanguage } from '../../store/use-language';
import { FeatureRow } from '../feature/FeatureRow';
import { useChoose } from '../use-choose';
import { useRows } from '../use-rows';

export function FeatureList({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { chooseFeature } = useChoose();
  const openDock = useAtlas((state) => state.openDock);
  const list = useRows<HTMLDivElement>('.feature-row');
  const row = (feature: AtlasFeature) => (
    <FeatureRow
      feature={feature}
      commitments={askedOf(decision, feature)}
      onChoose={chooseFeature}
    />
  );
  const placed = decision.features.filter(({ geometry }) => geometry !== null);
  const unplaced = decision.features.filter(({ geometry }) => geometry === null);

  return (
    <div className="feature-list" id="feature-list" ref={list}>
      <h2 className="unseen" tabIndex={-1}>
        {t('list.title')}
      </h2>
      <p className="unseen">{t('list.keys')}</p>
      <button type="button" className="link as-table" onClick={() => openDock('features')}>
        {t('dock.features')}
      </button>
      {decision.features.length === 0 && <p className="empty">{t('summary.none')}</p>}
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
