/** The field that takes a boundary file; what is said of the file comes with the first one. */
import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoundaryContext, OpenBoundary } from '../../domain/own-boundary/own-boundary';
import { useAtlas } from '../../store/atlas-store';
import { readBoundaryFile, useBoundaryFile } from '../../store/boundary-reading';
import './field.css';

export interface BoundaryFieldProps {
  /** Fetches what reads a file. */
  loadOpener: () => Promise<OpenBoundary>;
  context: BoundaryContext;
}

export function BoundaryField({ loadOpener, context }: BoundaryFieldProps) {
  const { t } = useTranslation();
  const loaded = useAtlas((state) => state.view.ownBoundary !== null);
  const idle = useBoundaryFile(({ status }) => status === 'none');
  const [part, setPart] = useState<{ Report: ComponentType } | 'missing' | null>(null);
  const needed = loaded || !idle;
  useEffect(() => {
    if (!needed || part !== null) return;
    import('./BoundaryReport').then(
      ({ BoundaryReport }) => setPart({ Report: BoundaryReport }),
      () => setPart('missing'),
    );
  }, [needed, part]);

  const choose = (file: File | undefined) => {
    if (!file) return;
    if (part === 'missing') setPart(null);
    readBoundaryFile(file, context, loadOpener);
  };

  return (
    <div className="boundary-field">
      <label className="file">
        <span className="action">{t(loaded ? 'view.otherBoundary' : 'view.ownBoundary')}</span>
        <input
          className="unseen"
          type="file"
          accept=".geojson,.json,.zip,application/geo+json,application/zip"
          onChange={({ target }) => {
            choose(target.files?.[0]);
            // So that the same file, mended, can be chosen again.
            target.value = '';
          }}
        />
      </label>
      {part === 'missing' && (
        <p className="file-problem" role="alert">
          {t('view.boundaryPartMissing')}
        </p>
      )}
      {needed && part !== null && part !== 'missing' && <part.Report />}
    </div>
  );
}
