/** Weights: the cost of a kilometre of a line, by the class of the line in the user's layer. */
export interface Weights {
  /** Attribute that holds the class; null: every kilometre costs the same. */
  field: string | null;
  byClass: ReadonlyMap<string, number>;
  /** Weight of every class that is not listed. */
  otherwise: number;
}

/** The cost of a line that is never used. */
const OFF = Number.POSITIVE_INFINITY;

const NO_WEIGHTS: Weights = { field: null, byClass: new Map(), otherwise: 1 };

/** The weights, or an error message. */
export function parseWeights(
  field: string | undefined,
  list: string | undefined,
): Weights | string {
  if (field === undefined && list === undefined) return NO_WEIGHTS;
  if (field === undefined) return '--weights needs --weight-field';
  if (list === undefined) return '--weight-field needs --weights';
  const byClass = new Map<string, number>();
  for (const entry of list.split(',')) {
    const [name, value, ...more] = entry.split('=').map((text) => text.trim());
    const weight = value === 'off' ? OFF : Number(value || Number.NaN);
    if (!name || more.length || !(weight > 0)) {
      return `--weights: “${entry}” must be class=number, above 0, or class=off`;
    }
    byClass.set(name, weight);
  }
  const otherwise = byClass.get('*') ?? 1;
  byClass.delete('*');
  return { field, byClass, otherwise };
}

/** Null if the line must not be used. */
export function weightOf(
  { field, byClass, otherwise }: Weights,
  properties: Readonly<Record<string, unknown>>,
): number | null {
  if (field === null) return 1;
  const value = properties[field];
  const weight = byClass.get(value === null || value === undefined ? '' : String(value));
  const cost = weight ?? otherwise;
  return cost === OFF ? null : cost;
}
