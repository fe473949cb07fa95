/** The columns of the table of features, and how it is arranged. */

/** What the table can be sorted by. */
export const FEATURE_ORDERS = [
  'number',
  'network',
  'deadline',
  'milestone',
  'regions',
  'length',
  'lead',
] as const;
export type FeatureOrder = (typeof FEATURE_ORDERS)[number];

/** In the order in which they stand, beside the first column, which holds number and name and always shows. */
export const FEATURE_COLUMNS = [
  'network',
  'deadline',
  'milestone',
  'regions',
  'length',
  'lead',
  'tasks',
  'strength',
  'works',
  'state',
  'cooperating',
  'refs',
  'published',
] as const;
export type FeatureColumn = (typeof FEATURE_COLUMNS)[number];

export interface FeatureTable {
  order: { column: FeatureOrder; descending: boolean };
  columns: readonly FeatureColumn[];
}

export const FEATURE_TABLE: FeatureTable = {
  order: { column: 'number', descending: false },
  columns: ['network', 'deadline', 'milestone', 'regions', 'length', 'lead'],
};
