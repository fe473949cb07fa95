/** The left column: filter and legend, features, tasks; on a phone a drawer below the map. */

import { Tabs } from 'radix-ui';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../domain/decision';
import { lazyPart } from '../../parts/lazy-part';
import { useAtlas } from '../../store/atlas-store';
import { TABS, type Tab } from '../../store/state';
import { DrawerHandle } from '../drawer/DrawerHandle';
import { useDrawer } from '../drawer/use-drawer';
import { ClauseTree } from './ClauseTree';
import { FeatureList } from './FeatureList';

const ReaderView = lazyPart(() => import('../reader/ReaderView'));

export interface BrowsePanelProps {
  decision: Decision;
  problems: ReactNode;
  filter: ReactNode;
  summary: ReactNode;
}

export function BrowsePanel({ decision, problems, filter, summary }: BrowsePanelProps) {
  const { t } = useTranslation();
  const drawer = useDrawer<HTMLDivElement>();
  const tab = useAtlas((state) => state.tab);
  const scrolled = useRef(new Map<Tab, number>());
  const content = useRef<HTMLDivElement>(null);

  // A tab is reopened at the scroll position where it was left.
  useLayoutEffect(() => {
    content.current
      ?.querySelector('.tab[data-state="active"]')
      ?.scrollTo({ top: scrolled.current.get(tab) ?? 0 });
  }, [tab]);

  const { openTab } = useAtlas.getState();
  return (
    <Tabs.Root
      ref={drawer.ref}
      className="browse drawer"
      role="region"
      aria-label={t('a11y.browse')}
      value={tab}
      onValueChange={(value) => openTab(TABS.find((one) => one === value) ?? 'filter')}
      data-height={drawer.height}
      data-tab={tab}
    >
      <DrawerHandle drawer={drawer} />
      {summary}
      <div
        className="browse-content"
        ref={content}
        onScrollCapture={({ target }) => {
          if (target instanceof HTMLElement && target.matches('.tab')) {
            scrolled.current.set(tab, target.scrollTop);
          }
        }}
      >
        {problems}
        <Tabs.List className="tabs" aria-label={t('tabs.label')}>
          <Tabs.Trigger value="filter">{t('tabs.filter')}</Tabs.Trigger>
          <Tabs.Trigger value="features">
            {t('tabs.features')} <span className="count">{decision.features.length}</span>
          </Tabs.Trigger>
          <Tabs.Trigger value="tasks">
            {t('tabs.tasks')} <span className="count">{decision.clauses.length}</span>
          </Tabs.Trigger>
          <Tabs.Trigger value="notice">{t('tabs.notice')}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="filter" className="tab">
          {filter}
        </Tabs.Content>
        <Tabs.Content value="features" className="tab">
          <FeatureList decision={decision} />
        </Tabs.Content>
        <Tabs.Content value="tasks" className="tab">
          <ClauseTree decision={decision} />
        </Tabs.Content>
        <Tabs.Content value="notice" className="tab">
          <ReaderView decision={decision} />
        </Tabs.Content>
      </div>
    </Tabs.Root>
  );
}
