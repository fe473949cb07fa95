/** One run of the conflation, from a command line to a report and an alignment. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CannotWrite,
  requireWritable,
  type WholeFile,
  writeWhole,
} from '../../../scripts/write-whole';
import type { Records } from '../read/records';
import { adviceText } from './advice';
import { alignmentOf, alignmentText } from './alignment';
import { type Authored, authoredOf, readRecords } from './authored';
import { requireConnected } from './connected';
import { courseOf } from './course';
import { Failure } from './failure';
import { updateFeature } from './feature-record';
import { gapsOf, shiftOf, stopShifts, twiceOf } from './measure';
import { bridgeGaps } from './network/gaps';
import { join as joinLines } from './network/join';
import { type Options, parseOptions } from './options';
import { parallelOf } from './parallel';
import { readLayer } from './read';
import { type Findings, reportText } from './report';
import { route } from './route';
import { snap } from './snap';
import { type LayerSource, sourceOf } from './source';
import { USAGE } from './usage';

export interface Environment {
  /** The project's folder, with geodata/; relative paths of an edition start from it. */
  root: string;
  print: (text: string) => void;
  complain: (text: string) => void;
}

/** Exit code: 0 done, 1 the layer or the feature cannot be used, 2 the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

interface Conflated {
  findings: Findings;
  source: LayerSource;
}

async function lead(authored: Authored, options: Options, records: Records): Promise<Conflated> {
  const layer = await readLayer(options);
  const sources = records.sources.map(({ record }) => record);
  const source = sourceOf(layer, options.source, options.simplifyMetres, sources);

  const network = bridgeGaps(joinLines(layer.lines), options.gapMetres);
  const snapped = snap(network, authored.waypoints, options.toleranceKm);
  requireConnected(snapped);
  const way = route(snapped, options.toleranceKm);
  const reached = snapped.stops.map(({ waypoint }) => waypoint);
  const course = courseOf(snapped.network, way, reached, options.simplifyMetres);
  if (course.line.length < 2) {
    throw new Failure('all its waypoints meet the layer at one point');
  }
  const names = reached.map(({ name }) => name);
  return {
    source,
    findings: {
      authored,
      layer,
      course,
      shift: shiftOf(course, authored.line),
      stops: stopShifts(course),
      unreached: snapped.unreached,
      gaps: gapsOf(snapped.network, way),
      twice: twiceOf(snapped.network, way, names),
      parallel: parallelOf(snapped.network, way),
    },
  };
}

/** Adds to every failure the feature and the stretch that gets no line because of it. */
async function leadOrSayWhich(options: Options, root: string): Promise<Conflated> {
  const records = readRecords(root, options.edition);
  const authored = authoredOf(options.feature, options.waypoints, records);
  try {
    return await lead(authored, options, records);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { feature, waypoints } = authored;
    const stretch = `${waypoints[0]?.name} – ${waypoints.at(-1)?.name}`;
    throw new Failure(`${feature.id}, ${stretch}, was not led: ${error.message}`);
  }
}

function recordOf(
  { findings: { authored } }: Conflated,
  options: Options,
  root: string,
): WholeFile {
  const { origin, record } = authored.feature;
  const path = resolve(root, options.edition, origin.file);
  const content = updateFeature(readFileSync(path, 'utf8'), record.slug, options.alignmentClass);
  return { path, content };
}

async function run(options: Options, { root, print }: Environment): Promise<void> {
  if (options.out !== null) requireWritable(options.out);
  const conflated = await leadOrSayWhich(options, root);
  const { findings, source } = conflated;
  print(reportText(findings));
  if (options.out === null) print('nothing was written: there is no --out');
  else {
    const content = alignmentText(alignmentOf(findings.course, source.ref));
    const record = options.updateFeature ? [recordOf(conflated, options, root)] : [];
    writeWhole([{ path: options.out, content }, ...record]);
    print(`written: ${options.out}`);
    if (options.updateFeature) {
      const { file } = findings.authored.feature.origin;
      print(`written: class ${options.alignmentClass} in ${options.edition}/${file}`);
    }
  }
  const advice = adviceText(findings, options, source);
  if (advice) print(advice);
}

export async function conflate(
  argv: readonly string[],
  environment: Environment,
): Promise<ExitCode> {
  const options = parseOptions(argv);
  if (options === 'help') {
    environment.print(USAGE);
    return 0;
  }
  if ('error' in options) {
    environment.complain(options.error);
    return 2;
  }
  try {
    await run(options, environment);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure || error instanceof CannotWrite)) throw error;
    environment.complain(error.message);
    return 1;
  }
}
