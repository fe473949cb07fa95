/**
 * Checks how features are placed: in one way, with a class of geometry that fits it, or not at all, with
 * the reason.
 */
import type { GeometryClass } from '../../../src/domain/contract/register';
import type { AuthoredGeometry } from '../authored';
import type { Problem } from '../problem';
import {
  type Check,
  type FeatureEntry,
  type Origin,
  problemAt,
  type Records,
} from '../read/records';

const LINE_CLASSES: readonly GeometryClass[] = ['surveyed', 'published', 'digitised', 'schematic'];
const POINT_CLASSES: readonly GeometryClass[] = ['surveyed', 'published', 'representative'];

const LINE_KEYS = ['branches', 'alignment', 'courseBasis', 'courseDate'] as const;

function wayFaults({ record, origin }: FeatureEntry): Problem[] {
  const { geometry } = record;
  const unplaced = record.whyUnplaced !== undefined;
  if (unplaced !== (geometry === undefined)) {
    const message = unplaced
      ? `${record.slug} has a geometry and says why it has none`
      : `${record.slug} has no geometry and does not say why`;
    const remedy = 'write either geometry, or whyUnplaced in both languages';
    const path = unplaced ? ['whyUnplaced'] : ['slug'];
    return [problemAt('why-unplaced', origin, path, message, remedy)];
  }
  if (!geometry) return [];
  const stray = geometry.course ? undefined : LINE_KEYS.find((key) => geometry[key] !== undefined);
  if ((geometry.course === undefined) === (geometry.points === undefined) || stray) {
    const message = stray
      ? `${record.slug} has ${stray} without a course`
      : `${record.slug} has ${geometry.course ? 'both course and points' : 'neither course nor points'}`;
    const remedy =
      'a line has a course, other features have points, and an unplaced feature has no geometry';
    return [problemAt('placement', origin, ['geometry', stray ?? 'points'], message, remedy)];
  }
  return [];
}

/** The fault of a geometry's class, and its remedy. */
function classFault(geometry: AuthoredGeometry): [message: string, remedy: string] | null {
  const { course, class: given, alignment, courseBasis } = geometry;
  const allowed = course ? LINE_CLASSES : POINT_CLASSES;
  if (given === undefined || !allowed.includes(given)) {
    const kind = course ? 'a line' : 'points';
    return [`the class of ${kind} is ${given ?? 'missing'}`, `use one of: ${allowed.join(', ')}`];
  }
  if (!course) return null;
  if (course.length === 1 && !alignment) {
    return [
      'the line has one place and no alignment',
      'write where it goes on to, or draw the direction as an alignment',
    ];
  }
  if (courseBasis === undefined) {
    return ['the line does not say what its course rests on', 'add courseBasis'];
  }
  // A schematic line may also have an alignment, which follows the valleys without being more accurate.
  if (given !== 'schematic' && !alignment) {
    return [
      `a ${given} line has no alignment`,
      'draw one and write alignment: true, or write schematic',
    ];
  }
  return null;
}

function classFaults({ record, origin }: FeatureEntry): Problem[] {
  if (!record.geometry) return [];
  const fault = classFault(record.geometry);
  return fault ? [problemAt('geometry-class', origin, ['geometry', 'class'], ...fault)] : [];
}

const EXISTING = 'existing-trunk/';

/** The problem of an alignment that no record uses. */
function orphan(id: string, origin: Origin): Problem {
  const [message, remedy] = id.startsWith(EXISTING)
    ? [
        `no existing line ${id} takes this alignment`,
        `write its record in geodata/${EXISTING}*.yaml with slug: ${id.slice(EXISTING.length)}, or name the file after its record`,
      ]
    : [
        `no feature ${id} takes this alignment`,
        'name the file <network>/<slug> of its feature, and write alignment: true there',
      ];
  return problemAt('alignment-file', origin, [], message, remedy);
}

function alignmentFaults({ features, existing, alignments }: Records): Problem[] {
  const takers = [
    ...features
      .filter(({ record }) => record.geometry?.alignment)
      .map(({ id, origin }) => {
        return { id, origin, path: ['geometry', 'alignment'], otherwise: 'alignment: true' };
      }),
    ...existing.map(({ id, origin }) => {
      return { id, origin, path: ['slug'], otherwise: 'the record' };
    }),
  ];
  const wanted = new Set(takers.map(({ id }) => id));
  const absent = takers
    .filter(({ id }) => !alignments.has(id))
    .map(({ id, origin, path, otherwise }) =>
      problemAt(
        'alignment-file',
        origin,
        path,
        `there is no alignment of ${id}`,
        `draw it as alignments/${id}.geojson, or remove ${otherwise}`,
      ),
    );
  const orphans = [...alignments]
    .filter(([id]) => !wanted.has(id))
    .map(([id, { origin }]) => orphan(id, origin));
  return [...absent, ...orphans];
}

export const checkPlacement: Check = (records) => [
  ...records.features.flatMap((feature) => [...wayFaults(feature), ...classFaults(feature)]),
  ...alignmentFaults(records),
];
