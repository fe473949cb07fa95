/** Says in a part's own place which files it lacks, and asks for them again. */
import { useTranslation } from 'react-i18next';
import { askAgain } from '../../data/problems';

export interface MissingFilesProps {
  /** What is missing, in words. */
  words: string;
}

export function MissingFiles({ words }: MissingFilesProps) {
  const { t } = useTranslation();
  return (
    <div className="part-message part-failed" role="alert">
      <p>{words}</p>
      <p className="part-ways">
        <button type="button" onClick={askAgain}>
          {t('part.again')}
        </button>
      </p>
    </div>
  );
}
