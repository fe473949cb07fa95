/** Command line of the conflation. */
import { parseArgs } from 'node:util';
import { type Crs, parseCrs } from './crs';
import { USAGE } from './usage';
import { parseWeights, type Weights } from './weights';

/** The classes of geometry that a line from a layer can have. */
export type AlignmentClass = 'surveyed' | 'published';
/** Which authored places the line must pass. */
export type WaypointsFrom = 'tagged' | 'course' | 'named';

export interface Options {
  /** The edition's folder as typed; default geodata. */
  edition: string;
  network: string;
  layer: string | null;
  /** Null: as the file declares. */
  crs: Crs | null;
  /** `<network>/<slug>` */
  feature: string;
  /** Null: tagged vertices where there is an alignment, else the course. */
  waypoints: WaypointsFrom | null;
  /** Null: report only. */
  out: string | null;
  alignmentClass: AlignmentClass;
  /** Null: an id made from the name of the file. */
  source: string | null;
  toleranceKm: number;
  gapMetres: number;
  simplifyMetres: number;
  weights: Weights;
  updateFeature: boolean;
}

const CLASSES: readonly AlignmentClass[] = ['surveyed', 'published'];
const WAYPOINTS: readonly WaypointsFrom[] = ['tagged', 'course', 'named'];

class Wrong extends Error {}

function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given);
  if (found === undefined) {
    throw new Wrong(`--${option} must be ${allowed.join(' or ')}, not “${given}”`);
  }
  return found;
}

function numberOf(option: string, given: string, unit: string, least: number): number {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (!Number.isFinite(value) || value < least) {
    throw new Wrong(`--${option} must be a number of ${unit}, ${least} or more, not “${given}”`);
  }
  return value;
}

function required(option: string, given: string | undefined): string {
  if (!given) throw new Wrong(`--${option} is missing`);
  return given;
}

function crsOf(given: string): Crs {
  const crs = parseCrs(given);
  if (typeof crs === 'string') throw new Wrong(crs);
  return crs;
}

function weightsOf(field: string | undefined, weights: string | undefined): Weights {
  const parsed = parseWeights(field, weights);
  if (typeof parsed === 'string') throw new Wrong(parsed);
  return parsed;
}

function read(argv: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      edition: { type: 'string', default: 'geodata' },
      network: { type: 'string' },
      layer: { type: 'string' },
      crs: { type: 'string' },
      feature: { type: 'string' },
      waypoints: { type: 'string' },
      out: { type: 'string' },
      class: { type: 'string', default: 'published' },
      source: { type: 'string' },
      tolerance: { type: 'string', default: '5' },
      gap: { type: 'string', default: '10' },
      simplify: { type: 'string', default: '10' },
      'weight-field': { type: 'string' },
      weights: { type: 'string' },
      'update-feature': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (values['update-feature'] && !values.out) throw new Wrong('--update-feature needs --out');
  return {
    edition: values.edition,
    network: required('network', values.network),
    layer: values.layer ?? null,
    crs: values.crs === undefined ? null : crsOf(values.crs),
    feature: required('feature', values.feature),
    waypoints:
      values.waypoints === undefined ? null : oneOf('waypoints', values.waypoints, WAYPOINTS),
    out: values.out ?? null,
    alignmentClass: oneOf('class', values.class, CLASSES),
    source: values.source ?? null,
    toleranceKm: numberOf('tolerance', values.tolerance, 'kilometres', 0.001),
    gapMetres: numberOf('gap', values.gap, 'metres', 0),
    simplifyMetres: numberOf('simplify', values.simplify, 'metres', 0),
    weights: weightsOf(values['weight-field'], values.weights),
    updateFeature: values['update-feature'],
  };
}

/** The options, `help` if it was asked for, or an error message with the list of options. */
export function parseOptions(argv: readonly string[]): Options | 'help' | { error: string } {
  try {
    return read(argv);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Without the library's advice about “--”, which does not help here.
    const reason = error instanceof Wrong ? error.message : error.message.split('. ')[0];
    return { error: `${reason}\n${USAGE}` };
  }
}
