/** The message in place of a part that could not be loaded: the reason, and what the user can do. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureWords } from './failure-words';
import { newerVersion, PartFailure } from './faults';
import './part-message.css';

export interface PartMessageProps {
  failure: unknown;
  /**
   * The language whose texts could not be loaded. The message is in that language, since its messages about
   * failures are always loaded.
   */
  wordsOf?: string;
  onAgain(): void;
}

export function PartMessage({ failure, wordsOf, onAgain }: PartMessageProps) {
  const { t } = useTranslation('translation', wordsOf ? { lng: wordsOf } : {});
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    let left = false;
    if (failure instanceof PartFailure) {
      void newerVersion().then((is) => {
        if (!left) setNewer(is);
      });
    }
    return () => {
      left = true;
    };
  }, [failure]);
  // Some browsers remember that a module failed; then only reloading the page helps.
  const reloadHelps = newer || !(failure instanceof PartFailure) || failure.faults.length === 0;

  const { words, files } = failureWords(t, failure);

  return (
    <div className="part-message part-failed" role="alert" lang={wordsOf}>
      <p>
        <b>{t(wordsOf ? 'part.words' : 'part.failed')}</b> {words}
      </p>
      {files.length > 0 && (
        <details>
          <summary>{t('part.files')}</summary>
          <ul>
            {files.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      <p>{t(newer ? 'part.newer' : 'part.rest')}</p>
      <p className="part-ways">
        <button type="button" onClick={onAgain}>
          {t('part.again')}
        </button>
        {reloadHelps && (
          <button type="button" onClick={() => location.reload()}>
            {t('part.reload')}
          </button>
        )}
      </p>
    </div>
  );
}
