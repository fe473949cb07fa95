/** The ledger and the second map open where the preview lies: what the reader opens comes to the fore. */
import { useEffect, useRef } from 'react';
import { useAtlas } from '../../store/atlas-store';

export function useMapToTheFore(show: () => void): void {
  const dock = useAtlas((state) => state.dock);
  const comparing = useAtlas((state) => state.comparison !== null);
  const before = useRef({ dock, comparing });
  useEffect(() => {
    const { dock: oldDock, comparing: wasComparing } = before.current;
    before.current = { dock, comparing };
    if ((dock !== null && dock !== oldDock) || (comparing && !wasComparing)) show();
  }, [dock, comparing, show]);
}
