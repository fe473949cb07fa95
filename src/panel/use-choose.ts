/** Selects a feature or a task from a list or panel, and moves the map to it. */
import { useCallback } from 'react';
import { featuresOf } from '../domain/catalogue';
import { extentOf } from '../domain/extent';
import { useAtlas } from '../store/atlas-store';
import { useCatalogue } from '../store/use-catalogue';

export function useChoose() {
  const catalogue = useCatalogue();
  const select = useAtlas((state) => state.select);
  const showExtent = useAtlas((state) => state.showExtent);

  const chooseFeature = useCallback(
    (id: string) => {
      select({ kind: 'feature', id });
      const feature = catalogue.featureById.get(id);
      const extent = feature && extentOf([feature]);
      if (extent) showExtent(extent);
    },
    [catalogue, select, showExtent],
  );

  const chooseClause = useCallback(
    (id: string) => {
      select({ kind: 'clause', id });
      const extent = extentOf(featuresOf(catalogue, id));
      if (extent) showExtent(extent);
    },
    [catalogue, select, showExtent],
  );

  return { chooseFeature, chooseClause };
}
