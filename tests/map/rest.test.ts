import { describe, expect, it } from 'vitest';
import { Rest } from '../../src/map/rest';
import { RecordingMap } from './recording-map';

function resting(pending = false) {
  const surface = new RecordingMap();
  const state = { pending };
  const rest = new Rest(surface.map, () => state.pending);
  return { surface, state, rest, written: () => surface.container.dataset.rest };
}

describe('the rest of the map', () => {
  it('begins when it is idle, and ends with a move, new data or a picture', () => {
    for (const event of ['movestart', 'dataloading', 'render']) {
      const { surface, written } = resting();
      expect(written()).toBeUndefined();
      surface.fire('idle');
      expect(written()).toBe('true');
      surface.fire(event);
      expect(written(), event).toBe('false');
    }
  });

  it('waits for what is still being made, which may end without a picture', () => {
    const { surface, state, rest, written } = resting(true);
    surface.fire('idle');
    expect(written()).toBe('false');
    rest.check();
    expect(written()).toBe('false');
    state.pending = false;
    surface.moving = true;
    rest.check();
    expect(written()).toBe('false');
    [surface.moving, surface.allLoaded] = [false, false];
    rest.check();
    expect(written()).toBe('false');
    surface.allLoaded = true;
    rest.check();
    expect(written()).toBe('true');
  });
});
