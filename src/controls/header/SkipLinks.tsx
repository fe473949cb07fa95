/**
 * First in the page's order: to the map, to its list, and to what is selected.
 * Buttons, because the address says what is shown and has no room for a fragment.
 */
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';

/** A tab that was not open is drawn first. */
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
