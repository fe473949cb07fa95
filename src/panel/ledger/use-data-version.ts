/** The version of the data, for the heading of what is copied or saved; null until it is known. */
import { useEffect, useState } from 'react';
import { readJson } from '../../data/load';

interface Manifest {
  dataVersion: string;
}

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' &&
  value !== null &&
  'dataVersion' in value &&
  typeof value.dataVersion === 'string';

export function useDataVersion(): string | null {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    void readJson('manifest.json', isManifest).then((read) => {
      if ('value' in read) setVersion(read.value.dataVersion);
    });
  }, []);
  return version;
}
