/** The nearest features of a network of points, with distance and direction. */
import { useTranslation } from 'react-i18next';
import type { Network } from '../../domain/contract/register';
import type { ProfileInput } from '../../domain/profile/input';
import { nearestSites } from '../../domain/profile/point';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { useLanguage } from '../../store/use-language';
import { kilometres } from '../../words/lengths';
import { useChoose } from '../use-choose';

const SHOWN = 3;

export interface NearestSitesProps {
  network: Network;
  position: readonly [number, number];
  input: ProfileInput;
}

export function NearestSites({ network, position, input }: NearestSitesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hover = useAtlas((state) => state.hover);
  const { chooseFeature } = useChoose();
  const named = { network: t(`network.${network}`) };
  const sites = nearestSites(position, network, SHOWN, input);

  return (
    <section className="nearest" data-network={network}>
      <h3>{t('point.sites', named)}</h3>
      {sites.length === 0 && <p>{t('point.noSites', named)}</p>}
      <ul>
        {sites.map(({ site, distanceKm, azimuth }) => (
          <li key={site.id}>
            <button
              type="button"
              className="link"
              onClick={() => chooseFeature(site.id)}
              onMouseEnter={() => hover(site.id)}
              onMouseLeave={() => hover(null)}
              onFocus={() => hover(site.id)}
              onBlur={() => hover(null)}
            >
              {nameIn(site, language)}
            </button>{' '}
            <small>
              {t('point.siteValue', {
                km: kilometres(distanceKm, language),
                direction: t(`point.direction.${Math.round(azimuth / 45) % 8}`),
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
