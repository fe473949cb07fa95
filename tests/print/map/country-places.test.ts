import { describe, expect, it } from 'vitest';
import { countryPlaces } from '../../../src/print/map/country-places';
import type { Point } from '../../../src/scene/scene';
import { frames } from '../frame-frames';

const [frame] = frames;
if (!frame) throw new Error('no frame');
const { x, y, width, height } = frame.rect;
/** A border from top to bottom in legs of a millimetre, well beyond the frame. */
const border: Point[] = Array.from({ length: height + 200 }, (_, mm) => [
  x + width * 0.3,
  y - 100 + mm,
]);
const room = { across: 15, down: 3 };

describe('places for a country’s name', () => {
  const places = countryPlaces([border], frame);

  it('lie in the visible piece of a country whose label point is beyond the frame', () => {
    const found = places.of([x - 50, y + height / 2], room, 6);
    expect(found).toHaveLength(6);
    for (const [px, py] of found) {
      expect(px - room.across).toBeGreaterThanOrEqual(x);
      expect(px + room.across).toBeLessThanOrEqual(x + width * 0.3);
      expect(py - room.down).toBeGreaterThanOrEqual(y);
      expect(py + room.down).toBeLessThanOrEqual(y + height);
    }
  });

  it('are told the roomiest first', () => {
    const [first] = places.of([x + width * 2, y + height / 2], room, 3);
    // Between border and edge.
    expect(first?.[0]).toBeGreaterThan(x + width * 0.5);
    expect(first?.[0]).toBeLessThan(x + width * 0.8);
  });

  it('are none where the name is wider than the piece', () => {
    expect(places.of([x - 50, y], { across: width * 0.2, down: 3 }, 3)).toEqual([]);
  });
});
