/** A feature as a row of a list: symbol, name, milestone and deadline. */
import { useTranslation } from 'react-i18next';
import type { AtlasFeature, Commitment } from '../../domain/contract/register';
import { nameIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useAtlas } from '../../store/atlas-store';
import { useLanguage } from '../../store/use-language';
import { swatchAddress } from '../../symbology/swatch';
import { milestoneAndYear } from '../../words/commitments';
import { RegisterNumber } from '../RegisterNumber';

export interface FeatureRowProps {
  feature: AtlasFeature;
  /** The commitments the row speaks of; all of them where absent. */
  commitments?: readonly Commitment[];
  dimmed?: boolean;
  /** Whether the clause number is worth saying. */
  withClause?: boolean;
  onChoose(id: string): void;
}

export function FeatureRow({
  feature,
  commitments = feature.properties.commitments,
  dimmed = false,
  withClause = true,
  onChoose,
}: FeatureRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hover = useAtlas((state) => state.hover);
  const { id, network } = feature.properties;
  const asked = [
    ...new Set(
      commitments.map((commitment) =>
        [
          ...(withClause ? [t('list.clauseRef', { id: commitment.clause })] : []),
          milestoneAndYear(t, commitment),
        ].join(' · '),
      ),
    ),
  ];
  return (
    <button
      type="button"
      className="feature-row"
      data-feature={id}
      data-dimmed={dimmed}
      onClick={() => onChoose(id)}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      <img src={swatchAddress(network)} alt="" width={34} height={18} />
      <span className="feature-row-text">
        <span>
          <RegisterNumber of={feature.properties} />{' '}
          <span className="feature-row-name">{nameIn(feature.properties, language)}</span>
        </span>
        {asked.map((line) => (
          <small key={line}>
            <Mixed>{line}</Mixed>
          </small>
        ))}
        {feature.geometry === null && <small className="unplaced">{t('list.unplaced')}</small>}
      </span>
    </button>
  );
}
