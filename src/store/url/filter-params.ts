/**
 * A filter as parameters of an address, short and stable: keys and values written
 * here stay readable in all later versions. What cannot be read is dropped and told.
 */
import { MILESTONES, NETWORKS, STRENGTHS, WORKS } from '../../domain/contract/register';
import {
  AGENCY_ROLES,
  EVERYTHING,
  type Filter,
  NO_REGION,
  PLACEMENTS,
  YEAR_SPAN,
  type YearSelection,
} from '../../domain/filter';
import { plainTyped } from '../../domain/typed';
import type { FilterList } from '../state';
import type { Known } from './known';

/** Collects what could not be read: the key, and the value or the part of it that was dropped. */
export type Drop = (key: string, value: string) => void;

const LIST_KEYS: Record<FilterList, string> = {
  milestones: 'm',
  strengths: 's',
  works: 'w',
  agencies: 'ag',
  hiddenNetworks: 'off',
  regions: 'r',
  geometryClasses: 'g',
};

const isOneOf =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

/** Whether a value of a list is known to this version of the data. */
const accepts = (list: FilterList, known: Known): ((value: string) => boolean) => {
  switch (list) {
    case 'milestones':
      return isOneOf(MILESTONES);
    case 'strengths':
      return isOneOf(STRENGTHS);
    case 'works':
      return isOneOf(WORKS);
    case 'agencies':
      return known.agency;
    case 'hiddenNetworks':
      return isOneOf(NETWORKS);
    case 'regions':
      return (value) => value === NO_REGION || known.region(value);
    case 'geometryClasses':
      return isOneOf(PLACEMENTS);
  }
};

const LISTS = Object.keys(LIST_KEYS) as FilterList[];

/** `2018`, `2018-2019`, `u` for undated alone, a final `u` for undated too, `0` for nothing. */
export function writeYears({ range, undated }: YearSelection): string {
  if (range === null) return undated ? 'u' : '0';
  const span = range.from === range.to ? `${range.from}` : `${range.from}-${range.to}`;
  return undated ? `${span}u` : span;
}

/** Also as people type it in Chinese, whatever the notice: wide letters, 年, and 至, 到 or a wave between. */
export function readYears(typed: string): YearSelection | null {
  const text = plainTyped(typed)
    .replaceAll('年', '')
    .replace(/[~至到]/, '-');
  if (text === 'u' || text === '0') return { range: null, undated: text === 'u' };
  const found = /^(\d{4})(?:-(\d{4}))?(u?)$/.exec(text);
  if (!found) return null;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  if (from > to || from < YEAR_SPAN.from || to > YEAR_SPAN.to) return null;
  return { range: { from, to }, undated: found[3] === 'u' };
}

/** @param prefix tells a second filter's keys from the first one's */
export function writeFilter(filter: Filter, into: URLSearchParams, prefix = ''): void {
  const years = writeYears(filter.years);
  if (years !== writeYears(EVERYTHING.years)) into.set(`${prefix}y`, years);
  for (const list of LISTS) {
    if (filter[list].length > 0) into.set(prefix + LIST_KEYS[list], filter[list].join(','));
  }
  if (filter.agencyRole !== EVERYTHING.agencyRole) into.set(`${prefix}as`, filter.agencyRole);
}

export function readFilter(from: URLSearchParams, known: Known, drop: Drop, prefix = ''): Filter {
  const filter = { ...EVERYTHING };
  const take = (key: string, read: (text: string) => boolean) => {
    const text = from.get(prefix + key);
    if (text !== null && !read(text)) drop(prefix + key, text);
  };
  take('y', (text) => {
    const years = readYears(text);
    if (years) filter.years = years;
    return years !== null;
  });
  for (const list of LISTS) {
    take(LIST_KEYS[list], (text) => {
      const values = [...new Set(text.split(','))];
      const good = values.filter(accepts(list, known));
      Object.assign(filter, { [list]: good });
      for (const bad of values.filter((value) => !good.includes(value))) {
        drop(prefix + LIST_KEYS[list], bad);
      }
      return true;
    });
  }
  take('as', (text) => {
    const role = AGENCY_ROLES.find((one) => one === text);
    if (role) filter.agencyRole = role;
    return role !== undefined;
  });
  return filter;
}

export const FILTER_KEYS: readonly string[] = ['y', ...Object.values(LIST_KEYS), 'as'];
