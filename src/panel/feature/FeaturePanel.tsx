/** A feature: its commitments, then its attributes, then the other features of the same task. */
import { useTranslation } from 'react-i18next';
import { featuresOf } from '../../domain/catalogue';
import type { AtlasFeature } from '../../domain/contract/register';
import type { Decision } from '../../domain/decision';
import { headingIn, nameIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { swatchAddress } from '../../symbology/swatch';
import { CommitmentBlock } from '../commitment/CommitmentBlock';
import { RegisterNumber } from '../RegisterNumber';
import { useChoose } from '../use-choose';
import { FeatureFacts } from './FeatureFacts';
import { FeatureOutcome } from './FeatureOutcome';
import { FeatureRow } from './FeatureRow';

export function FeaturePanel({ feature, decision }: { feature: AtlasFeature; decision: Decision }) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const { openDock } = useAtlas.getState();
  const { chooseFeature } = useChoose();
  const { properties, geometry } = feature;
  const judged = properties.commitments.map((commitment) => ({
    commitment,
    matching: decision.commitments.has(commitment),
  }));
  const clauseIds = [...new Set(properties.commitments.map(({ clause }) => clause))];

  return (
    <article className="feature-panel" data-feature={properties.id}>
      <p className="kicker">
        <img src={swatchAddress(properties.network)} alt="" width={34} height={18} />
        {t(`network.${properties.network}`)} <RegisterNumber of={properties} />
        {properties.refs.length > 0 && (
          <span className="refs">
            <Mixed>{properties.refs.join(' · ')}</Mixed>
          </span>
        )}
      </p>
      <h2>{nameIn(properties, language)}</h2>
      <p className="other-name" lang={language === 'zh' ? 'en' : 'zh-CN'}>
        {nameIn(properties, language === 'zh' ? 'en' : 'zh')}
      </p>
      {[...judged.filter((one) => one.matching), ...judged.filter((one) => !one.matching)].map(
        ({ commitment, matching }) => (
          <CommitmentBlock
            key={JSON.stringify(commitment)}
            commitment={commitment}
            matching={matching}
          />
        ),
      )}
      <p className="hint">
        <Mixed>{t('feature.noticeSource', { number: catalogue.notice.number })}</Mixed>
      </p>
      <FeatureFacts feature={feature} />
      <FeatureOutcome id={properties.id} />
      {geometry !== null && (
        <p>
          <button type="button" className="action" onClick={() => chooseFeature(properties.id)}>
            {t('feature.show')}
          </button>
          {geometry.type.endsWith('LineString') && (
            <>
              {' '}
              <button
                type="button"
                className="action"
                onClick={() => {
                  openDock('profile');
                  chooseFeature(properties.id);
                }}
              >
                {t('dock.profile')}
              </button>
            </>
          )}
        </p>
      )}
      {clauseIds.map((id) => {
        const clause = catalogue.clauseById.get(id);
        const siblings = featuresOf(catalogue, id).filter((other) => other !== feature);
        return siblings.length === 0 || !clause ? null : (
          <details key={id} className="siblings" open={clauseIds.length === 1}>
            <summary>
              {t('feature.siblings')}
              {t('app.colon')}
              <span lang="zh-CN">{id}</span> {headingIn(clause, language)} ({siblings.length})
            </summary>
            <ul>
              {siblings.map((sibling) => (
                <li key={sibling.properties.id}>
                  <FeatureRow
                    feature={sibling}
                    commitments={sibling.properties.commitments.filter(
                      ({ clause: of }) => of === id,
                    )}
                    withClause={false}
                    onChoose={chooseFeature}
                  />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </article>
  );
}
