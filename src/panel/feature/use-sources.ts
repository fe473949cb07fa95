/** The register of sources, read when a panel first names one. */
import { loadSources, type SourceById } from '../../data/sources';
import { useDataProblems, useLoaded } from '../../data/use-loaded';

const NONE: SourceById = new Map();

const readable = (): Promise<SourceById> => loadSources().catch(() => NONE);

/** Empty until it is read; `unread` where it cannot be, and sources then show by their identifiers. */
export function useSources(): { sourceById: SourceById; unread: boolean } {
  const sourceById = useLoaded(readable);
  const problems = useDataProblems();
  return {
    sourceById: sourceById ?? NONE,
    unread: problems.some(({ file }) => file === 'geodata/sources.json'),
  };
}
