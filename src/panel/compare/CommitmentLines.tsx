/** The commitments by which one filter finds a feature: first, marked, those that the other filter does not find. */
import type { Commitment } from '../../domain/contract/register';
import { Mixed } from '../../i18n/Mixed';
import { useWording } from '../../store/use-wording';
import { answerableWords } from '../../words/agencies';
import { milestoneAndYear } from '../../words/commitments';

export interface CommitmentLinesProps {
  own: readonly Commitment[];
  both: readonly Commitment[];
  side: 'a' | 'b';
}

export function CommitmentLines({ own, both, side }: CommitmentLinesProps) {
  const wording = useWording();
  const { t } = wording;
  const lines = [...own, ...both];
  if (lines.length === 0) return <span className="absent">{t('compare.absent')}</span>;

  return (
    <ul className="commitment-lines">
      {lines.map((one) => (
        <li
          key={JSON.stringify([one.clause, one.part, one.milestone, one.deadline, one.citation])}
          data-own={own.includes(one)}
        >
          {own.includes(one) && (
            <span className="own-mark" title={t(`compare.foundBy.${side}`)}>
              {side.toUpperCase()}
            </span>
          )}
          <span>
            <Mixed>
              {[milestoneAndYear(t, one), t('list.clauseRef', { id: one.clause })].join(' · ')}
            </Mixed>
            <small>{answerableWords(one, wording)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
