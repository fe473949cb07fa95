/** The version of the data, for the heading of what is copied or saved; null until it is known. */
import { useEffect, useState } from 'react';
import { loadDataVersion } from '../../data/manifest';

export function useDataVersion(): string | null {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    void loadDataVersion().then(setVersion);
  }, []);
  return version;
}
