/** Finds a region in a boundary file that a planner loaded. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Region } from '../contract/regions';

/**
 * Properties that may hold a name, in lower case: what GIS software and national
 * administrative layers (XZQMC, 行政区名称) call it. The first that fits a region counts.
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
      /** As the file writes it, and in which property. */
      name: string;
      property: string;
    }
  /** no-polygons: lines only; no-names: no property that may hold a name; no-match: none fits. */
  | { found: false; why: 'no-polygons' | 'no-names' | 'no-match'; names: readonly string[] };

const ETHNIC = /(回族|蒙古|柯尔克孜|哈萨克)$/;
const plain = (name: string): string =>
  name
    .replace(/[(（].*$/, '')
    .trim()
    .toLowerCase();

/**
 * Every way to write the region's name: with and without its own suffix. The suffix of
 * another level is not taken: 喀什市 is a city within 喀什地区, and 昌吉市 within 昌吉州.
 */
export function namesOf({
  nameZh,
  nameEn,
}: Pick<Region, 'nameZh' | 'nameEn'>): ReadonlySet<string> {
  const zh = plain(nameZh);
  const en = plain(nameEn);
  const suffix = /(自治州|地区|市)$/.exec(zh)?.[1] ?? '';
  const stem = zh.slice(0, zh.length - suffix.length);
  const short = suffix === '自治州' ? stem.replace(ETHNIC, '') : stem;
  const stemEn = en.replace(/ ((hui|mongol|kyrgyz|kazakh) )?(autonomous )?(prefecture|city)$/, '');
  return new Set([
    zh,
    stem,
    short,
    ...(suffix === '自治州' ? [`${short}州`, `${short}自治州`] : [`${short}${suffix}`]),
    en,
    stemEn,
    ...(/prefecture$/.test(en) ? [`${stemEn} prefecture`] : [`${stemEn} city`]),
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
