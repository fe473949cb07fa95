/** Reads the version of the generated files from their manifest. */
import { readGenerated } from './read-generated';

/** A hash of the register's content; null if the file cannot be read. */
export async function loadDataVersion(): Promise<string | null> {
  const read = await readGenerated('manifest.json');
  return 'value' in read ? read.value.dataVersion : null;
}
