/** Names like what was typed, nearest first, for a message about a name that is not known. */

/** How many characters of the one stand in the other, in the same order. */
function inOrder(typed: readonly string[], name: readonly string[]): number {
  let row = Array.from({ length: name.length + 1 }, () => 0);
  for (const one of typed) {
    const next = [0];
    for (const [at, other] of name.entries()) {
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How near a name is: all of what was typed in it counts 1, and a short name more than a long one. */
function nearness(typed: string, name: string): number {
  const [asked, given] = [[...typed.toLowerCase()], [...name.toLowerCase()]];
  return inOrder(asked, given) / asked.length - given.length / 10_000;
}

/** Of names that are alike near, the order stays. */
export function nearestFirst<T>(
  typed: string,
  records: readonly T[],
  namesOf: (record: T) => readonly string[],
): T[] {
  const near = (record: T) => Math.max(...namesOf(record).map((name) => nearness(typed, name)));
  return records
    .map((record) => ({ record, near: near(record) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ record }) => record);
}
