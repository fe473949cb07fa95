/** The columns of the table of features. */
import { byRank, type FeatureRow, isUnranked } from '../../domain/ledger/feature-rows';
import type { FeatureColumn } from '../../domain/ledger/feature-table';
import { registerNumber } from '../../domain/register-number';
import { nameIn } from '../../i18n/language';
import { useWording } from '../../store/use-wording';
import { swatchAddress } from '../../symbology/swatch';
import { agencyList } from '../../words/agencies';
import { kilometres, plainKilometres } from '../../words/lengths';
import { listed } from '../../words/list';
import { nameOrder } from '../../words/order';
import { RegisterNumber } from '../RegisterNumber';
import type { Column } from './column';

type Columns = [Column<FeatureRow>, ...Column<FeatureRow>[]];

export function useFeatureColumns(): Columns {
  const wording = useWording();
  const { t, language } = wording;
  const compare = nameOrder(language);
  const list = (words: readonly string[]): string => listed([...new Set(words)], language);
  const leadOf = ({ lead }: FeatureRow): string => agencyList(lead, wording);
  const numberOf = ({ feature }: FeatureRow) => registerNumber(feature.properties, language);
  const nameOf = ({ feature }: FeatureRow) => nameIn(feature.properties, language);
  const column = (
    id: FeatureColumn,
    label: string,
    width: number,
    text: (row: FeatureRow) => string,
  ): Column<FeatureRow> => ({ id, label, width, text });
  const ranked = (order: Parameters<typeof byRank>[0]) => ({
    compare: byRank(order),
    isBlank: isUnranked(order),
  });
  const length = (
    id: 'length' | 'published',
    km: (row: FeatureRow) => number | undefined,
  ): Column<FeatureRow> => ({
    id,
    label: t(`ledger.column.${id}`),
    width: 7.5,
    // A spreadsheet takes a number with marks between its thousands for text.
    text: (row) => {
      const value = km(row);
      return value === undefined ? '' : plainKilometres(value);
    },
    cell: (row) => {
      const value = km(row);
      return value === undefined ? '' : kilometres(value, language);
    },
  });

  return [
    {
      id: 'number',
      label: t('ledger.column.feature'),
      width: 15,
      text: (row) => `${numberOf(row)} ${nameOf(row)}`,
      fields: [
        { label: t('ledger.column.number'), text: numberOf },
        { label: t('ledger.column.name'), text: nameOf },
      ],
      cell: (row) => (
        <button type="button" className="feature-name" data-record-button data-feature={row.key}>
          <img src={swatchAddress(row.feature.properties.network)} alt="" width={34} height={18} />
          <span>
            <RegisterNumber of={row.feature.properties} />{' '}
            <span className="link">{nameOf(row)}</span>
          </span>
        </button>
      ),
      ...ranked('number'),
    },
    {
      ...column('network', t('ledger.column.network'), 6.5, ({ feature }) =>
        t(`network.${feature.properties.network}`),
      ),
      ...ranked('network'),
    },
    {
      ...column('deadline', t('feature.deadline'), 6.5, ({ years }) =>
        list(years.map((year) => (year === null ? t('year.undated') : String(year)))),
      ),
      ...ranked('deadline'),
    },
    {
      ...column('milestone', t('feature.milestone'), 7.5, ({ milestones }) =>
        list(milestones.map((milestone) => t(`milestone.${milestone}`))),
      ),
      ...ranked('milestone'),
    },
    {
      ...column('regions', t('feature.regions'), 12, ({ regions }) =>
        list(regions.map((region) => nameIn(region, language))),
      ),
      ...ranked('regions'),
    },
    {
      ...length('length', ({ feature }) => feature.properties.lengthKm),
      ...ranked('length'),
    },
    {
      ...column('lead', t('feature.lead'), 12, leadOf),
      compare: (a, b) => compare(leadOf(a), leadOf(b)),
      isBlank: ({ lead }) => lead.length === 0,
    },
    column('tasks', t('ledger.column.task'), 9, ({ commitments }) =>
      list(commitments.map(({ clause }) => clause)),
    ),
    column('strength', t('feature.strength'), 7, ({ commitments }) =>
      list(commitments.map(({ strength }) => t(`strength.${strength}`))),
    ),
    column('works', t('feature.works'), 8, ({ commitments }) =>
      list(commitments.flatMap(({ works }) => (works === 'none' ? [] : t(`works.${works}`)))),
    ),
    column('state', t('state.title'), 8, ({ feature }) =>
      t(`state.${feature.properties.statedState}`),
    ),
    column('cooperating', t('feature.cooperating'), 18, ({ commitments }) =>
      agencyList([...new Set(commitments.flatMap(({ cooperating }) => cooperating))], wording),
    ),
    column('refs', t('feature.refs'), 8, ({ feature }) => list(feature.properties.refs)),
    length('published', ({ feature }) => feature.properties.publishedLength?.km),
  ];
}
