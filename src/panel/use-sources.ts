/** The register of sources, read when a panel first names one. */
import { useEffect, useState } from 'react';
import { loadSources, type SourceById } from '../data/sources';

/** Empty until it is read; `unread` where it cannot be, and sources then show by their identifiers. */
export function useSources(): { sourceById: SourceById; unread: boolean } {
  const [sources, setSources] = useState({ sourceById: new Map() as SourceById, unread: false });
  useEffect(() => {
    loadSources().then(
      (sourceById) => setSources({ sourceById, unread: false }),
      () => setSources((before) => ({ ...before, unread: true })),
    );
  }, []);
  return sources;
}
