/**
 * The one door by which the generated files enter. A file that is missing or
 * damaged is reported with its name and the reason, and the rest still loads:
 * a reader who has lost one network keeps the others and the clause list.
 */
import type { FeatureCollection } from 'geojson';
import { buildCatalogue, type Catalogue } from '../domain/catalogue';
import {
  type Agency,
  type AtlasFeatureCollection,
  type Clause,
  NETWORKS,
  type Notice,
  type Region,
} from '../domain/contract';

export interface DataProblem {
  /** Path of the file below the application. */
  file: string;
  /** missing: the server has no such file; unreachable: no answer; corrupt: not what it should be. */
  kind: 'missing' | 'unreachable' | 'corrupt';
  detail: string;
}

export interface LoadedData {
  catalogue: Catalogue;
  problems: DataProblem[];
}

const FOLDER = 'geodata/';

type Read<T> = { value: T } | { problem: DataProblem };

let open: (file: string) => Promise<Response> = (file) => fetch(file);

/** Where there is no page to fetch from, whoever reads the files says how; paths as a page would ask for. */
export function openFilesWith(opener: (file: string) => Promise<Response>): void {
  open = opener;
}

export async function readJson<T>(
  name: string,
  accept: (value: unknown) => value is T,
): Promise<Read<T>> {
  const file = FOLDER + name;
  let response: Response;
  try {
    response = await open(file);
  } catch (error) {
    return { problem: { file, kind: 'unreachable', detail: String(error) } };
  }
  if (!response.ok) {
    return { problem: { file, kind: 'missing', detail: `HTTP ${response.status}` } };
  }
  try {
    const value: unknown = await response.json();
    if (accept(value)) return { value };
    return { problem: { file, kind: 'corrupt', detail: 'unexpected structure' } };
  } catch (error) {
    return { problem: { file, kind: 'corrupt', detail: String(error) } };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const hasKeys = (value: unknown, ...keys: string[]): boolean =>
  isObject(value) && keys.every((key) => key in value);

export const listOf =
  <T>(...keys: string[]) =>
  (value: unknown): value is T[] =>
    Array.isArray(value) && value.every((item) => hasKeys(item, ...keys));

const isNotice = (value: unknown): value is Notice =>
  hasKeys(value, 'number', 'titleZh', 'chapters', 'requirements');

export const isFeatureCollection = (value: unknown): value is FeatureCollection =>
  isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features);

const isAtlasCollection = (value: unknown): value is AtlasFeatureCollection =>
  isFeatureCollection(value) &&
  value.features.every(
    (feature) => isObject(feature) && hasKeys(feature.properties, 'id', 'network', 'commitments'),
  );

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const NO_NOTICE: Notice = {
  number: '',
  titleZh: '',
  titleEn: '',
  issuerZh: '',
  issuerEn: '',
  date: '',
  published: '',
  publisherZh: '',
  chapters: [],
  requirements: [],
};

/** Loads every generated file; never rejects. */
export async function loadCatalogue(): Promise<LoadedData> {
  const problems: DataProblem[] = [];
  const take = <T>(read: Read<T>, otherwise: T): T => {
    if ('value' in read) return read.value;
    problems.push(read.problem);
    return otherwise;
  };
  const [clauses, agencies, regions, attributions, notice, networks] = await Promise.all([
    readJson('clauses.json', listOf<Clause>('id', 'parts', 'featureIds')),
    readJson('agencies.json', listOf<Agency>('id', 'nameZh')),
    readJson('regions.json', listOf<Region>('id', 'extent')),
    readJson('attributions.json', isTexts),
    readJson('notice.json', isNotice),
    Promise.all(NETWORKS.map((network) => readJson(`${network}.geojson`, isAtlasCollection))),
  ]);
  const catalogue = buildCatalogue({
    clauses: take(clauses, []),
    agencies: take(agencies, []),
    regions: take(regions, []),
    attributions: take(attributions, []),
    notice: take(notice, NO_NOTICE),
    features: networks.flatMap(
      (read) => take(read, { type: 'FeatureCollection', features: [] }).features,
    ),
  });
  return { catalogue, problems };
}
