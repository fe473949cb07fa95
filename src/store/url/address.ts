/**
 * The page's address as it travels. Services cut it at "#" or at the first "&", and hosts of
 * static files refuse a long query; so the view stands in the query, or in the fragment where it
 * is long; both are read; and `n` says first how many parameters there are, so that a reader
 * learns when some were lost. Addresses without `n` are read as ever.
 */
import type { Known } from './known';
import { parametersIn } from './plain-parameters';
import {
  type ReadView,
  readSharedView,
  type SharedView,
  VIEW_KEYS,
  writeSharedView,
} from './shared-view';

/** Bytes; hosts were seen to refuse more than 8.2 kB with the path. A fragment never reaches them. */
const LONGEST_QUERY = 8000;

const COUNT = 'n';

/** With its question mark or number sign; empty where all is as at the start. */
export function writeAddress(shared: SharedView): string {
  const query = writeSharedView(shared);
  const parameters = query.slice(1).split('&');
  // A single one cannot be cut off from others.
  const whole = parameters.length > 1 ? `?${COUNT}=${parameters.length}&${query.slice(1)}` : query;
  return whole.length > LONGEST_QUERY ? `#${whole.slice(1)}` : whole;
}

export type AddressParts = Pick<Location, 'search' | 'hash'>;

/** What stands behind "#" and is no part of a view: it stays when the view changes. */
export const foreignHash = ({ hash }: Pick<Location, 'hash'>): string =>
  [...parametersIn(hash).keys()].some((key) => VIEW_KEYS.has(key)) ? '' : hash;

/** What a link lost on its way. */
export interface LinkLoss {
  /** What was not understood and left out, `key=value`. */
  dropped: readonly string[];
  /** Parameters that the link should have and has not. */
  missing: number;
}

/** One and the same value, so that whoever is told of it again has nothing to do. */
export const NOTHING_LOST: LinkLoss = { dropped: [], missing: 0 };

export interface ReadAddress extends LinkLoss {
  shared: SharedView;
  /** Whether the address names a language. */
  named: boolean;
}

/** What stands in the query counts; the fragment fills in what is missing there. */
export function readAddress({ search, hash }: AddressParts, known: Known): ReadAddress {
  const parameters = parametersIn(search);
  if (foreignHash({ hash }) === '') {
    for (const [key, value] of parametersIn(hash)) {
      if (!parameters.has(key)) parameters.set(key, value);
    }
  }
  const expected = Number(parameters.get(COUNT) ?? 0);
  parameters.delete(COUNT);
  const found = [...parameters.keys()].filter((key) => VIEW_KEYS.has(key)).length;
  const query = new URLSearchParams([...parameters]).toString();
  const { shared, dropped }: ReadView = readSharedView(query, known);
  return {
    shared,
    dropped,
    missing: Math.max(0, (Number.isInteger(expected) ? expected : 0) - found),
    named: parameters.has('lang'),
  };
}
