/**
 * The order in which test files are begun: first what makes the second edition, which others wait for.
 * Then the browser's, files of words beside files with a map, as a map drawn by software takes more than
 * one core; then the others, long ones first, so that no long one is left alone at the end. Files of one
 * project follow each other, so that they share its modules.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const PROJECTS = ['browser', 'second', 'unit-alone', 'unit'];

/** What makes the second edition; and one that takes one core and no page. */
const EARLY = ['/tests/edition/recipe.test.ts', '/tests/print/write-strips.second.test.ts'];

/** Long ones by the processor time they take; written down, as a fresh checkout has measured none yet. */
const FIRST = [
  'print/sheets.second',
  'print/pdf-readers.second',
  'print/refusals.second',
  'browser/accessibility',
  'browser/atlas',
  'browser/failing-server',
  'browser/scroll',
  'browser/policy',
  'browser/print',
  'browser/reader',
  'browser/search',
  'browser/compare',
  'browser/choices',
  'browser/look',
  'browser/ledger',
  'browser/profile',
  'browser/second-edition',
  'print/command-trouble',
  'print/frame-papers',
  'print/documented',
  'print/sheets-wide',
  'print/references',
].map((name) => `/tests/${name}.test.ts`);

function rank({ project, moduleId }: TestSpecification): number {
  const early = EARLY.findIndex((end) => moduleId.endsWith(end));
  if (early >= 0) return early - EARLY.length;
  const at = FIRST.findIndex((end) => moduleId.endsWith(end));
  return PROJECTS.indexOf(project.name) * 100 + (at < 0 ? FIRST.length : at);
}

export class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
