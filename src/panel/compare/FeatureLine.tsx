/** A feature that one filter finds and the other does not, or for other reasons. */
import { useTranslation } from 'react-i18next';
import type { FeatureDifference } from '../../domain/difference';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { useLanguage } from '../../store/use-language';
import { swatchAddress } from '../../symbology/swatch';
import { useChoose } from '../use-choose';
import { CommitmentLines } from './CommitmentLines';

export function FeatureLine({ row }: { row: FeatureDifference }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pointedAt = useAtlas((state) => state.hovered === row.feature.properties.id);
  const { hover } = useAtlas.getState();
  const { chooseFeature } = useChoose();
  const { geometry, properties } = row.feature;
  const { id, network } = properties;
  return (
    <tr
      data-feature={id}
      data-hovered={pointedAt}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(null)}
    >
      <th scope="row">
        <button
          type="button"
          className="difference-feature"
          onClick={() => chooseFeature(id)}
          onFocus={() => hover(id)}
          onBlur={() => hover(null)}
        >
          <img src={swatchAddress(network)} alt={t(`network.${network}`)} width={34} height={18} />
          <span>{nameIn(properties, language)}</span>
        </button>
        {row.aspects.length > 0 && (
          <p className="aspects">
            {row.aspects.map((aspect) => (
              <span key={aspect} className="tag">
                {t(`compare.aspect.${aspect}`)}
              </span>
            ))}
          </p>
        )}
        {geometry === null && <small className="unplaced">{t('list.unplaced')}</small>}
      </th>
      <td>
        <CommitmentLines own={row.onlyA} both={row.both} side="a" />
      </td>
      <td>
        <CommitmentLines own={row.onlyB} both={row.both} side="b" />
      </td>
    </tr>
  );
}
