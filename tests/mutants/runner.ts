/**
 * Runs the unit tests with a damage that is there from the start. By itself, Stryker makes it only when the
 * tests of a file begin, and counts what the file computes before them as covered by no test:
 * `const text = cutNotice(…)` above the tests would be computed without the damage. Here a file is read with the
 * damage, and all its tests cover what it computes.
 */
import { afterAll, beforeEach, inject, TestRunner } from 'vitest';

type Hits = Record<string, number>;

/** What Stryker keeps in the process of the tests; the keys of hits are its numbers of damages. */
interface StrykerState {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}

declare module 'vitest' {
  interface ProvidedContext {
    globalNamespace: string;
    mode: 'mutant' | 'dry-run';
    activeMutant: string;
    /** Modules that are read once for all files; what their reading computes belongs to none of these. */
    sharedModules: readonly string[];
  }
}

const stateOfStryker = (): StrykerState =>
  (globalThis as Record<string, unknown>)[inject('globalNamespace')] as StrykerState;

/** Counts what the file computes outside of its tests as covered by each of them. */
function coverByAll(state: StrykerState): void {
  const before = { ...state.mutantCoverage?.static };
  const tests = new Set<string>();
  beforeEach(() => {
    if (state.currentTestId !== undefined) tests.add(state.currentTestId);
  });
  afterAll(() => {
    const { static: hits, perTest } = state.mutantCoverage ?? { static: {}, perTest: {} };
    const computed = Object.fromEntries(
      Object.entries(hits).filter(([mutant, count]) => count > (before[mutant] ?? 0)),
    );
    for (const test of tests) perTest[test] = { ...computed, ...perTest[test] };
  });
}

export default class RunnerFromTheStart extends TestRunner {
  override async importFile(path: string, source: 'collect' | 'setup'): Promise<unknown> {
    if (source === 'collect') {
      const state = stateOfStryker();
      if (inject('mode') === 'mutant') {
        state.activeMutant = inject('activeMutant');
        state.hitCount = 0;
      } else {
        for (const module of inject('sharedModules')) await super.importFile(module, 'collect');
        coverByAll(state);
      }
    }
    return super.importFile(path, source);
  }

  /** A file that cannot be read has no tests that fail; the damage would count as unnoticed. */
  onCollected(files: readonly { name: string; result?: { state: string } }[]): void {
    const unread = files.filter(({ result }) => result?.state === 'fail');
    if (unread.length > 0) throw new Error(`cannot be read: ${unread.map(({ name }) => name)}`);
  }
}
