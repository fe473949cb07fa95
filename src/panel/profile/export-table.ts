/** The nearby list as a table to save. */
import type { TFunction } from 'i18next';
import { toCsv } from '../../domain/csv';
import type { Item } from '../../domain/profile/item';
import type { Language } from '../../i18n/language';
import { groupWords, relationWords, sideWords } from '../../words/profile';

const COLUMNS = [
  'from',
  'to',
  'error',
  'kind',
  'nameZh',
  'nameEn',
  'refs',
  'relation',
  'distance',
  'side',
  'lon',
  'lat',
] as const;

const tenths = (km: number): string => km.toFixed(1);

export function itemsCsv(t: TFunction, items: readonly Item[], language: Language): string {
  return toCsv([
    COLUMNS.map((column) => t(`profile.column.${column}`)),
    ...items.map((item) => [
      tenths(item.fromKm),
      tenths(item.toKm),
      tenths(item.plusMinusKm),
      groupWords(t, item.group),
      item.nameZh,
      item.nameEn,
      item.refs.join(' '),
      relationWords(t, item, language),
      tenths(item.distanceKm),
      sideWords(t, item),
      item.position[0].toFixed(5),
      item.position[1].toFixed(5),
    ]),
  ]);
}
