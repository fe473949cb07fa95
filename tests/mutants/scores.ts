/** How many damages were noticed, from what Stryker keeps of its runs. */
import { existsSync, readFileSync } from 'node:fs';

interface Kept {
  files: Record<string, { mutants: readonly { status: string }[] }>;
}

export interface Score {
  noticed: number;
  total: number;
}

/**
 * A damage that lets a test run without end, or with which a file of tests cannot be read, is noticed as well;
 * one that nothing runs is not.
 */
const NOTICED = new Set(['Killed', 'Timeout', 'RuntimeError']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** Null where the area was never measured. */
export function keptOf(path: string): Score | null {
  if (!existsSync(path)) return null;
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Kept;
  const statuses = Object.values(files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const noticed = statuses.filter((status) => NOTICED.has(status)).length;
  return { noticed, total: noticed + statuses.filter((status) => UNNOTICED.has(status)).length };
}

/** As the README has it. */
export function scoreTable(
  areas: readonly (readonly [area: string, score: Score | null])[],
): string {
  const rows = areas.map(([area, score]) =>
    score === null || score.total === 0
      ? `| ${area} | – | – | – |`
      : `| ${area} | ${score.total} | ${score.noticed} | ${Math.round((100 * score.noticed) / score.total)} % |`,
  );
  return ['| area | damages | noticed | share |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
