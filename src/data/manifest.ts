/** What the generated files say of themselves. */
import { hasKeys } from './accept';
import { readJson } from './read-file';

interface Manifest {
  dataVersion: string;
}

const isManifest = (value: unknown): value is Manifest =>
  hasKeys(value, 'dataVersion') && typeof value.dataVersion === 'string';

/** A hash of the register's content; null where the file cannot be read. */
export async function loadDataVersion(): Promise<string | null> {
  const read = await readJson('manifest.json', isManifest);
  return 'value' in read ? read.value.dataVersion : null;
}
