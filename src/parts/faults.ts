/** Finds out why files of the application could not be loaded, and whether the server has a newer version. */

export interface Fault {
  /** Name of the file, without its folder. */
  file: string;
  /** `page`: the host answered with a web page, as it does for addresses it does not know. */
  kind: 'unreachable' | 'refused' | 'page';
  /** HTTP status if the server refused, otherwise 0. */
  status: number;
}

/** Thrown if a part could not be loaded; tells the fault of each of its files. */
export class PartFailure extends Error {
  /** Empty if the server has every file and the browser still could not use them. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], cause: unknown) {
    const told = faults.map(({ file, kind, status }) => `${file}: ${status || kind}`);
    super(told.join(', ') || String(cause), { cause });
    this.faults = faults;
  }
}

/** The fault of a server's answer for a file; null if there is none. */
export function faultOf(address: string, response: Response | null): Fault | null {
  const fault = (kind: Fault['kind'], status = 0): Fault => ({
    file: new URL(address, 'http://host/').pathname.split('/').at(-1) ?? address,
    kind,
    status,
  });
  if (!response) return fault('unreachable');
  if (!response.ok) return fault('refused', response.status);
  return response.headers.get('content-type')?.includes('text/html') ? fault('page') : null;
}

/**
 * Requests each file from the server, not from the cache. The answer also replaces the cached one: a web
 * page cached under a module's address would be used as the module until it expires.
 */
export async function faultsOf(addresses: Iterable<string>): Promise<Fault[]> {
  const asked = [...addresses].map(async (address) =>
    faultOf(address, await fetch(address, { cache: 'reload' }).catch(() => null)),
  );
  return (await Promise.all(asked)).filter((fault) => fault !== null);
}

/** The entry script. Its file name changes whenever a file that it loads changes. */
const ENTRY = /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/;

/** Whether the page on the server starts another version than the one that is running. */
export async function newerVersion(): Promise<boolean> {
  const running = document.querySelector('script[type=module][src]')?.getAttribute('src');
  const response = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null);
  const there = response?.ok ? ENTRY.exec(await response.text())?.[1] : undefined;
  return there !== undefined && there !== running;
}
