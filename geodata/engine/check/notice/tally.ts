/** Counts the texts that were compared with the notice, and collects those that were not found. */
import type { Problem, Rule } from '../../problem';
import type { Path } from '../../read/located';
import { type Origin, problemAt } from '../../read/records';

export class Tally {
  checked = 0;
  readonly problems: Problem[] = [];

  /**
   * @param what names the text that was searched
   * @param remedy what to do if it is absent
   */
  expect(found: boolean, rule: Rule, origin: Origin, path: Path, what: string, remedy: string) {
    this.checked += 1;
    if (found) return;
    this.problems.push(problemAt(rule, origin, path, `the notice does not have ${what}`, remedy));
  }

  and(problems: readonly Problem[]): this {
    this.problems.push(...problems);
    return this;
  }
}
