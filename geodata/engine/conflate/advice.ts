/** Writes what the author has to do after a run. */
import type { AuthoredGeometry } from '../authored';
import type { Options } from './options';
import type { Findings } from './report';
import type { LayerSource } from './source';

function sourceAdvice({ ref, record }: LayerSource, edition: string): string[] {
  if (record) return [];
  return [
    `${edition}/sources.yaml has no source ${ref.id}: add it, or npm run geodata refuses the line:`,
    `  - id: ${ref.id}`,
    '    titleEn: (what the layer is, and its date)',
    '    publisher: (who made it)',
    '    licence: (under what terms it may be used and passed on)',
    '    attribution: (the line its licence asks for; leave the key out if it asks for none)',
  ];
}

function featureAdvice(
  geometry: AuthoredGeometry | undefined,
  { alignmentClass, updateFeature }: Options,
  where: string,
): string[] {
  const { class: given, alignment, courseBasis, courseDate } = geometry ?? {};
  if (given === alignmentClass && alignment) return [];
  const basis = [courseBasis, courseDate].filter(Boolean).join(', ');
  return [
    ...(updateFeature
      ? []
      : [
          `${where}: write alignment: true and class: ${alignmentClass} under geometry (--update-feature does it)`,
        ]),
    `${where}: set courseBasis and courseDate (now ${basis}) to what the layer shows, and its date`,
  ];
}

export function adviceText(findings: Findings, options: Options, source: LayerSource): string {
  const { authored, stops, twice, unreached } = findings;
  const { record, origin } = authored.feature;
  const where = `${options.edition}/${origin.file}:${origin.lineOf(['geometry'])}`;
  const aside = stops.some(({ km, accuracyKm }) => accuracyKm !== null && km > accuracyKm);
  const todo = [
    ...sourceAdvice(source, options.edition),
    ...featureAdvice(record.geometry, options, where),
    ...(unreached.length
      ? ['some waypoints were not reached: the line passes the others only']
      : []),
    ...(aside
      ? [
          `${where}: a place that the line passes further off than its accuracy has no tag; npm run geodata may refuse it in course: take it out, or name the junction instead`,
        ]
      : []),
    ...(twice
      ? [
          `the line runs back over itself at ${twice.at}, which npm run geodata refuses: take the place out of the course, or widen --tolerance`,
        ]
      : []),
  ];
  return todo.length ? `Left to do:\n${todo.map((line) => `  ${line}`).join('\n')}` : '';
}
