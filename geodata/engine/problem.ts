/**
 * Problems, which checks report. A problem names the file and line that an author has to open, and what to
 * do there. No module of the compiler exits or throws because of bad data.
 */

/** All rules that the compiler checks; each has a `bad-*` fixture. */
export const RULES = [
  'shape',
  'edition-value',
  'unknown-network',
  'unknown-place',
  'unknown-region',
  'unknown-kind',
  'unknown-source',
  'unknown-spelling',
  'unknown-chapter',
  'unknown-clause',
  'unknown-part',
  'unknown-deadline',
  'unknown-feature',
  'unknown-line',
  'part-of-circle',
  'duplicate-id',
  'duplicate-deadline',
  'duplicate-commitment',
  'shared-spelling',
  'agency-region',
  'places-too-close',
  'same-name',
  'known-alias',
  'shared-alias',
  'unused-abbreviation',
  'bracket-deadline',
  'deadline-year',
  'deadline-wording',
  'deadline-governs',
  'deadline-in-bracket',
  'cited-deadline',
  'milestone-verb',
  'strength-verb',
  'works-words',
  'placement',
  'why-unplaced',
  'geometry-class',
  'alignment-file',
  'place-range',
  'waypoint-order',
  'alignment-course',
  'alignment-tag',
  'region-border',
  'soft-region',
  'zero-leg',
  'self-contact',
  'published-length',
  'checkpoint-vertex',
  'checkpoint-distance',
  'duplicate-checkpoint',
  'clause-register',
  'clause-unmapped',
  'port-detail',
  'outcome-order',
  'outcome-missing',
  'outcome-section',
  'outcome-event',
  'notice-task',
  'notice-heading',
  'notice-bracket',
  'notice-fragment',
  'notice-citation',
  'notice-name',
] as const;
export type Rule = (typeof RULES)[number];

export interface Problem {
  rule: Rule;
  /** Path below the edition's folder. */
  file: string;
  /** 1-based. */
  line: number;
  /** What is wrong, naming the value. */
  message: string;
  /** What the author can do about it. */
  remedy: string;
}

/** @param edition folder of the edition as the author typed it */
export function formatProblem(problem: Problem, edition: string): string {
  const { file, line, message, remedy, rule } = problem;
  return `${edition}/${file}:${line}: ${message}\n    → ${remedy} [${rule}]`;
}

/** Sorted for an author who goes through the files: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      a.line - b.line ||
      RULES.indexOf(a.rule) - RULES.indexOf(b.rule),
  );
}
