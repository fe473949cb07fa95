/** The difference in one sentence, its counts, and its download as CSV. */
import type { Difference } from '../../domain/difference';
import { fileName } from '../../domain/file-name';
import { type Filter, sameFilter } from '../../domain/filter';
import { today } from '../../domain/today';
import { useWording } from '../../store/use-wording';
import { filterLine } from '../../words/filters';
import { useServices } from '../services';
import { differenceFile } from './difference-file';

export interface DifferenceHeadingProps {
  a: Filter;
  b: Filter;
  difference: Difference;
  /** Whether what both find alike is saved too, as it is listed. */
  withSame: boolean;
  /** Whether the maps show other filters by now, which the list is still to follow. */
  stale: boolean;
}

export function DifferenceHeading({ a, b, difference, withSame, stale }: DifferenceHeadingProps) {
  const wording = useWording();
  const { t, catalogue } = wording;
  const { saveFile } = useServices();
  const nameA = filterLine(a, wording);
  const nameB = filterLine(b, wording);
  const { counts } = difference;
  const standings = (['only-b', 'only-a', 'changed', 'same'] as const).filter(
    (standing) => counts[standing] > 0,
  );
  return (
    <header className="difference-heading">
      <div role="status">
        <h2>
          {sameFilter(a, b)
            ? t('compare.equal')
            : t('compare.adds', {
                a: nameA,
                b: nameB,
                more: counts['only-b'],
                fewer: counts['only-a'],
              })}
        </h2>
        <p>
          {stale
            ? t('compare.updating')
            : sameFilter(a, b)
              ? t('compare.equalHint')
              : standings
                  .map((standing) => t(`compare.count.${standing}`, { count: counts[standing] }))
                  .join(t('compare.separator'))}
        </p>
      </div>
      <button
        type="button"
        className="action"
        disabled={stale}
        onClick={() =>
          saveFile(
            fileName(
              [catalogue.notice.number, t('compare.fileName'), today(), nameA, nameB],
              'csv',
            ),
            'text/csv',
            differenceFile(difference, { a: nameA, b: nameB }, withSame, wording),
          )
        }
      >
        {t('compare.save')}
      </button>
    </header>
  );
}
