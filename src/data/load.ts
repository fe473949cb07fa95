/**
 * The register: what the first picture needs. A file that is missing or damaged leaves its own part
 * empty: a reader who has lost one network keeps the others and the clause list.
 */
import { buildCatalogue, type Catalogue } from '../domain/catalogue';
import type { Notice } from '../domain/contract/notice';
import type { Region } from '../domain/contract/regions';
import { type Agency, NETWORKS } from '../domain/contract/register';
import { isAtlasCollection, isClauses, isNotice, isTexts, listOf } from './accept';
import type { DataProblem } from './problems';
import { type Read, readJson } from './read-file';

export interface LoadedData {
  catalogue: Catalogue;
  problems: DataProblem[];
}

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

/** Never rejects. */
export async function loadCatalogue(): Promise<LoadedData> {
  const problems: DataProblem[] = [];
  const take = <T>(read: Read<T>, otherwise: T): T => {
    if ('value' in read) return read.value;
    problems.push(read.problem);
    return otherwise;
  };
  const [clauses, agencies, regions, attributions, notice, networks] = await Promise.all([
    readJson('clauses.json', isClauses),
    readJson('agencies.json', listOf<Agency>('id', 'nameZh', 'nameEn', 'kind')),
    readJson('regions.json', listOf<Region>('id', 'nameZh', 'nameEn', 'kind', 'extent')),
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
