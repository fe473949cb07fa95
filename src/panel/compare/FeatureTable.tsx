/** Features that one filter finds and the other does not, or for other reasons. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import {
  type Difference,
  type FeatureDifference,
  STANDINGS,
  type Standing,
} from '../../domain/difference';
import { nameIn } from '../../i18n';
import { useAtlas } from '../../store/atlas-store';
import { swatchAddress } from '../../symbology/swatch';
import { useChoose } from '../use-choose';
import { CommitmentLines } from './CommitmentLines';

export interface DifferenceTableProps {
  catalogue: Catalogue;
  difference: Difference;
  /** Whether to list what both find for the same reasons too. */
  withSame: boolean;
}

/** What a table lists, by standing; standings without anything are left out. */
export function inGroups<T extends { standing: Standing }>(
  all: readonly T[],
  withSame: boolean,
): { standing: Standing; rows: T[] }[] {
  return STANDINGS.filter((standing) => withSame || standing !== 'same')
    .map((standing) => ({ standing, rows: all.filter((one) => one.standing === standing) }))
    .filter(({ rows }) => rows.length > 0);
}

export function FeatureTable({ catalogue, difference, withSame }: DifferenceTableProps) {
  const { t } = useTranslation();
  const groups = useMemo(() => inGroups(difference.features, withSame), [difference, withSame]);
  if (groups.length === 0) return <p className="hint">{t('compare.none')}</p>;
  return (
    <table className="difference-table">
      <thead>
        <tr>
          <th scope="col">{t('compare.feature')}</th>
          <th scope="col">{t('compare.inA')}</th>
          <th scope="col">{t('compare.inB')}</th>
        </tr>
      </thead>
      {groups.map(({ standing, rows }) => (
        <tbody key={standing} data-standing={standing}>
          <tr className="difference-group">
            <th scope="rowgroup" colSpan={3}>
              {t(`compare.standing.${standing}`)} <span className="count">{rows.length}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <FeatureLine key={row.feature.properties.id} catalogue={catalogue} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function FeatureLine({ catalogue, row }: { catalogue: Catalogue; row: FeatureDifference }) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const pointedAt = useAtlas((state) => state.hovered === row.feature.properties.id);
  const { hover } = useAtlas.getState();
  const { chooseFeature } = useChoose(catalogue);
  const { geometry, properties } = row.feature;
  const { id, network } = properties;
  return (
    <tr
      data-feature={id}
      data-hovered={pointedAt}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(null)}
    >
      <th scope="row">
        <button
          type="button"
          className="difference-feature"
          onClick={() => chooseFeature(id)}
          onFocus={() => hover(id)}
          onBlur={() => hover(null)}
        >
          <img src={swatchAddress(network)} alt={t(`network.${network}`)} width={34} height={18} />
          <span>{nameIn(properties, language)}</span>
        </button>
        {row.aspects.length > 0 && (
          <p className="aspects">
            {row.aspects.map((aspect) => (
              <span key={aspect} className="tag">
                {t(`compare.aspect.${aspect}`)}
              </span>
            ))}
          </p>
        )}
        {geometry === null && <small className="unplaced">{t('list.unplaced')}</small>}
      </th>
      <td>
        <CommitmentLines catalogue={catalogue} own={row.onlyA} both={row.both} side="a" />
      </td>
      <td>
        <CommitmentLines catalogue={catalogue} own={row.onlyB} both={row.both} side="b" />
      </td>
    </tr>
  );
}
