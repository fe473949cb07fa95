/**
 * Loads parts of the application when they are first needed, and tries again after a failure.
 *
 * Observed in Chromium: after an HTTP error or a broken connection, another import of the same address asks
 * the server again, also if one of the module's own imports failed. If the server sent a web page in place
 * of a module, another import takes that page from the cache until it is replaced (faultsOf). The bundler's
 * code does not request a failed style sheet again, and takes a web page in its place for loaded. That is
 * why style sheets are checked here.
 */
import { faultOf, faultsOf, PartFailure } from './faults';

/** Delays before the second and the third try. */
const WAITS_MS = [300, 1200];

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Records the addresses that are fetched from the application's code folder from now on. */
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
    return false; // A style sheet of another origin cannot be read.
  }
}

const brokenSheets = (): HTMLLinkElement[] =>
  typeof document === 'undefined'
    ? []
    : [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(isBroken);

/** Requests broken style sheets again. */
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

/**
 * Addresses that each part was seen to fetch. Kept, because a style sheet that failed once is not requested
 * again with its part.
 */
const fetchedFor = new WeakMap<() => Promise<unknown>, Set<string>>();

/**
 * Fetches a file that is not a module, for use in loadPart; rejects if the server refuses it or sends a web
 * page.
 */
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
