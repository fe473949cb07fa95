import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Address,
  type AddressHistory,
  changed,
  flushed,
  historyAt,
  restored,
  STEP_MS,
  waitMs,
} from '../../src/store/url/history-step';

const at = (step: string, camera = ''): Address => ({ step, whole: `/${step}${camera}` });
const start = historyAt(at('a'));

/** The history after a change and its write, at one and the same time. */
function written(history: AddressHistory, now: Address, time: number) {
  return flushed(changed(history, now, time), time);
}

describe('a step of the history', () => {
  it('begins with the first change after a quiet time, at once', () => {
    const first = changed(start, at('b'), 1000);
    expect(waitMs(first, 1000)).toBe(0);
    const { history, write } = flushed(first, 1000);
    expect(write).toEqual({ way: 'push', address: '/b' });
    expect(waitMs(history, 1000)).toBeNull();
    expect(written(history, at('c'), 1000 + STEP_MS).write).toEqual({ way: 'push', address: '/c' });
  });

  it('takes in what follows faster, not more often than once in its time', () => {
    let { history } = written(start, at('b'), 0);
    history = changed(history, at('c'), STEP_MS - 1);
    expect(waitMs(history, STEP_MS - 1)).toBe(1);
    history = changed(history, at('d'), STEP_MS - 1);
    const shown = flushed(history, STEP_MS);
    expect(shown.write).toEqual({ way: 'replace', address: '/d' });
    // Still being dragged, long after it began.
    history = changed(shown.history, at('e'), STEP_MS * 2 - 2);
    expect(flushed(history, STEP_MS * 2).write).toEqual({ way: 'replace', address: '/e' });
  });

  it('is a step also where it has to wait for its write', () => {
    let { history } = written(start, at('b'), 0);
    ({ history } = flushed(changed(history, at('c'), 10), STEP_MS));
    history = changed(history, at('d'), STEP_MS + 10);
    expect(waitMs(history, STEP_MS + 10)).toBe(STEP_MS - 10);
    history = changed(history, at('e'), STEP_MS + 20);
    expect(flushed(history, 2 * STEP_MS).write).toEqual({ way: 'push', address: '/e' });
  });

  it('is none where the camera alone moves, or all is again as it was', () => {
    expect(written(start, at('a', '@5'), 0).write).toEqual({ way: 'replace', address: '/a@5' });
    expect(written(start, at('a'), 0).write).toBeNull();
    const pending = changed(written(start, at('b'), 0).history, at('c'), 10);
    expect(flushed(changed(pending, at('b'), 20), STEP_MS).write).toBeNull();
    const gone = changed(changed(start, at('b'), 0), at('a', '@5'), 0);
    expect(flushed(gone, 0).write).toEqual({ way: 'replace', address: '/a@5' });
  });

  it('does not grow longer by moves of the camera, and takes them in', () => {
    let { history } = written(start, at('b'), 0);
    history = changed(history, at('b', '@5'), STEP_MS - 1);
    ({ history } = flushed(history, STEP_MS));
    expect(written(history, at('c', '@5'), 2 * STEP_MS).write?.way).toBe('push');
    const both = changed(changed(start, at('b'), 0), at('b', '@6'), 0);
    expect(flushed(both, 0).write).toEqual({ way: 'push', address: '/b@6' });
  });

  it('is none where the view came from the address; the next change is', () => {
    const left = changed(written(start, at('b'), 0).history, at('c'), 10);
    const back = restored(left, at('a'));
    expect(waitMs(back, 10)).toBe(STEP_MS - 10);
    const { history, write } = flushed(back, STEP_MS);
    expect(write).toEqual({ way: 'replace', address: '/a' });
    expect(flushed(history, STEP_MS).write).toBeNull();
    expect(flushed(changed(back, at('d'), 20), STEP_MS).write?.way).toBe('push');
  });

  it('loses no change and writes no more often than browsers allow, whatever the reader does', () => {
    const moves = fc.array(
      fc.record({ step: fc.constantFrom('a', 'b', 'c'), wait: fc.integer({ min: 0, max: 800 }) }),
    );
    fc.assert(
      fc.property(moves, (all) => {
        const times: number[] = [];
        let history = start;
        let time = 0;
        const flush = (when: number) => {
          const { history: next, write } = flushed(history, when);
          history = next;
          if (write) times.push(when);
        };
        let last = 'a';
        for (const { step, wait } of all) {
          const due = waitMs(history, time);
          if (due !== null && due <= wait) flush(time + due);
          time += wait;
          history = changed(history, at(step), time);
          last = step;
          if (waitMs(history, time) === 0) flush(time);
        }
        flush(time + STEP_MS);
        expect(history.entry.step).toBe(last);
        for (const [index, when] of times.entries()) {
          if (index > 0) expect(when - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(STEP_MS);
        }
      }),
    );
  });
});
