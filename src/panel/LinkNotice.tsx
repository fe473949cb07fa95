/** Tells what of a link was not understood and left out. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export function LinkNotice({ dropped }: { dropped: readonly string[] }) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState(false);
  if (dropped.length === 0 || dismissed) return null;
  return (
    <section className="problems" role="alert">
      <h2>{t('link.title')}</h2>
      <p>
        {t('link.text', { parts: dropped.join(' ') })}{' '}
        <button type="button" className="link" onClick={() => setDismissed(true)}>
          {t('link.dismiss')}
        </button>
      </p>
    </section>
  );
}
