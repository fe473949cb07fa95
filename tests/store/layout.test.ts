import { afterEach, describe, expect, it, vi } from 'vitest';
import { isNarrow, openedBy, topmostOf } from '../../src/store/layout';
import { OPENING } from '../../src/store/state';

const chosen = { ...OPENING, selection: { kind: 'clause', id: '1' } } as const;
const other = { ...OPENING, selection: { kind: 'clause', id: '2' } } as const;
const docked = { ...OPENING, dock: 'ledger' } as const;
const both = { ...chosen, dock: 'ledger' } as const;

describe('what lies on top on a phone', () => {
  it('is what is open, and of two what was opened last', () => {
    expect(topmostOf(OPENING, 'dock')).toBe('browse');
    expect(topmostOf(chosen, 'dock')).toBe('panel');
    expect(topmostOf(docked, 'panel')).toBe('dock');
    expect(topmostOf(both, 'panel')).toBe('panel');
    expect(topmostOf(both, 'dock')).toBe('dock');
  });

  it('is opened by another selection or another dock, and by nothing that closes', () => {
    expect(openedBy(chosen, OPENING)).toBe('panel');
    expect(openedBy(other, chosen)).toBe('panel');
    expect(openedBy(OPENING, chosen)).toBeNull();
    expect(openedBy(both, chosen)).toBe('dock');
    expect(openedBy({ ...both, dock: 'profile' }, both)).toBe('dock');
    expect(openedBy(chosen, both)).toBeNull();
    expect(openedBy(both, both)).toBeNull();
    // Closing the dock by choosing something opens the panel.
    expect(openedBy(other, both)).toBe('panel');
  });
});

describe('the layout for a phone', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('begins at the width of the style sheets', () => {
    const asked: string[] = [];
    const matchMedia = (query: string) => {
      asked.push(query);
      return { matches: true };
    };
    vi.stubGlobal('window', { matchMedia });
    expect(isNarrow()).toBe(true);
    expect(asked).toEqual(['(max-width: 53.75em)']);
  });
});
