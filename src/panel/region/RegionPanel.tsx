/** A region: the features that the notice names there, its duties, and the length of each line inside it. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { loadSoftRegions } from '../../data/soft-regions';
import { useLoaded } from '../../data/use-loaded';
import type { Region } from '../../domain/contract/regions';
import { EDITION } from '../../domain/edition';
import { corridorsIn } from '../../domain/region/corridors';
import { dutiesOf } from '../../domain/region/duties';
import { featuresIn } from '../../domain/region/features';
import { kindOf } from '../../domain/region/kinds';
import { addWords } from '../../i18n';
import { inLanguage, nameIn } from '../../i18n/language';
import en from '../../i18n/parts/region.en.json';
import zh from '../../i18n/parts/region.zh.json';
import { useAtlas } from '../../store/atlas-store';
import { useLanguage } from '../../store/use-language';
import { RegionCorridors } from './RegionCorridors';
import { RegionDuties } from './RegionDuties';
import { RegionFeatures } from './RegionFeatures';
import './region.css';
import { useCatalogue } from '../../store/use-catalogue';

addWords({ zh, en });

export interface RegionPanelProps {
  region: Region;
}

export default function RegionPanel({ region }: RegionPanelProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const ownBoundary = useAtlas((state) => state.view.ownBoundary);
  const { changeFilter, showExtent, openDock } = useAtlas.getState();
  const soft = useLoaded(loadSoftRegions);
  const kind = kindOf(region);
  const found = useMemo(() => featuresIn(catalogue.features, region.id), [catalogue, region]);
  const duties = useMemo(() => dutiesOf(catalogue, region), [catalogue, region]);
  const corridors = useMemo(
    () =>
      corridorsIn(catalogue.features, region, ownBoundary?.features ?? null, soft?.areas ?? null),
    [catalogue, region, ownBoundary, soft],
  );
  const filterToIt = () => {
    changeFilter({ regions: [region.id] });
    showExtent(region.extent);
  };

  return (
    <article className="region-page" data-region={region.id}>
      {kind && <p className="kicker">{inLanguage(kind.page, language)}</p>}
      <h2>{nameIn(region, language)}</h2>
      <p className="other-name" lang={language === 'zh' ? 'en' : 'zh-CN'}>
        {nameIn(region, language === 'zh' ? 'en' : 'zh')}
      </p>
      <p className="region-counts">
        {t('region.page.counts', {
          features: found.all.length,
          unplaced: found.unplaced.length,
          tasks: found.clauseIds.length,
          duties: duties.length,
        })}
      </p>
      <p className="region-actions">
        <button type="button" className="action" onClick={filterToIt}>
          {t('region.page.filter')}
        </button>
        <button
          type="button"
          className="action"
          onClick={() => {
            filterToIt();
            openDock('ledger');
          }}
        >
          {t('region.page.ledger')}
        </button>
        <button type="button" className="action" onClick={() => showExtent(region.extent)}>
          {t('region.page.showOnMap')}
        </button>
        <button type="button" className="action" onClick={() => window.print()}>
          {t('region.page.print')}
        </button>
      </p>
      <p className="hint">
        {EDITION.softRegions
          ? t('region.page.extentSketch', {
              km: EDITION.softRegions.errorKm,
              note: inLanguage(EDITION.softRegions.note, language),
            })
          : t('region.page.extentOnly')}
      </p>
      <RegionFeatures found={found} />
      <RegionDuties region={region} duties={duties} />
      <RegionCorridors region={region} found={corridors} />
    </article>
  );
}
