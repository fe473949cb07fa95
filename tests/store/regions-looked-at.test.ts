/** Which regions a map shows the areas of. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/domain/filter';
import { regionsLookedAt } from '../../src/store/regions-looked-at';
import { OPENING } from '../../src/store/state';

const filtered = { ...OPENING, filter: { ...EVERYTHING, regions: ['one', 'two'] } };

describe('the regions a map shows the areas of', () => {
  it('are those its filter asks for', () => {
    expect(regionsLookedAt(OPENING, 'a')).toEqual([]);
    expect(regionsLookedAt(filtered, 'a')).toEqual(['one', 'two']);
    const compared = {
      ...filtered,
      comparison: { editing: 'b' as const, filter: { ...EVERYTHING, regions: ['three'] } },
    };
    expect(regionsLookedAt(compared, 'a')).toEqual(['one', 'two']);
    expect(regionsLookedAt(compared, 'b')).toEqual(['three']);
    expect(regionsLookedAt(filtered, 'b')).toEqual([]);
  });

  it('are the one alone whose page is open', () => {
    const opened = { ...filtered, selection: { kind: 'region' as const, id: 'three' } };
    expect(regionsLookedAt(opened, 'a')).toEqual(['three']);
  });

  it('have the one that is pointed at beside them, once', () => {
    expect(regionsLookedAt({ ...filtered, hoveredRegion: 'three' }, 'a')).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(regionsLookedAt({ ...filtered, hoveredRegion: 'two' }, 'a')).toEqual(['one', 'two']);
    expect(regionsLookedAt({ ...OPENING, hoveredRegion: 'two' }, 'a')).toEqual(['two']);
  });
});
