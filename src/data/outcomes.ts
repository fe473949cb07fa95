/** Loads what came of the features; asked for by the first panel that tells it. */
import type { Outcomes } from '../domain/contract/register';
import { readGenerated } from './read-generated';

/** Never rejects. Null where the file cannot be read. */
export async function loadOutcomes(): Promise<Outcomes | null> {
  const read = await readGenerated('outcomes.json');
  return 'value' in read ? read.value : null;
}
