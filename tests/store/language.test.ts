import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepLanguage, readLanguage } from '../../src/store/language';

afterEach(() => vi.unstubAllGlobals());

describe('the language chosen last', () => {
  it('is kept, and Chinese where none was chosen or kept', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    expect(readLanguage()).toBe('zh');
    keepLanguage('en');
    expect([...kept]).toEqual([['atlas.language', 'en']]);
    expect(readLanguage()).toBe('en');
    keepLanguage('zh');
    expect(readLanguage()).toBe('zh');
  });

  it('lasts as long as the page where storage is forbidden', () => {
    const forbidden = () => {
      throw new Error('forbidden');
    };
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
    expect(() => keepLanguage('en')).not.toThrow();
    expect(readLanguage()).toBe('zh');
  });
});
