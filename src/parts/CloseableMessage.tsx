/** A message with a button to close it, shown in place of a closeable part that could not be loaded. */
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
