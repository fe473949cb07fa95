/** Files that could not be read: which, why, what is lacking without them, and a way to ask again. */
import { useTranslation } from 'react-i18next';
import { askAgain } from '../../data/problems';
import { useDataProblems } from '../../data/use-loaded';
import { problemWords } from '../../words/problems';

export function DataProblems() {
  const { t } = useTranslation();
  const problems = useDataProblems();
  if (problems.length === 0) return null;
  return (
    <section className="problems" role="alert">
      <h2>{t('problem.title')}</h2>
      <p>
        {t('problem.rest')}{' '}
        <button type="button" className="link" onClick={askAgain}>
          {t('part.again')}
        </button>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.file} data-file={problem.file}>
            {problemWords(t, problem)}
          </li>
        ))}
      </ul>
    </section>
  );
}
