/** Years, milestones and networks, each value counted under the others. */
import { useMemo } from 'react';
import type { Catalogue } from '../domain/catalogue';
import { countByMilestone, countByNetwork, countByYear } from '../domain/counts';
import { useAtlas } from '../store/atlas-store';
import { MilestoneFilter } from './MilestoneFilter';
import { NetworkLegend } from './NetworkLegend';
import { YearFilter } from './YearFilter';

export function FilterPanel({ catalogue }: { catalogue: Catalogue }) {
  const filter = useAtlas((state) => state.filter);
  const { features, clauses } = catalogue;
  const years = useMemo(() => countByYear(features, clauses, filter), [features, clauses, filter]);
  const milestones = useMemo(() => countByMilestone(features, filter), [features, filter]);
  const networks = useMemo(() => countByNetwork(features, filter), [features, filter]);
  return (
    <div className="filter-panel">
      <YearFilter counts={years} />
      <MilestoneFilter counts={milestones} />
      <NetworkLegend counts={networks} />
    </div>
  );
}
