/** The report on a boundary file: progress of reading, a question to the reader, what is drawn, or why nothing is. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/boundary.en.json';
import zh from '../../i18n/parts/boundary.zh.json';
import { useAtlas } from '../../store/atlas-store';
import { forgetBoundaryFile, useBoundaryFile } from '../../store/boundary-reading';
import { DatumChoice } from './DatumChoice';
import { LoadedBoundary } from './LoadedBoundary';
import './boundary.css';

addWords({ zh, en });

export default function BoundaryReport() {
  const { t } = useTranslation();
  const state = useBoundaryFile();
  const loaded = useAtlas(({ view }) => view.ownBoundary);

  // The field is at the end of a long column, so a new report is scrolled into view.
  // A report that was there when the column was opened is not.
  const root = useRef<HTMLDivElement>(null);
  const before = useRef<unknown>(state.status === 'none' ? loaded : null);
  const said = state.status === 'none' ? loaded : state.status;
  useEffect(() => {
    if (said === before.current) return;
    before.current = said;
    root.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);

  return (
    <div ref={root} className="boundary-report" data-status={state.status}>
      {state.status === 'reading' && (
        <p role="status">
          {t('boundary.reading', { file: state.file })} {t(`boundary.stage.${state.stage}`)}{' '}
          <button type="button" className="link" onClick={state.cancel}>
            {t('boundary.cancel')}
          </button>
        </p>
      )}
      {state.status === 'asking' && <DatumChoice asked={state} />}
      {state.status === 'refused' && (
        <div className="file-problem" role="alert">
          <p>
            {t(`boundary.problem.${state.problem.kind}`, {
              file: state.file,
              detail: state.problem.detail,
            })}
          </p>
          <p>
            {loaded && t('boundary.kept', { file: loaded.file })}{' '}
            <button type="button" className="link" onClick={forgetBoundaryFile}>
              {t('boundary.dismiss')}
            </button>
          </p>
        </div>
      )}
      {loaded && <LoadedBoundary boundary={loaded} />}
    </div>
  );
}
