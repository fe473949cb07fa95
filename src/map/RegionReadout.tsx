/** The region under the pointer, in a corner of the map: as a sketch, with its doubt near a limit. */
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadSoftRegions } from '../data/soft-regions';
import { useLoaded } from '../data/use-loaded';
import { softRegionAt } from '../domain/geometry/soft-areas';
import { nameIn } from '../i18n/language';
import { useCatalogue } from '../store/use-catalogue';
import { useLanguage } from '../store/use-language';

export type PointerListener = (position: readonly [number, number] | null) => void;

export interface RegionReadoutProps {
  /** Holds who wants to hear where the pointer is. */
  heard: RefObject<PointerListener | null>;
}

export default function RegionReadout({ heard }: RegionReadoutProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const soft = useLoaded(loadSoftRegions);
  /** Ids, that of the area first. */
  const [under, setUnder] = useState('');

  useEffect(() => {
    if (!soft) return;
    heard.current = (position) => {
      const at = position && softRegionAt(soft.areas, position);
      setUnder(at ? [at.region ?? '', ...at.perhaps].join(' ').trim() : '');
    };
    return () => {
      heard.current = null;
    };
  }, [soft, heard]);

  const names = under
    .split(' ')
    .flatMap((id) => catalogue.regionById.get(id) ?? [])
    .map((region) => nameIn(region, language));
  if (names.length === 0) return null;
  return (
    <p className="region-readout" aria-hidden="true">
      {names.length === 1
        ? t('map.inRegion', { region: names[0] })
        : t('map.nearLimit', { regions: names.join(t('map.or')) })}
    </p>
  );
}
