/** The list of lines to choose from, by network, where none is selected. */
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { swatchAddress } from '../../symbology/swatch';
import { LINE_NETWORKS } from '../../symbology/symbols';
import { kilometres } from '../../words/lengths';

export interface LineChooserProps {
  onChoose(id: string): void;
}

export function LineChooser({ onChoose }: LineChooserProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const hover = useAtlas((state) => state.hover);
  const groups = LINE_NETWORKS.toReversed().map((network) => ({
    network,
    features: catalogue.features.filter(
      ({ geometry, properties }) => properties.network === network && geometry !== null,
    ),
  }));

  return (
    <section className="profile-chooser">
      <h2>{t('profile.choose')}</h2>
      <p className="hint">{t('profile.chooseHint')}</p>
      <div className="profile-choices">
        {groups
          .filter(({ features }) => features.length > 0)
          .map(({ network, features }) => (
            <section key={network}>
              <h3>
                <img src={swatchAddress(network)} alt="" width={34} height={18} />
                {t(`network.${network}`)}
              </h3>
              <ul>
                {features.map(({ properties }) => (
                  <li key={properties.id}>
                    <button
                      type="button"
                      className="link"
                      data-feature={properties.id}
                      onClick={() => onChoose(properties.id)}
                      onMouseEnter={() => hover(properties.id)}
                      onMouseLeave={() => hover(null)}
                      onFocus={() => hover(properties.id)}
                      onBlur={() => hover(null)}
                    >
                      {nameIn(properties, language)}
                    </button>
                    {properties.lengthKm !== undefined && (
                      <small> {kilometres(properties.lengthKm, language)} km</small>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </section>
  );
}
