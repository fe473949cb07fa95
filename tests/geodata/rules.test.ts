/** Every rule of the compiler reports its problem on a small change of a correct register. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../geodata/engine/problem';
import { badCases, changed, diagnose, goodRegister } from './fixtures';

const good = goodRegister();
const cases = badCases();

test('the good register has no problem', () => {
  expect(diagnose(good)).toEqual([]);
});

test('every rule has a fixture, and every fixture a rule', () => {
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual([...RULES].sort());
});

describe.each(cases)('bad-$rule: $case', ({ rule, changes, problem, also = [] }) => {
  const problems = diagnose(changed(good, changes));
  const found = problems.filter(
    (one) => one.rule === rule && one.message.includes(problem.message),
  );

  test('is reported at its line, with a remedy', () => {
    expect(found).toMatchObject([{ file: problem.file, line: problem.line }]);
    expect(found[0]?.remedy).not.toBe('');
  });

  test('and nothing else is reported', () => {
    const others = problems.filter((one) => !found.includes(one)).map((one) => one.rule);
    expect(new Set(others)).toEqual(new Set(also));
  });
});
