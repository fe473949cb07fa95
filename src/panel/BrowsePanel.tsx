/** The left column: filter and legend, features, tasks; on a phone a sheet below the map. */
import { Tabs } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataProblem } from '../data/load';
import type { Catalogue } from '../domain/catalogue';
import type { Matches } from '../domain/filter';
import { ClauseTree } from './ClauseTree';
import { DataProblems } from './DataProblems';
import { FeatureList } from './FeatureList';

export interface BrowsePanelProps {
  catalogue: Catalogue;
  matches: Matches;
  problems: readonly DataProblem[];
  filter: ReactNode;
  summary: ReactNode;
}

export function BrowsePanel({ catalogue, matches, problems, filter, summary }: BrowsePanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  return (
    <Tabs.Root className="browse" defaultValue="filter" data-open={open}>
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={open}
        aria-label={t(open ? 'a11y.collapse' : 'a11y.expand')}
        onClick={() => setOpen(!open)}
      />
      <DataProblems problems={problems} />
      {summary}
      <Tabs.List className="tabs" aria-label={t('tabs.label')}>
        <Tabs.Trigger value="filter">{t('tabs.filter')}</Tabs.Trigger>
        <Tabs.Trigger value="features">
          {t('tabs.features')} <span className="count">{matches.features.length}</span>
        </Tabs.Trigger>
        <Tabs.Trigger value="tasks">
          {t('tabs.tasks')} <span className="count">{matches.clauses.length}</span>
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="filter" className="tab">
        {filter}
      </Tabs.Content>
      <Tabs.Content value="features" className="tab">
        <FeatureList catalogue={catalogue} matches={matches} />
      </Tabs.Content>
      <Tabs.Content value="tasks" className="tab">
        <ClauseTree catalogue={catalogue} matches={matches} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
