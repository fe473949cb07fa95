/** The tools: ledger, comparison, printing, and copying a link to the present view. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';
import { endPlayback } from '../../store/play';
import { useSheetOnMap } from '../../store/sheet-store';
import { currentLink } from '../../store/url/sync';

/** Closes the menu that holds the tools on a phone; does nothing on wide screens. */
const CLOSES_MENU = { popoverTarget: 'header-menu', popoverTargetAction: 'hide' } as const;

/** @param copyText puts a text on the clipboard; rejects where the browser does not allow it */
export function Tools({ copyText }: { copyText: (text: string) => Promise<void> }) {
  const { t } = useTranslation();
  const dock = useAtlas((state) => state.dock);
  const comparison = useAtlas((state) => state.comparison);
  const { openDock, setComparison } = useAtlas.getState();
  const printing = useSheetOnMap((state) => state.open);
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null);

  const copy = () =>
    copyText(currentLink()).then(
      () => setCopied('copied'),
      () => setCopied('copyFailed'),
    );

  return (
    <nav className="tools" aria-label={t('tools.label')}>
      <button
        type="button"
        {...CLOSES_MENU}
        aria-pressed={dock === 'ledger'}
        onClick={() => openDock(dock === 'ledger' ? null : 'ledger')}
      >
        {t('tools.ledger')}
      </button>
      <button
        type="button"
        {...CLOSES_MENU}
        aria-pressed={comparison !== null}
        onClick={() => {
          endPlayback('restore');
          const { filter } = useAtlas.getState();
          setComparison(comparison ? null : { filter, editing: 'b' });
          openDock(comparison ? null : 'difference');
        }}
      >
        {t('tools.compare')}
      </button>
      <button
        type="button"
        {...CLOSES_MENU}
        aria-pressed={printing}
        onClick={() => useSheetOnMap.getState().set({ open: !printing })}
      >
        {t('tools.print')}
      </button>
      <button type="button" onClick={() => void copy()} onBlur={() => setCopied(null)}>
        {t('tools.share')}
      </button>
      <span className="tools-status" role="status">
        {copied && t(`tools.${copied}`)}
      </span>
    </nav>
  );
}
