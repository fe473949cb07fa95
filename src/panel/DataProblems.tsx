/** Files that did not load: which, why, and what to do. */
import { useTranslation } from 'react-i18next';
import type { DataProblem } from '../data/load';

export function DataProblems({ problems }: { problems: readonly DataProblem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <section className="problems" role="alert">
      <h2>{t('problem.title')}</h2>
      <ul>
        {problems.map(({ file, kind, detail }) => (
          <li key={file}>{t(`problem.${kind}`, { file, detail })}</li>
        ))}
      </ul>
      <p>
        {t('problem.rest')}{' '}
        <button type="button" className="link" onClick={() => window.location.reload()}>
          {t('problem.reload')}
        </button>
      </p>
    </section>
  );
}
