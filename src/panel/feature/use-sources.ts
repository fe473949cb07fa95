/** The register of sources, loaded when a panel first cites one. */
import { loadSources, type SourceById } from '../../data/sources';
import { useDataProblems, useLoaded } from '../../data/use-loaded';

const NONE: SourceById = new Map();

const readable = (): Promise<SourceById> => loadSources().catch(() => NONE);

/** Empty until it is loaded. `unread` where loading failed: sources are then shown by their ids. */
export function useSources(): { sourceById: SourceById; unread: boolean } {
  const sourceById = useLoaded(readable);
  const problems = useDataProblems();
  return {
    sourceById: sourceById ?? NONE,
    unread: problems.some(({ file }) => file === 'geodata/sources.json'),
  };
}
