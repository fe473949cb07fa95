/** Conflicts: one object under different deadlines, both sides with the notice's own words. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Conflict, findConflicts, isOpen } from '../../domain/ledger/conflicts';
import type { Verdict } from '../../domain/ledger/steps';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/ledger.en.json';
import zh from '../../i18n/parts/ledger.zh.json';
import { useAtlas } from '../../store/atlas-store';
import type { ViewProps } from '../view-props';
import { ConflictCard } from './ConflictCard';
import './ledger.css';
import { useCatalogue } from '../../store/use-catalogue';
import { useWording } from '../../store/use-wording';
import { conflictWords } from '../../words/conflicts';
import { useProvenance } from './use-provenance';
import { ViewBar } from './ViewBar';

addWords({ zh, en });

const GROUPS: readonly { id: 'open' | 'together' | 'fine'; verdicts: readonly Verdict[] }[] = [
  { id: 'open', verdicts: ['years', 'reversed'] },
  { id: 'together', verdicts: ['ongoing', 'leads'] },
  { id: 'fine', verdicts: ['successive', 'separate'] },
];

export default function ConflictsView({ decision }: ViewProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const unmatched = useAtlas((state) => state.unmatched);
  const conflicts = useMemo(() => findConflicts(catalogue), [catalogue]);
  const words = conflictWords(useWording());
  const title = t('dock.conflicts');
  const provenance = useProvenance(title);

  // A conflict is shown if the filter finds one of its sides.
  const isDimmed = ({ sides }: Conflict): boolean =>
    !sides.some(({ document, feature, commitments }) =>
      document
        ? decision.records.has(document)
        : feature &&
          decision.featureIds.has(feature.properties.id) &&
          commitments.some((commitment) => decision.commitments.has(commitment)),
    );
  const matching = conflicts.filter((conflict) => !isDimmed(conflict));
  const shown = unmatched === 'hide' ? matching : conflicts;
  const left = conflicts.length - matching.length;
  const counted = { open: matching.filter(isOpen).length, count: matching.length };
  const status =
    left === 0
      ? t('ledger.conflictsAll', counted)
      : t(unmatched === 'hide' ? 'ledger.conflictsHidden' : 'ledger.conflictsDimmed', {
          ...counted,
          rest: left,
        });

  const records = (): string[][] => [
    words.head,
    ...GROUPS.flatMap(({ verdicts }) =>
      shown.filter(({ verdict }) => verdicts.includes(verdict)).map(words.record),
    ),
  ];

  return (
    <div className="ledger" data-list="conflicts">
      <ViewBar status={status} provenance={provenance} records={records} />
      <div className="ledger-scroll conflicts">
        <p className="hint">{t('ledger.noteConflicts')}</p>
        {GROUPS.map(({ id, verdicts }) => {
          const found = shown.filter(({ verdict }) => verdicts.includes(verdict));
          return (
            <details key={id} open={id !== 'fine'} data-group={id}>
              <summary>
                {t(`ledger.group.${id}`)} <span className="count">{found.length}</span>
              </summary>
              <p className="hint">{t(`ledger.groupNote.${id}`)}</p>
              {found.map((conflict) => (
                <ConflictCard
                  key={conflict.key}
                  conflict={conflict}
                  dimmed={isDimmed(conflict)}
                  words={words}
                />
              ))}
            </details>
          );
        })}
      </div>
    </div>
  );
}
