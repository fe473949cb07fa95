/**
 * Fetches what the application loads when it is first needed, and tries again where that fails.
 *
 * Tried in Chromium: after a refusal or a broken connection an import of the same address asks the
 * server again, also where it was one of the module's own imports that failed. After a web page
 * under a module's address it takes the page from its cache until that is replaced (faultsOf).
 * A style sheet is not asked for again by the bundler's code, and counts as loaded where its
 * content was a web page: so style sheets are looked at here.
 */
import { faultOf, faultsOf, PartFailure } from './faults';

/** Before the second and the third try. */
const WAITS_MS = [300, 1200];

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Addresses fetched from the application's own folder of code from now on. */
function watchFetched(): { stop(): string[] } {
  const folder = import.meta.url.replace(/[^/]*$/, '');
  const fetched: string[] = [];
  const take = (entries: PerformanceEntryList) => {
    for (const { name } of entries) if (name.startsWith(folder)) fetched.push(name);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource' });
  return {
    stop: () => {
      take(observer.takeRecords());
      observer.disconnect();
      return fetched;
    },
  };
}

/** Style sheets that the browser could not fetch. */
const unfetched = new WeakSet<EventTarget>();
if (typeof document !== 'undefined') {
  document.addEventListener('error', ({ target }) => target && unfetched.add(target), true);
}

function isBroken(link: HTMLLinkElement): boolean {
  if (unfetched.has(link)) return true;
  try {
    return link.sheet?.cssRules.length === 0;
  } catch {
    return false; // A sheet of another origin cannot be looked into.
  }
}

const brokenSheets = (): HTMLLinkElement[] =>
  typeof document === 'undefined'
    ? []
    : [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(isBroken);

/** Asks for broken style sheets again. */
async function mendSheets(): Promise<void> {
  const mended = brokenSheets().map((link) => {
    const fresh = link.cloneNode() as HTMLLinkElement;
    const settled = new Promise((done) => {
      fresh.onload = done;
      fresh.onerror = done;
    });
    link.replaceWith(fresh);
    return settled;
  });
  await Promise.all(mended);
}

/** What each part was seen to fetch: a style sheet that failed once is not fetched with it again. */
const fetchedFor = new WeakMap<() => Promise<unknown>, Set<string>>();

/** A file that is no module, for loadPart: rejects where the server gives something else. */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (faultOf(address, response)) throw new Error(`${address}: HTTP ${response.status}`);
  return response;
}

/** Rejects with a PartFailure after the last try. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  const addresses = fetchedFor.get(load) ?? new Set<string>();
  fetchedFor.set(load, addresses);
  const isOwn = ({ href }: HTMLLinkElement) => addresses.has(href);
  for (let tries = 0; ; tries += 1) {
    const watched = watchFetched();
    let part: T | null = null;
    let reason: unknown = null;
    try {
      part = await load();
    } catch (error) {
      reason = error;
    }
    for (const address of watched.stop()) addresses.add(address);
    await mendSheets();
    if (part !== null && !brokenSheets().some(isOwn)) return part;
    const faults = await faultsOf(addresses);
    const wait = WAITS_MS[tries];
    if (wait === undefined) throw new PartFailure(faults, reason);
    await pause(wait);
  }
}
