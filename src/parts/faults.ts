/** Why files of the application could not be fetched, and whether the server has a newer version of it. */

export interface Fault {
  /** Name of the file, without its folder. */
  file: string;
  /** `page`: the host answered with a web page, as it does for addresses it does not know. */
  kind: 'unreachable' | 'refused' | 'page';
  /** The server's own number where it refused. */
  status: number;
}

/** A part that could not be fetched, with what is wrong with each of its files. */
export class PartFailure extends Error {
  /** Empty where the server has every file and the browser still could not use them. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], cause: unknown) {
    const told = faults.map(({ file, kind, status }) => `${file}: ${status || kind}`);
    super(told.join(', ') || String(cause), { cause });
    this.faults = faults;
  }
}

/** What is wrong with the answer to a file's address; null where nothing is. */
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
 * Asks the server itself for each file. What it answers also replaces what the browser kept: a web
 * page kept under a module's address would be taken for the module until it expires.
 */
export async function faultsOf(addresses: Iterable<string>): Promise<Fault[]> {
  const asked = [...addresses].map(async (address) =>
    faultOf(address, await fetch(address, { cache: 'reload' }).catch(() => null)),
  );
  return (await Promise.all(asked)).filter((fault) => fault !== null);
}

/** The entry script, whose name changes with whatever it loads. */
const ENTRY = /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/;

/** Whether the page on the server would start another version than the one that runs. */
export async function newerVersion(): Promise<boolean> {
  const running = document.querySelector('script[type=module][src]')?.getAttribute('src');
  const response = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null);
  const there = response?.ok ? ENTRY.exec(await response.text())?.[1] : undefined;
  return there !== undefined && there !== running;
}
