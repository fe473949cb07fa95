import { describe, expect, it } from 'vitest';
import { gatherStacks } from '../../src/domain/stacks';

const symbols = Array.from({ length: 200 }, (_, index) => ({
  id: `airports/${index}`,
  position: [80 + (index % 20) * 0.05, 40 + Math.floor(index / 20) * 0.05],
  plane: [(index % 20) * 4000, Math.floor(index / 20) * 5000],
}));

describe('stacks', () => {
  it('hold every symbol exactly once, at any reach', () => {
    for (const reach of [0, 3000, 12_000, 1e7]) {
      const ids = gatherStacks(symbols, reach).flatMap((stack) => stack.ids);
      expect(ids.toSorted()).toEqual(symbols.map(({ id }) => id).toSorted());
    }
  });

  it('gather symbols at the same position even if nothing else is near', () => {
    const spot = { position: [87.6, 43.8], plane: [0, 0] };
    const stacks = gatherStacks(
      [
        { id: 'airports/a', ...spot },
        { id: 'zones/b', ...spot },
        { id: 'zones/c', position: [88, 43.8], plane: [32_000, 0] },
      ],
      100,
    );
    expect(stacks).toEqual([
      { ids: ['airports/a', 'zones/b'], position: [87.6, 43.8] },
      { ids: ['zones/c'], position: [88, 43.8] },
    ]);
  });

  it('count a feature with two sites in one stack once', () => {
    const [stack] = gatherStacks(
      [
        { id: 'hubs/a', position: [1, 1], plane: [0, 0] },
        { id: 'hubs/a', position: [1, 1.1], plane: [0, 10] },
      ],
      100,
    );
    expect(stack?.ids).toEqual(['hubs/a']);
  });
});
