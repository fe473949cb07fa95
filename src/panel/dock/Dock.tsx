/** Below the map: the ledger, the table of features and other lists, a corridor's profile, or the differences of two filters. */
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../parts/lazy-part';
import { useAtlas } from '../../store/atlas-store';
import type { Dock as DockKind } from '../../store/state';
import { DrawerHandle } from '../drawer/DrawerHandle';
import { useDrawer } from '../drawer/use-drawer';
import type { ViewProps } from '../view-props';
import './dock.css';

const VIEWS: Record<DockKind, ComponentType<ViewProps>> = {
  ledger: lazyPart(() => import('../ledger/LedgerView')),
  features: lazyPart(() => import('../ledger/FeaturesView')),
  documents: lazyPart(() => import('../ledger/DocumentsView')),
  targets: lazyPart(() => import('../ledger/TargetsView')),
  conflicts: lazyPart(() => import('../ledger/ConflictsView')),
  profile: lazyPart(() => import('../profile/ProfileView')),
  difference: lazyPart(() => import('../compare/DifferenceView')),
};

/** Views of the same kind, offered as tabs of one another. */
const GROUPS: readonly (readonly DockKind[])[] = [
  ['ledger', 'features', 'documents', 'targets', 'conflicts'],
  ['profile'],
  ['difference'],
];

export function Dock({ decision }: ViewProps) {
  const { t } = useTranslation();
  const dock = useAtlas((state) => state.dock);
  const { openDock } = useAtlas.getState();
  const [tall, setTall] = useState(false);
  const drawer = useDrawer<HTMLElement>();
  const View = dock && VIEWS[dock];
  if (!dock || !View) return null;
  const group = GROUPS.find((kinds) => kinds.includes(dock)) ?? [dock];

  return (
    <section
      ref={drawer.ref}
      className="dock drawer"
      data-dock={dock}
      data-tall={tall}
      data-height={drawer.height}
      aria-label={t('dock.label')}
    >
      <DrawerHandle drawer={drawer} />
      <div className="dock-bar">
        <div className="dock-tabs">
          {group.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={kind === dock}
              onClick={() => openDock(kind)}
            >
              {t(`dock.${kind}`)}
            </button>
          ))}
        </div>
        <button type="button" className="link dock-height" onClick={() => setTall(!tall)}>
          {t(tall ? 'dock.shorter' : 'dock.taller')}
        </button>
        <button
          type="button"
          className="close"
          aria-label={t('dock.close')}
          onClick={() => openDock(null)}
        >
          ×
        </button>
      </div>
      <div className="dock-body">
        <View key={dock} decision={decision} />
      </div>
    </section>
  );
}
