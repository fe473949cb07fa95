/** Suggests the id that an author most likely meant. */

/** Number of letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** “, or did you mean x?” if an id is similar enough, otherwise an empty text. */
export function didYouMean(id: string, ids: Iterable<string>): string {
  let best = '';
  let least = Math.max(2, Math.floor(id.length / 3)) + 1;
  for (const candidate of ids) {
    const distance = editDistance(id, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best ? `, or did you mean ${best}?` : '';
}
