/** Legend and layer switch in one: a row for each network, with the number of its features shown. */
import { useTranslation } from 'react-i18next';
import { NETWORKS, type Network } from '../../domain/contract/register';
import { HelpButton } from '../../help/HelpButton';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';
import { swatchAddress } from '../../symbology/swatch';

export function NetworkLegend({ counts }: { counts: ReadonlyMap<Network, number> }) {
  const { t } = useTranslation();
  const { hiddenNetworks: hidden } = useAtlas(editedFilter);
  const { toggleValue, changeFilter } = useAtlas.getState();

  return (
    <fieldset className="networks">
      <legend>{t('network.title')}</legend>
      <HelpButton
        topic="network"
        what={t('network.title')}
        also={[{ topic: 'geometry', what: t('quality.title') }]}
      />
      <div className="presets">
        <button
          type="button"
          aria-pressed={hidden.length === 0}
          onClick={() => changeFilter({ hiddenNetworks: [] })}
        >
          {t('network.showAll')}
        </button>
        <button
          type="button"
          aria-pressed={hidden.length === NETWORKS.length}
          onClick={() => changeFilter({ hiddenNetworks: NETWORKS })}
        >
          {t('network.hideAll')}
        </button>
      </div>
      <ul>
        {NETWORKS.map((network) => (
          <li key={network}>
            <label data-network={network}>
              <input
                type="checkbox"
                checked={!hidden.includes(network)}
                onChange={() => toggleValue('hiddenNetworks', network)}
              />
              <img src={swatchAddress(network)} alt="" width={34} height={18} />
              <span className="network-name">{t(`network.${network}`)}</span>
              <span className="count">
                {hidden.includes(network) ? '–' : (counts.get(network) ?? 0)}
              </span>
            </label>
          </li>
        ))}
        <li className="stack-row">
          <span className="stack-swatch" aria-hidden="true">
            3
          </span>
          {t('network.stack')}
        </li>
      </ul>
    </fieldset>
  );
}
