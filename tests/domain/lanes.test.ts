import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/domain/lanes';
import { generatedCatalogue } from '../generated';

const { features } = generatedCatalogue();

describe('lanes', () => {
  it('keep two roads on the same legs apart: the road to Khunjerab and the Karakoram Highway', () => {
    const lanes = lanesOf(features);
    expect(lanes.get('highways/kashgar-khunjerab')).not.toBe(
      lanes.get('highways/karakoram-highway'),
    );
  });

  it('leave a line alone on its road where it is', () => {
    expect(lanesOf(features).get('highways/wutongdaquan-mori')).toBe(0);
  });

  it('are the same whichever direction a shared leg is drawn in', () => {
    const [road] = features.filter(({ properties }) => properties.id === 'highways/kashgar-hotan');
    if (road?.geometry?.type !== 'LineString') throw new Error('kashgar-hotan is no line');
    const back = {
      ...road,
      properties: { ...road.properties, id: 'highways/back' },
      geometry: { ...road.geometry, coordinates: road.geometry.coordinates.toReversed() },
    };
    expect(lanesOf([road, back]).get('highways/back')).toBe(1);
  });
});
