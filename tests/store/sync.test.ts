import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkLoss } from '../../src/store/url/address';
import { STEP_MS } from '../../src/store/url/history-step';
import { generatedCatalogue } from '../generated';
import { FakeBrowser } from './fake-browser';

const catalogue = generatedCatalogue();
const year = (from: number, to = from) => ({ range: { from, to }, undated: false });
/** What a handler of the page has changed is written when it has ended. */
const handled = () => vi.advanceTimersByTimeAsync(0);
const quiet = () => vi.advanceTimersByTimeAsync(STEP_MS);

let ends: (() => void)[];
beforeEach(() => {
  ends = [];
  vi.useFakeTimers();
});
afterEach(() => {
  for (const end of ends) end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page at an address, with modules that remember nothing of another one. */
async function pageAt(address: string) {
  const browser = new FakeBrowser(address);
  vi.stubGlobal('window', browser);
  vi.stubGlobal('location', browser.location);
  vi.stubGlobal('history', browser.history);
  vi.resetModules();
  const { useAtlas } = await import('../../src/store/atlas-store');
  const playback = await import('../../src/store/play');
  const sync = await import('../../src/store/url/sync');
  return { browser, atlas: () => useAtlas.getState(), ...playback, ...sync };
}

async function opened(address = '/atlas/') {
  const page = await pageAt(address);
  const told: LinkLoss[] = [];
  page.restoreFromAddress(catalogue);
  const end = page.followAddress(catalogue, (loss) => told.push(loss));
  ends.push(end);
  return { ...page, told, end };
}

describe('the address and the view', () => {
  it('are together as soon as a handler has ended, with all that it changed', async () => {
    const { browser, atlas } = await opened();
    atlas().changeFilter({ years: year(2018) });
    atlas().openDock('ledger');
    await handled();
    expect(browser.addresses).toEqual(['/atlas/', '/atlas/?n=2&y=2018&dock=ledger']);
    // The page reloaded at once.
    const again = await opened(browser.address);
    expect(again.atlas().filter.years).toEqual(year(2018));
    expect(again.atlas().dock).toBe('ledger');
  });

  it('make one step of a slider, and few writes', async () => {
    const { browser, atlas } = await opened();
    for (let from = 0; from < 100; from++) {
      atlas().changeFilter({ years: year(2017 + (from % 3), 2020) });
      await vi.advanceTimersByTimeAsync(16);
    }
    await quiet();
    expect(browser.addresses).toEqual(['/atlas/', '/atlas/?y=2017-2020']);
    await quiet();
    expect(browser.writes).toBeLessThanOrEqual(2 + 1600 / STEP_MS);
    atlas().openTab('tasks');
    await handled();
    expect(browser.addresses).toHaveLength(3);
  });

  it('are together when the page is left or the register changes, whatever still waits', async () => {
    for (const leave of ['pagehide', 'end'] as const) {
      const { browser, atlas, end } = await opened();
      atlas().openDock('ledger');
      await handled();
      atlas().openTab('tasks');
      await handled();
      expect(browser.address).toBe('/atlas/?dock=ledger');
      if (leave === 'end') end();
      else browser.dispatchEvent(new Event('pagehide'));
      expect(browser.addresses, leave).toEqual(['/atlas/', '/atlas/?n=2&tab=tasks&dock=ledger']);
      await quiet();
      expect(browser.writes, leave).toBe(2);
    }
  });

  it('are no longer together once that has ended', async () => {
    const { browser, atlas, end } = await opened();
    end();
    atlas().openDock('ledger');
    await quiet();
    browser.paste('/atlas/?tab=tasks');
    expect(browser.writes).toBe(0);
    expect(atlas().tab).toBe('filter');
  });

  it('go back and forward together, without a step of its own', async () => {
    const { browser, atlas, told } = await opened();
    atlas().select({ kind: 'clause', id: '一(一)' });
    await quiet();
    atlas().select({ kind: 'clause', id: '一(二)' });
    await quiet();
    browser.go(-1);
    await quiet();
    expect(atlas().selection).toEqual({ kind: 'clause', id: '一(一)' });
    expect(atlas().trail).toEqual([]);
    browser.go(1);
    await quiet();
    expect(atlas().selection).toEqual({ kind: 'clause', id: '一(二)' });
    expect(browser.addresses).toHaveLength(3);
    expect(told).toEqual([
      { dropped: [], missing: 0 },
      { dropped: [], missing: 0 },
    ]);
    // What had not been written yet is not written over the entry that is now shown.
    atlas().openTab('tasks');
    await handled();
    atlas().openTab('notice');
    browser.go(-3);
    await quiet();
    expect(browser.address).toBe('/atlas/');
    expect(atlas()).toMatchObject({ tab: 'filter', selection: { kind: 'none' } });
  });

  it('tell what a pasted link has lost, and write it as our own', async () => {
    const { browser, atlas, told } = await opened();
    browser.paste('/atlas/#n=3&y=2018&y2=1');
    await quiet();
    expect(told).toEqual([{ dropped: ['y2=1'], missing: 2 }]);
    expect(atlas().filter.years).toEqual(year(2018));
    expect(browser.addresses).toEqual(['/atlas/', '/atlas/?y=2018']);
  });

  it('follow the camera without a step, and leave foreign fragments alone', async () => {
    const { browser, atlas } = await opened('/atlas/#section-2');
    atlas().setCamera({ lon: 85, lat: 42, zoom: 5 });
    await handled();
    expect(browser.addresses).toEqual(['/atlas/?at=85,42,5#section-2']);
    atlas().openDock('ledger');
    await handled();
    atlas().hover('highways/x');
    atlas().setRulerPath([[85, 42]]);
    await quiet();
    expect(browser.addresses).toHaveLength(2);
    expect(browser.writes).toBe(2);
  });

  it('leave the steps of a playback out', async () => {
    const { browser, atlas, beginPlayback, goToStep, endPlayback } = await opened();
    beginPlayback();
    for (let step = 0; step < 5; step++) {
      goToStep(step);
      await quiet();
    }
    expect(browser.writes).toBe(0);
    endPlayback('keep');
    await handled();
    expect(browser.addresses).toHaveLength(2);
    expect(atlas().playback).toBeNull();
  });
});

describe('the address a page is opened with', () => {
  it('is read, and moves the map', async () => {
    const { browser, atlas } = await opened('/atlas/?n=2&y=2018&at=85,42,5');
    expect(atlas().filter.years).toEqual(year(2018));
    expect(atlas().cameraRequest).toEqual({ camera: { lon: 85, lat: 42, zoom: 5 } });
    expect(browser.writes).toBe(0);
  });

  it('is moved out of the fragment, and gives back what was lost', async () => {
    const page = await pageAt('/atlas/#n=3&y=2018&lang=en');
    expect(page.restoreFromAddress(catalogue)).toEqual({ dropped: [], missing: 1 });
    expect(page.browser.addresses).toEqual(['/atlas/?n=2&y=2018&lang=en']);
  });

  it('means the language chosen last where it names none', async () => {
    vi.stubGlobal('localStorage', { getItem: () => 'en' });
    const page = await pageAt('/atlas/?y=2018');
    page.restoreFromAddress(catalogue);
    expect(page.atlas().language).toBe('en');
    expect(page.browser.addresses).toEqual(['/atlas/?n=2&y=2018&lang=en']);
    const named = await pageAt('/atlas/?n=2&y=2018&lang=zh');
    named.restoreFromAddress(catalogue);
    expect(named.atlas().language).toBe('zh');
  });

  it('is read again with more of the register, without a step, unless the reader went elsewhere', async () => {
    const id = catalogue.features[0]?.properties.id ?? '';
    const less = { ...catalogue, featureById: new Map(), features: [] };
    const page = await pageAt(`/atlas/?sel=f:${id}`);
    expect(page.restoreFromAddress(less).dropped).toEqual([`sel=f:${id}`]);
    ends.push(page.followAddress(less, () => {}));
    page.atlas().setCamera({ lon: 85, lat: 42, zoom: 5 });
    await quiet();
    expect(page.restoreFromAddress(catalogue).dropped).toEqual([]);
    expect(page.atlas().selection).toEqual({ kind: 'feature', id });
    expect(page.atlas().camera).toEqual({ lon: 85, lat: 42, zoom: 5 });
    await quiet();
    expect(page.browser.addresses).toHaveLength(1);
    page.atlas().openTab('tasks');
    page.restoreFromAddress(catalogue);
    expect(page.atlas().tab).toBe('tasks');
  });

  it('is what a link to the view says', async () => {
    const { atlas, currentLink } = await opened('/atlas/#section-2');
    atlas().openDock('ledger');
    expect(currentLink()).toBe('https://host.example/atlas/?dock=ledger');
  });
});
