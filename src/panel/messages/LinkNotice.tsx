/** Tells which elements of a link are missing or were not understood. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkLoss } from '../../store/url/address';

export function LinkNotice({ dropped, missing }: LinkLoss) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState(false);
  if ((dropped.length === 0 && missing === 0) || dismissed) return null;
  return (
    <section className="problems" role="alert">
      <h2>{t(missing > 0 ? 'link.cut' : 'link.title')}</h2>
      <p>
        {missing > 0 && `${t('link.missing', { count: missing })} `}
        {dropped.length > 0 && `${t('link.text', { parts: dropped.join(' ') })} `}
        <button type="button" className="link" onClick={() => setDismissed(true)}>
          {t('link.dismiss')}
        </button>
      </p>
    </section>
  );
}
