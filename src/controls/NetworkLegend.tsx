/** The legend is the layer switch: one row a network, with what of it is shown. */
import { useTranslation } from 'react-i18next';
import { NETWORKS, type Network } from '../domain/contract';
import { useAtlas } from '../store/atlas-store';
import { swatchAddress } from '../symbology/swatch';

export function NetworkLegend({ counts }: { counts: ReadonlyMap<Network, number> }) {
  const { t } = useTranslation();
  const { filter, toggleNetwork, setHiddenNetworks } = useAtlas();
  const hidden = filter.hiddenNetworks;

  return (
    <fieldset className="networks">
      <legend>{t('network.title')}</legend>
      <div className="presets">
        <button
          type="button"
          aria-pressed={hidden.length === 0}
          onClick={() => setHiddenNetworks([])}
        >
          {t('network.showAll')}
        </button>
        <button
          type="button"
          aria-pressed={hidden.length === NETWORKS.length}
          onClick={() => setHiddenNetworks(NETWORKS)}
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
                onChange={() => toggleNetwork(network)}
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
