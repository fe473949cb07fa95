/** The pre-flight: what should be known before printing, with what helps. */
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../store/use-language';
import type { Finding } from '../preflight/finding';
import { findingText } from '../preflight/words';

/** Findings of a series are told once for each sheet; more of them than this fold away. */
const OPEN = 6;

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sheets = new Set(findings.map(({ sheet }) => sheet)).size;
  const inOrder = findings.toSorted(
    (a, b) => Number(a.level === 'note') - Number(b.level === 'note'),
  );
  const item = (finding: Finding) => {
    const { what, remedy, all } = findingText(t, language, finding);
    return (
      <li key={`${finding.sheet} ${finding.kind}`} data-level={finding.level}>
        {sheets > 1 && <span className="print-finding-sheet">{finding.sheet}</span>}
        <strong>{what}</strong> <span>{remedy}</span>
        {all !== null && (
          <details>
            <summary>{t('print.namesMore')}</summary>
            {all}
          </details>
        )}
      </li>
    );
  };
  const [first, rest] = [inOrder.slice(0, OPEN), inOrder.slice(OPEN)];
  return (
    <section aria-label={t('print.preflight')} className="print-findings">
      <h3>{t('print.preflight')}</h3>
      {findings.length === 0 ? (
        <p className="hint">{t('print.noFindings')}</p>
      ) : (
        <ul>{first.map(item)}</ul>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{t('preflight.rest', { count: rest.length })}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </section>
  );
}
