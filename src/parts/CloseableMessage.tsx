/** A message in place of a part that would have had a way to close it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function CloseableMessage({ children, onClose }: { children: ReactNode; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <div className="part-closeable">
      <button type="button" className="close" aria-label={t('app.close')} onClick={onClose}>
        ×
      </button>
      {children}
    </div>
  );
}
