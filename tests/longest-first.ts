/**
 * The order in which test files are begun: the long ones first, so that no long one is left alone at the
 * end while the other core is idle. Which they are is written down, as a fresh checkout has no times yet.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By the processor time they take. */
const LONG = [
  'browser/failing-server',
  'print/write-strips',
  'browser/accessibility',
  'print/refusals',
  'browser/policy',
  'print/frame-papers',
  'browser/reader',
  'browser/atlas',
  'print/sheets-atlas',
  'browser/print',
  'browser/scroll',
  'browser/compare',
  'print/pdf-readers',
].map((name) => `/tests/${name}.test.ts`);

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((end) => moduleId.endsWith(end));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
