import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/domain/filter';
import { regional } from '../../src/domain/projection';
import { metresPerPixel } from '../../src/domain/zoom';
import { mapFrame } from '../../src/print/map-frame';
import { returnLink } from '../../src/print/sheet/return-link';
import { knownIn } from '../../src/store/url/known';
import { readSharedView } from '../../src/store/url/shared-view';
import { generatedCatalogue } from '../generated';
import { requestOf } from './real-sheets';

const known = knownIn(generatedCatalogue());

describe('the link on a sheet', () => {
  const [x = 0, y = 0] = regional.forward([-73.7, -42.5]);
  const frame = mapFrame({ x: 10, y: 30, width: 300, height: 200 }, [x, y], 2_000_000);
  const filter = {
    ...EVERYTHING,
    years: { range: { from: 2032, to: 2033 }, undated: false },
    milestones: ['complete' as const],
  };

  it('restores filter, region and ground', () => {
    const link = returnLink(
      requestOf({
        filter,
        area: { kind: 'region', id: 'middle' },
        baseUrl: 'https://example.org/atlas/',
      }),
      frame,
    );
    const url = new URL(link ?? '');
    expect(url.origin + url.pathname).toBe('https://example.org/atlas/');
    const { shared, dropped } = readSharedView(url.search, known);
    expect(dropped).toEqual([]);
    expect(shared.filter).toEqual(filter);
    expect(shared.selection).toEqual({ kind: 'region', id: 'middle' });
    expect(shared.camera?.lon).toBeCloseTo(-73.7, 2);
    expect(shared.camera?.lat).toBeCloseTo(-42.5, 2);
    // The whole frame fits a usual window.
    const metres = metresPerPixel(shared.camera?.zoom ?? 0);
    expect((300 * 2000) / metres).toBeLessThan(905);
    expect((200 * 2000) / metres).toBeLessThan(705);
  });

  it('is not made where nobody has said where the application is', () => {
    expect(returnLink(requestOf({ baseUrl: null }), frame)).toBeNull();
  });
});
