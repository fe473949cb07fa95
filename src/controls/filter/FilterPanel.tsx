/** All facets, each value counted under the conditions of the other facets; then the legend of signs and the map options. */

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { STRENGTHS, WORKS } from '../../domain/contract/register';
import { askedOf, countsOf, type Decision } from '../../domain/decision';
import { NO_REGION, PLACEMENTS } from '../../domain/filter';
import { HelpButton } from '../../help/HelpButton';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { countSigns } from '../../symbology/signs';
import { NetworkLegend } from '../legend/NetworkLegend';
import { SignLegend } from '../legend/SignLegend';
import { MapOptions, type MapOptionsProps } from '../map-options/MapOptions';
import { AgencyFacet } from './AgencyFacet';
import { ChipFacet } from './ChipFacet';
import { MilestoneFilter } from './MilestoneFilter';
import { YearFilter } from './YearFilter';

export interface FilterPanelProps extends MapOptionsProps {
  decision: Decision;
}

export function FilterPanel({ decision, boundaryFile }: FilterPanelProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const filter = useAtlas(editedFilter);
  const { toggleValue, hoverRegion } = useAtlas.getState();
  const { regions } = catalogue;
  const { facets: counts, clausesByYear } = useMemo(
    () => countsOf(catalogue, decision),
    [catalogue, decision],
  );
  const signs = useMemo(
    () => countSigns(decision.features, (feature) => askedOf(decision, feature)),
    [decision],
  );
  return (
    <div className="filter-panel">
      <YearFilter counts={counts.years} bars={clausesByYear} found={decision.features.length} />
      <MilestoneFilter counts={counts.milestones} />
      <NetworkLegend counts={counts.networks} />
      <SignLegend counts={signs} />
      <ChipFacet
        name="region-facet"
        title={t('region.title')}
        values={[...regions.map(({ id }) => id), NO_REGION]}
        chosen={filter.regions}
        counts={counts.regions}
        label={(id) => {
          const region = catalogue.regionById.get(id);
          return region ? nameIn(region, language) : t('region.none');
        }}
        onToggle={(id) => toggleValue('regions', id)}
        onPoint={hoverRegion}
      />
      <AgencyFacet counts={counts.agencies} />
      <ChipFacet
        name="strength-facet"
        title={t('strength.title')}
        hint={t('strength.explain')}
        help={<HelpButton topic="strength" what={t('strength.title')} />}
        values={STRENGTHS}
        chosen={filter.strengths}
        counts={counts.strengths}
        label={(one) => t(`strength.${one}`)}
        onToggle={(one) => toggleValue('strengths', one)}
      />
      <ChipFacet
        name="works-facet"
        title={t('works.title')}
        help={<HelpButton topic="works" what={t('works.title')} />}
        values={WORKS}
        chosen={filter.works}
        counts={counts.works}
        label={(one) => t(`works.${one}`)}
        onToggle={(one) => toggleValue('works', one)}
      />
      <ChipFacet
        name="geometry-filter"
        title={t('quality.title')}
        hint={t('quality.explain')}
        help={<HelpButton topic="geometry" what={t('quality.title')} />}
        values={PLACEMENTS}
        chosen={filter.geometryClasses}
        counts={counts.geometryClasses}
        label={(one) => t(`quality.${one}`)}
        onToggle={(one) => toggleValue('geometryClasses', one)}
      />
      <MapOptions boundaryFile={boundaryFile} />
    </div>
  );
}
