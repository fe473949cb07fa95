/**
 * Skip links, first in the tab order: to the map, to the list, and to the selection. They are
 * buttons, because the fragment of the address holds the state of the map.
 */
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';

/** Waits for one animation frame, in which React renders a tab that was closed. */
const focusOn = (selector: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());

export function SkipLinks() {
  const { t } = useTranslation();
  const selected = useAtlas(({ selection }) => selection.kind !== 'none');
  const { openTab } = useAtlas.getState();
  return (
    <nav className="skip" aria-label={t('app.skip.label')}>
      <button type="button" onClick={() => focusOn('.map canvas')}>
        {t('app.skip.map')}
      </button>
      <button
        type="button"
        onClick={() => {
          openTab('features');
          focusOn('#feature-list h2');
        }}
      >
        {t('app.skip.list')}
      </button>
      {selected && (
        <button type="button" onClick={() => focusOn('.side-panel')}>
          {t('app.skip.panel')}
        </button>
      )}
    </nav>
  );
}
