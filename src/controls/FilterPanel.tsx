/** Years, milestones, networks and geometry, each value counted under the others; then the signs and the look. */
import { useMemo } from 'react';
import type { Catalogue } from '../domain/catalogue';
import { countByGeometry, countByMilestone, countByNetwork, countByYear } from '../domain/counts';
import { type Matches, matchingCommitments } from '../domain/filter';
import { useAtlas } from '../store/atlas-store';
import { countSigns } from '../symbology/signs';
import { GeometryFilter } from './GeometryFilter';
import { MapOptions, type MapOptionsProps } from './MapOptions';
import { MilestoneFilter } from './MilestoneFilter';
import { NetworkLegend } from './NetworkLegend';
import { SignLegend } from './SignLegend';
import { YearFilter } from './YearFilter';

export interface FilterPanelProps extends MapOptionsProps {
  catalogue: Catalogue;
  matches: Matches;
}

export function FilterPanel({ catalogue, matches, readBoundary }: FilterPanelProps) {
  const filter = useAtlas((state) => state.filter);
  const { features, clauses } = catalogue;
  const years = useMemo(() => countByYear(features, clauses, filter), [features, clauses, filter]);
  const milestones = useMemo(() => countByMilestone(features, filter), [features, filter]);
  const networks = useMemo(() => countByNetwork(features, filter), [features, filter]);
  const qualities = useMemo(() => countByGeometry(features, filter), [features, filter]);
  const signs = useMemo(
    () => countSigns(matches.features, (feature) => matchingCommitments(feature, filter)),
    [matches, filter],
  );
  return (
    <div className="filter-panel">
      <YearFilter counts={years} />
      <MilestoneFilter counts={milestones} />
      <NetworkLegend counts={networks} />
      <SignLegend counts={signs} />
      <GeometryFilter counts={qualities} />
      <MapOptions readBoundary={readBoundary} />
    </div>
  );
}
