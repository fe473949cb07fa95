/** What the generated files say of themselves. */
import { readJson } from './load';

interface Manifest {
  dataVersion: string;
}

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' &&
  value !== null &&
  'dataVersion' in value &&
  typeof value.dataVersion === 'string';

/** A hash of the register's content; null where the file cannot be read. */
export async function loadDataVersion(): Promise<string | null> {
  const read = await readJson('manifest.json', isManifest);
  return 'value' in read ? read.value.dataVersion : null;
}
