/** Finds a region in a boundary file that the user loaded. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { anyOf } from '../alternation';
import type { Region } from '../contract/regions';
import { GRAMMAR } from '../grammar';

/**
 * Properties that may hold a name, in lower case: as GIS software and national administrative layers
 * (XZQMC, 行政区名称) call them. The first with a matching name counts.
 */
export const NAME_PROPERTIES = [
  'name',
  'name_zh',
  'name_cn',
  'name_chn',
  'namezh',
  'name_en',
  'nameen',
  'fullname',
  'xzqmc',
  'mc',
  'ct_name',
  '名称',
  '全称',
  '地名',
  '地市',
  '地州',
  '市',
  '行政区',
  '行政区名',
  '行政区名称',
] as const;

export type BoundaryFinding =
  | {
      found: true;
      polygons: readonly (Polygon | MultiPolygon)[];
      /** The name as the file writes it, and the property that holds it. */
      name: string;
      property: string;
    }
  /** no-polygons: lines only; no-names: no property that may hold a name; no-match: none fits. */
  | { found: false; why: 'no-polygons' | 'no-names' | 'no-match'; names: readonly string[] };

const { unitSuffixes, unitSuffixesEn, peoples, peoplesEn } = GRAMMAR.administrative;
const PEOPLE = new RegExp(`${anyOf(peoples)}$`);
const SUFFIX_EN = new RegExp(`(?: ${anyOf(peoplesEn)})? (${anyOf(unitSuffixesEn)})$`);
const lastWord = (words: string): string => words.split(' ').at(-1) ?? '';

const plain = (name: string): string =>
  name
    .replace(/[(（].*$/, '')
    .trim()
    .toLowerCase();

/**
 * All ways to write the region's name, with and without its own suffix. Suffixes of another level are not
 * accepted: 喀什市 is a city within 喀什地区, and 昌吉市 within 昌吉州.
 */
export function namesOf({
  nameZh,
  nameEn,
}: Pick<Region, 'nameZh' | 'nameEn'>): ReadonlySet<string> {
  const zh = plain(nameZh);
  const en = plain(nameEn);
  const rank = unitSuffixes.findIndex(({ suffix }) => zh.endsWith(suffix));
  const { suffix = '', short } = unitSuffixes[rank] ?? {};
  const stem = zh.slice(0, zh.length - suffix.length);
  const bare = short === undefined ? stem : stem.replace(PEOPLE, '');
  const [whole = '', written] = SUFFIX_EN.exec(en) ?? [];
  const stemEn = en.slice(0, en.length - whole.length);
  // 乌鲁木齐市 is Urumqi in English; a file may write Urumqi City.
  const suffixEn = written ?? unitSuffixesEn[rank] ?? '';
  return new Set([
    zh,
    stem,
    bare,
    `${bare}${suffix}`,
    ...(short === undefined ? [] : [`${bare}${short}`]),
    en,
    stemEn,
    ...(suffixEn === '' ? [] : [`${stemEn} ${lastWord(suffixEn)}`]),
  ]);
}

export function findRegion(boundary: FeatureCollection, region: Region): BoundaryFinding {
  const wanted = namesOf(region);
  const names: string[] = [];
  const hits: { polygon: Polygon | MultiPolygon; name: string; property: string }[] = [];
  let polygons = 0;
  for (const { geometry, properties } of boundary.features) {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') continue;
    polygons++;
    const named = Object.entries(properties ?? {}).flatMap(([property, value]) =>
      typeof value === 'string' && NAME_PROPERTIES.some((one) => one === property.toLowerCase())
        ? [{ property, name: value }]
        : [],
    );
    const hit = named.find(({ name }) => wanted.has(plain(name)));
    if (hit) hits.push({ polygon: geometry, ...hit });
    const [first] = named;
    if (first) names.push(first.name);
  }
  const [first] = hits;
  if (first) {
    const { name, property } = first;
    return { found: true, polygons: hits.map(({ polygon }) => polygon), name, property };
  }
  if (polygons === 0) return { found: false, why: 'no-polygons', names: [] };
  return {
    found: false,
    why: names.length === 0 ? 'no-names' : 'no-match',
    names: [...new Set(names)],
  };
}
