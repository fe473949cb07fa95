import { afterEach, expect, it } from 'vitest';
import { openFound } from '../../src/controls/search/open-found';
import { searchIndex } from '../../src/domain/search/entries';
import { useAtlas } from '../../src/store/atlas-store';
import { generatedCatalogue, readGenerated } from '../generated';

const catalogue = generatedCatalogue();
const existing = readGenerated('existing-trunk.geojson').features;
const index = searchIndex(catalogue, {
  existing,
  places: [],
  pinyin: {},
  aliases: readGenerated('aliases.json'),
});
const searchable = {
  placeById: new Map(),
  existingById: new Map(existing.map((line) => [line.properties.id, line])),
};

afterEach(() => useAtlas.setState(useAtlas.getInitialState(), true));

it('shows the whole of an existing line on the map, and no panel over it', () => {
  const { select, setView } = useAtlas.getState();
  select({ kind: 'feature', id: 'airports/ruoqiang' });
  setView({ existingTrunk: false });
  const entry = index.entries.find(({ id }) => id === 'existing-trunk/road-g314');
  if (!entry) throw new Error('there is no such road');
  expect(openFound(entry, catalogue, searchable)).toBeNull();
  const { selection, view, cameraRequest } = useAtlas.getState();
  expect(selection).toEqual({ kind: 'none' });
  expect(view.existingTrunk).toBe(true);
  const line = searchable.existingById.get(entry.id)?.geometry.coordinates ?? [];
  const [lons, lats] = [0, 1].map((axis) => line.map((at) => at[axis] ?? Number.NaN));
  expect(cameraRequest).toMatchObject({
    extent: [
      Math.min(...(lons ?? [])),
      Math.min(...(lats ?? [])),
      Math.max(...(lons ?? [])),
      Math.max(...(lats ?? [])),
    ],
  });
});
