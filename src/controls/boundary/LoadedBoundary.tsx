/** The loaded boundary: file name, number of areas, what was mended, and the actions on it. */
import { useTranslation } from 'react-i18next';
import type { OwnBoundary } from '../../domain/own-boundary/own-boundary';
import { useAtlas } from '../../store/atlas-store';
import { useBoundaryWords } from './boundary-words';

export function LoadedBoundary({ boundary }: { boundary: OwnBoundary }) {
  const { t } = useTranslation();
  const { contents, noteWords } = useBoundaryWords();
  const { setView, showExtent } = useAtlas.getState();
  const { file, notes, converted, replaces, extent } = boundary;

  return (
    <div className="boundary-loaded">
      <p role="status">
        <b>{contents(boundary)}</b>
        <small>
          {file}
          {converted && ` · ${t('boundary.converted')}`}
        </small>
      </p>
      {notes.length > 0 && (
        <ul className="boundary-notes">
          {notes.map((note) => (
            <li key={`${note.kind} ${note.detail}`}>{noteWords(note)}</li>
          ))}
        </ul>
      )}
      <label className="option">
        <input
          type="checkbox"
          checked={replaces}
          onChange={({ target }) =>
            setView({ ownBoundary: { ...boundary, replaces: target.checked } })
          }
        />
        {t('boundary.replaces')}
      </label>
      <p className="boundary-answers">
        <button type="button" className="link" onClick={() => showExtent(extent)}>
          {t('boundary.goThere')}
        </button>
        <button type="button" className="link" onClick={() => setView({ ownBoundary: null })}>
          {t('boundary.remove')}
        </button>
      </p>
    </div>
  );
}
