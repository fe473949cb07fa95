/**
 * Loads the register, which the first picture needs. If a file is missing or damaged, only its own part
 * stays empty: the other networks and the clauses are still shown.
 */
import { buildCatalogue, type Catalogue } from '../domain/catalogue';
import { networkFile } from '../domain/contract/manifest';
import type { Notice } from '../domain/contract/notice';
import { NETWORKS } from '../domain/contract/register';
import type { DataProblem } from './problems';
import type { Read } from './read-file';
import { readGenerated } from './read-generated';

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
    readGenerated('clauses.json'),
    readGenerated('agencies.json'),
    readGenerated('regions.json'),
    readGenerated('attributions.json'),
    readGenerated('notice.json'),
    Promise.all(NETWORKS.map((network) => readGenerated(networkFile(network)))),
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
