/** The difference in one sentence, how it divides, and as a file. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import type { Difference } from '../../domain/difference';
import { fileName } from '../../domain/file-name';
import { type Filter, sameFilter } from '../../domain/filter';
import { today } from '../../domain/today';
import { filterLine } from '../../i18n/filter-words';
import { useAtlas } from '../../store/atlas-store';
import { useServices } from '../services';
import { differenceFile } from './difference-file';

export interface DifferenceHeadingProps {
  catalogue: Catalogue;
  a: Filter;
  b: Filter;
  difference: Difference;
  /** Whether what both find alike is saved too, as it is listed. */
  withSame: boolean;
}

export function DifferenceHeading({
  catalogue,
  a,
  b,
  difference,
  withSame,
}: DifferenceHeadingProps) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const { saveFile } = useServices();
  const nameA = filterLine(t, a, catalogue, language);
  const nameB = filterLine(t, b, catalogue, language);
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
          {sameFilter(a, b)
            ? t('compare.equalHint')
            : standings
                .map((standing) => t(`compare.count.${standing}`, { count: counts[standing] }))
                .join(t('compare.separator'))}
        </p>
      </div>
      <button
        type="button"
        className="action"
        onClick={() =>
          saveFile(
            fileName(
              [catalogue.notice.number, t('compare.fileName'), today(), nameA, nameB],
              'csv',
            ),
            'text/csv',
            differenceFile(t, difference, catalogue, language, { a: nameA, b: nameB }, withSame),
          )
        }
      >
        {t('compare.save')}
      </button>
    </header>
  );
}
