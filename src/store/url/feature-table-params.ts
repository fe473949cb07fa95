/** How the table of features is arranged, as parameters of an address. */
import {
  FEATURE_COLUMNS,
  FEATURE_ORDERS,
  FEATURE_TABLE,
  type FeatureTable,
} from '../../domain/ledger/feature-table';
import type { Drop } from './filter-params';

export const FEATURE_TABLE_KEYS = ['sort', 'cols'] as const;

/** No column but the first. */
const NONE = '0';

const writeOrder = ({ order: { column, descending } }: FeatureTable): string =>
  `${descending ? '-' : ''}${column}`;

const writeColumns = ({ columns }: FeatureTable): string => columns.join(',') || NONE;

export function writeFeatureTable(table: FeatureTable, into: URLSearchParams): void {
  const [order, columns] = [writeOrder(table), writeColumns(table)];
  if (order !== writeOrder(FEATURE_TABLE)) into.set('sort', order);
  if (columns !== writeColumns(FEATURE_TABLE)) into.set('cols', columns);
}

export function readFeatureTable(from: URLSearchParams, drop: Drop): FeatureTable {
  const sort = from.get('sort');
  const column = FEATURE_ORDERS.find((one) => one === sort?.replace(/^-/, ''));
  if (sort !== null && !column) drop('sort', sort);
  const cols = from.get('cols');
  const named = cols === null || cols === NONE ? [] : cols.split(',');
  for (const one of named) {
    if (!FEATURE_COLUMNS.some((known) => known === one)) drop('cols', one);
  }
  const columns = FEATURE_COLUMNS.filter((one) => named.includes(one));
  return {
    order: column ? { column, descending: sort?.startsWith('-') ?? false } : FEATURE_TABLE.order,
    columns: columns.length > 0 || cols === NONE ? columns : FEATURE_TABLE.columns,
  };
}
