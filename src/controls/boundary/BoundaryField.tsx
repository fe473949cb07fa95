/** The field that takes a boundary file. The report on the file is a part that loads with the first file. */
import { useTranslation } from 'react-i18next';
import type { BoundaryContext, OpenBoundary } from '../../domain/own-boundary/own-boundary';
import { lazyPart } from '../../parts/lazy-part';
import { useAtlas } from '../../store/atlas-store';
import { readBoundaryFile, useBoundaryFile } from '../../store/boundary-reading';
import './field.css';

const BoundaryReport = lazyPart(() => import('./BoundaryReport'));

export interface BoundaryFieldProps {
  /** Fetches what reads a file. */
  loadOpener: () => Promise<OpenBoundary>;
  context: BoundaryContext;
}

export function BoundaryField({ loadOpener, context }: BoundaryFieldProps) {
  const { t } = useTranslation();
  const loaded = useAtlas((state) => state.view.ownBoundary !== null);
  const idle = useBoundaryFile(({ status }) => status === 'none');
  const needed = loaded || !idle;

  const choose = (file: File | undefined) => {
    if (!file) return;
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
            // Without this, choosing the same file again after mending it would fire no event.
            target.value = '';
          }}
        />
      </label>
      {needed && <BoundaryReport />}
    </div>
  );
}
