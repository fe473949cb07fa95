/** Turns the texts of the authored files into typed records, or into the problems of their shape. */
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { NETWORKS, type Network } from '../../../src/domain/contract/register';
import type { AuthoredAlignment } from '../authored';
import type { Problem } from '../problem';
import { type Located, type Path, readText } from './located';
import type { Entry, ExistingEntry, FeatureEntry, Origin, Records } from './records';
import { checkShape, shapes } from './shape';
import type { Tree } from './tree';

export type Parsed = { records: Records } | { problems: Problem[] };

interface Shaped<T> {
  name: string;
  value: T;
  located: Located;
}

const isNetwork = (name: string): name is Network => NETWORKS.some((network) => network === name);

const originIn = (located: Located, base: Path): Origin => ({
  file: located.file,
  lineOf: (path) => located.lineOf([...base, ...path]),
});

const entriesOf = <T>({ value, located }: Shaped<readonly T[]>): Entry<T>[] =>
  value.map((record, index) => ({ record, origin: originIn(located, [index]) }));

/**
 * All shape problems of all files, or the records. Other checks need typed records, so they run only when
 * every file has the right shape.
 */
export function parse(tree: Tree): Parsed {
  const problems: Problem[] = [];
  const complain = (
    rule: 'shape' | 'unknown-network',
    file: string,
    message: string,
    remedy: string,
  ) => problems.push({ rule, file, line: 1, message, remedy });

  const read = <T>(pattern: RegExp, validate: ValidateFunction<T>): Shaped<T>[] =>
    [...tree].flatMap(([file, text]) => {
      const name = pattern.exec(file)?.[1];
      if (name === undefined) return [];
      const { located, problems: syntax } = readText(file, text);
      const shaped = syntax.length
        ? { value: null, problems: syntax }
        : checkShape(located, validate);
      problems.push(...shaped.problems);
      return shaped.value === null ? [] : [{ name, value: shaped.value, located }];
    });

  const missing = (kind: string) =>
    complain(
      'shape',
      `${kind}.yaml`,
      'the file is missing',
      `write it: geodata/engine/schema/${kind}.schema.json says how`,
    );

  const listOf = <T>(kind: string, validate: ValidateFunction<T[]>): Entry<T>[] => {
    // A long list may be split: places.yaml, places/airports.yaml …
    const pattern = new RegExp(`^(${kind}(?:/[^/]+)?)\\.yaml$`);
    if (![...tree.keys()].some((file) => pattern.test(file))) missing(kind);
    return read(pattern, validate).flatMap(entriesOf);
  };

  /** A file that is one record; undefined if it is missing or has the wrong shape. */
  const recordOf = <T>(kind: string, validate: ValidateFunction<T>): Entry<T> | undefined => {
    if (!tree.has(`${kind}.yaml`)) missing(kind);
    const [shaped] = read(new RegExp(`^(${kind})\\.yaml$`), validate);
    return shaped && { record: shaped.value, origin: originIn(shaped.located, []) };
  };

  const edition = recordOf('edition', shapes.edition);
  const grammar = recordOf('grammar', shapes.grammar);
  const notice = recordOf('notice', shapes.notice);
  const agencies = listOf('agencies', shapes.agencies);
  const sources = listOf('sources', shapes.sources);
  const regions = listOf('regions', shapes.regions);
  const places = listOf('places', shapes.places);
  const [softRegions] = read(/^(soft-regions)\.geojson$/, shapes.softRegions).map(
    ({ value, located }) => ({ record: value, origin: originIn(located, []) }),
  );
  const abbreviations = read(/^(abbreviations)\.yaml$/, shapes.abbreviations).flatMap(entriesOf);
  const clauses = read(/^clauses\/(.+)\.yaml$/, shapes.clauses).flatMap(entriesOf);

  const features = read(/^features\/(.+)\.yaml$/, shapes.features).flatMap(
    (shaped): FeatureEntry[] => {
      const network = shaped.name;
      if (!isNetwork(network)) {
        const file = shaped.located.file;
        complain(
          'unknown-network',
          file,
          `there is no network “${network}”`,
          `name the file after one of: ${NETWORKS.join(', ')}`,
        );
        return [];
      }
      return entriesOf(shaped).map((entry) => ({
        ...entry,
        network,
        id: `${network}/${entry.record.slug}`,
      }));
    },
  );

  const existing = read(/^existing-trunk\/(.+)\.yaml$/, shapes.existingTrunk)
    .flatMap(entriesOf)
    .map((entry): ExistingEntry => ({ ...entry, id: `existing-trunk/${entry.record.slug}` }));

  const alignments = new Map<string, Entry<AuthoredAlignment>>();
  for (const { name, value, located } of read(/^alignments\/(.+)\.geojson$/, shapes.alignment)) {
    alignments.set(name, { record: value, origin: originIn(located, []) });
  }

  const checkpoints = read(/^checkpoints\/(.+)\.yaml$/, shapes.checkpoints).flatMap(entriesOf);
  const outcomes = read(/^outcomes\/(.+)\.yaml$/, shapes.outcomes).flatMap(entriesOf);

  if (problems.length || !edition || !grammar || !notice) return { problems };
  return {
    records: {
      edition,
      grammar,
      notice,
      agencies,
      sources,
      regions,
      softRegions: softRegions ?? null,
      places,
      abbreviations,
      clauses,
      features,
      existing,
      alignments,
      checkpoints,
      outcomes,
      clauseIds: notice.record.chapters.flatMap(({ tasks = [], sections }) => [
        ...tasks,
        ...sections.flatMap((section) => section.tasks),
      ]),
    },
  };
}
