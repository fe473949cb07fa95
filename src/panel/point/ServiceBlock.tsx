/** One corridor that serves a spot: distance to it, chainage there, and distance along it to the next sites. */
import { useTranslation } from 'react-i18next';
import type { ProfileSite } from '../../domain/profile/input';
import type { Service, Stop } from '../../domain/profile/point';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { swatchAddress } from '../../symbology/swatch';
import { kilometres } from '../../words/lengths';
import { useChoose } from '../use-choose';

export function ServiceBlock({ service }: { service: Service }) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const { select, openDock, hover } = useAtlas.getState();
  const { chooseFeature } = useChoose();
  const { line, foot, start, end, before, after, plusMinusKm } = service;
  const feature = catalogue.featureById.get(line.id);
  if (!feature) return null;
  const name = nameIn(line, language);
  const km = (value: number): string => kilometres(value, language);
  const within = foot.distanceKm <= plusMinusKm;
  const nameOf = (place: ProfileSite | null, otherwise: string): string =>
    place ? nameIn(place, language) : otherwise;
  const to = (placeName: string, distanceKm: number): string =>
    t('point.to', { name: placeName, km: km(distanceKm) });
  const next = [before, after].flatMap((stop: Stop | null) =>
    stop ? [to(nameIn(stop.place, language), stop.distanceKm)] : [],
  );

  return (
    <article className="service" data-line={line.id}>
      <h4>
        <img src={swatchAddress(feature.properties.network)} alt="" width={34} height={18} />
        <button
          type="button"
          className="link"
          onClick={() => select({ kind: 'feature', id: line.id })}
          onMouseEnter={() => hover(line.id)}
          onMouseLeave={() => hover(null)}
          onFocus={() => hover(line.id)}
          onBlur={() => hover(null)}
        >
          {name}
        </button>
      </h4>
      <p>
        <b>{t('point.distance', { km: km(foot.distanceKm) })}</b>
        {' · '}
        {within
          ? t('point.onLine')
          : t(foot.beyondEnd ? 'point.beyondEnd' : `point.side.${foot.side}`)}
      </p>
      <p>
        {t('point.chainage', {
          km: km(service.toStartKm),
          error: km(plusMinusKm),
          length: km(service.lengthKm),
          start: nameOf(start, t('point.drawnStart')),
        })}
      </p>
      <dl className="along">
        <dt>{t('point.endOf')}</dt>
        <dd>
          {to(nameOf(start, t('point.startPoint')), service.toStartKm)}
          {' · '}
          {to(nameOf(end, t('point.endPoint')), service.toEndKm)}
        </dd>
        {next.length > 0 && (
          <>
            <dt>{t('point.next')}</dt>
            <dd>{next.join(' · ')}</dd>
          </>
        )}
      </dl>
      <button
        type="button"
        className="link"
        aria-label={t('point.profileOf', { name })}
        onClick={() => {
          openDock('profile');
          chooseFeature(line.id);
        }}
      >
        {t('point.profile')} ›
      </button>
    </article>
  );
}
