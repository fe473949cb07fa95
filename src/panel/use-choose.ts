/** Selects a feature or a task from a list or panel, and moves the map to it. */
import { useCallback } from 'react';
import { featuresOf } from '../domain/catalogue';
import { extentOf } from '../domain/extent';
import { useAtlas } from '../store/atlas-store';
import { useCatalogue } from '../store/use-catalogue';

export function useChoose() {
  const catalogue = useCatalogue();
  const select = useAtlas((state) => state.select);
  const frameExtent = useAtlas((state) => state.frameExtent);

  const chooseFeature = useCallback(
    (id: string) => {
      select({ kind: 'feature', id });
      const feature = catalogue.featureById.get(id);
      const extent = feature && extentOf([feature]);
      if (extent) frameExtent(extent);
    },
    [catalogue, select, frameExtent],
  );

  const chooseClause = useCallback(
    (id: string) => {
      select({ kind: 'clause', id });
      const extent = extentOf(featuresOf(catalogue, id));
      if (extent) frameExtent(extent);
    },
    [catalogue, select, frameExtent],
  );

  return { chooseFeature, chooseClause };
}
