/** A spot: where it is, which corridors serve it, and which airports, ports and hubs are nearest. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NETWORKS } from '../../domain/contract/register';
import { networkTraits } from '../../domain/networks';
import { SERVICE_KM, servicesOf } from '../../domain/profile/point';
import { addWords } from '../../i18n';
import { nameIn } from '../../i18n/language';
import en from '../../i18n/parts/point.en.json';
import zh from '../../i18n/parts/point.zh.json';
import { useLanguage } from '../../store/use-language';
import { MissingFiles } from '../messages/MissingFiles';
import { useProfileData } from '../profile/use-profile-data';
import { Coordinates } from './Coordinates';
import { NearestSites } from './NearestSites';
import { RegionOfPoint } from './RegionOfPoint';
import './point.css';
import { useCatalogue } from '../../store/use-catalogue';
import { ServiceBlock } from './ServiceBlock';

addWords({ zh, en });

export interface PointPanelProps {
  /** [lon, lat] */
  position: readonly [number, number];
  /** Id of the gazetteer's place at the position, where it is one. */
  place?: string;
}

const NEAREST = NETWORKS.filter((network) => networkTraits(network).nearest);

export default function PointPanel({ position, place: placeId }: PointPanelProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const data = useProfileData();
  const input = data?.input ?? null;
  const place = (placeId && input?.places.get(placeId)) || null;
  const services = useMemo(
    () =>
      input &&
      servicesOf(
        position,
        place?.accuracyKm ?? 0,
        (id) => catalogue.featureById.get(id)?.properties,
        input,
      ),
    [input, position, place, catalogue],
  );

  return (
    <article className="point-panel">
      <h2>{place ? nameIn(place, language) : t('point.title')}</h2>
      {place && (
        <p className="other-name" lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {nameIn(place, language === 'zh' ? 'en' : 'zh')}
        </p>
      )}
      <RegionOfPoint position={position} />
      <Coordinates position={position} placeAccuracyKm={place?.accuracyKm ?? null} />
      {!data || !services ? (
        <p role="status">{t('point.loading')}</p>
      ) : (
        <>
          {data.missing.length > 0 && (
            <MissingFiles words={t('point.missing', { files: data.missing.join(', ') })} />
          )}
          <section className="services">
            <h3>{t('point.services', { km: SERVICE_KM, count: services.length })}</h3>
            {services.length === 0 && <p>{t('point.noServices', { km: SERVICE_KM })}</p>}
            <ul>
              {services.map((service) => (
                <li key={service.line.id}>
                  <ServiceBlock service={service} />
                </li>
              ))}
            </ul>
          </section>
          {NEAREST.map((network) => (
            <NearestSites key={network} network={network} position={position} input={data.input} />
          ))}
          <p className="hint">{t('point.note')}</p>
        </>
      )}
    </article>
  );
}
