/** The left column: filter and legend, features, tasks; on a phone a sheet below the map. */
import { Tabs } from 'radix-ui';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../domain/catalogue';
import type { Matches } from '../domain/filter';
import { TABS, useAtlas } from '../store/atlas-store';
import { ClauseTree } from './ClauseTree';
import { FeatureList } from './FeatureList';
import { Part } from './Part';

const ReaderView = lazy(() => import('./reader/ReaderView'));

export interface BrowsePanelProps {
  catalogue: Catalogue;
  matches: Matches;
  problems: ReactNode;
  filter: ReactNode;
  summary: ReactNode;
}

export function BrowsePanel({ catalogue, matches, problems, filter, summary }: BrowsePanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const tab = useAtlas((state) => state.tab);
  const { openTab } = useAtlas.getState();
  return (
    <Tabs.Root
      className="browse"
      value={tab}
      onValueChange={(value) => openTab(TABS.find((one) => one === value) ?? 'filter')}
      data-open={open}
      data-tab={tab}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={open}
        aria-label={t(open ? 'a11y.collapse' : 'a11y.expand')}
        onClick={() => setOpen(!open)}
      />
      {problems}
      {summary}
      <Tabs.List className="tabs" aria-label={t('tabs.label')}>
        <Tabs.Trigger value="filter">{t('tabs.filter')}</Tabs.Trigger>
        <Tabs.Trigger value="features">
          {t('tabs.features')} <span className="count">{matches.features.length}</span>
        </Tabs.Trigger>
        <Tabs.Trigger value="tasks">
          {t('tabs.tasks')} <span className="count">{matches.clauses.length}</span>
        </Tabs.Trigger>
        <Tabs.Trigger value="notice">{t('tabs.notice')}</Tabs.Trigger>
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
      <Tabs.Content value="notice" className="tab">
        <Part>
          <ReaderView catalogue={catalogue} matches={matches} />
        </Part>
      </Tabs.Content>
    </Tabs.Root>
  );
}
