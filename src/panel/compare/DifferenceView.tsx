/** What B adds to A: features and parts of tasks, with the commitments that make the difference. */
import './compare-words';
import './difference.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionOf } from '../../domain/decision';
import { compareDecisions } from '../../domain/difference';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import { DifferenceHeading } from './DifferenceHeading';
import { DifferenceTable } from './DifferenceTable';
import { FeatureLine } from './FeatureLine';
import { PartLine } from './PartLine';

export default function DifferenceView() {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const filter = useAtlas((state) => state.filter);
  const comparison = useAtlas((state) => state.comparison);
  const { setComparison } = useAtlas.getState();
  const second = comparison?.filter ?? filter;
  const [a, b] = [useDeferredValue(filter), useDeferredValue(second)];
  // The maps show the new filters before the list does.
  const stale = a !== filter || b !== second;
  const difference = useMemo(
    () => compareDecisions(catalogue, decisionOf(catalogue, a), decisionOf(catalogue, b)),
    [catalogue, a, b],
  );
  const [what, setWhat] = useState<'features' | 'parts'>('features');
  const [withSame, setWithSame] = useState(false);

  if (!comparison) {
    return (
      <div className="difference">
        <p className="hint">{t('compare.notComparing')}</p>
        <button
          type="button"
          className="action"
          onClick={() => setComparison({ filter, editing: 'b' })}
        >
          {t('compare.begin')}
        </button>
      </div>
    );
  }
  const parts = difference.parts.filter(({ standing }) => standing !== 'same').length;
  const { counts } = difference;
  return (
    <div className="difference" aria-busy={stale} data-stale={stale}>
      <DifferenceHeading a={a} b={b} difference={difference} withSame={withSame} stale={stale} />
      <div className="difference-tools">
        <div className="presets">
          <button
            type="button"
            aria-pressed={what === 'features'}
            onClick={() => setWhat('features')}
          >
            {t('compare.features', {
              count: counts['only-a'] + counts['only-b'] + counts.changed,
            })}
          </button>
          <button type="button" aria-pressed={what === 'parts'} onClick={() => setWhat('parts')}>
            {t('compare.parts', { count: parts })}
          </button>
        </div>
        <label>
          <input
            type="checkbox"
            checked={withSame}
            onChange={(event) => setWithSame(event.target.checked)}
          />{' '}
          {t('compare.withSame')}
        </label>
      </div>
      {what === 'features' ? (
        <DifferenceTable
          title={t('compare.feature')}
          all={difference.features}
          withSame={withSame}
          keyOf={({ feature }) => feature.properties.id}
        >
          {(row) => <FeatureLine row={row} />}
        </DifferenceTable>
      ) : (
        <DifferenceTable
          title={t('compare.part')}
          all={difference.parts}
          withSame={withSame}
          keyOf={({ clause, part }) => `${clause.id}/${part}`}
        >
          {(row) => <PartLine row={row} />}
        </DifferenceTable>
      )}
    </div>
  );
}
