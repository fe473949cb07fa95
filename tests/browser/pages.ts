/**
 * What a file of browser tests begins with: pages that are closed after each test, a page of words that its
 * tests share, and a map that all files of a process share. When a test fails, what its pages show is printed.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type OpenOptions, type Session, startSession, visit } from './harness';

interface Pages {
  open(options?: OpenOptions): Promise<Page>;
  /** A page without the map's picture. */
  openWords(options?: Omit<OpenOptions, 'withMap' | 'words'>): Promise<Page>;
  /**
   * The page that such tests share; each finds it as the application opens at this address, but for the camera
   * where the address names none, and as it was left where the address is null. Drawing a map for the first time
   * costs ten times as much as another view of it.
   */
  share(withMap?: boolean, query?: string | null): Promise<Page>;
  /** For the test that breaks the policy on purpose: what was told of it, which then counts no more. */
  breaches(): string[];
}

interface Shared {
  page: Page;
  prepare: OpenOptions['prepare'];
}

/** The files of a process share its modules, and so a server and a browser for each site; both end with it. */
const sessions = new Map<string | undefined, Promise<Session>>();
const sharedPages = new Map<string, Shared>();

function sessionOf(site: string | undefined): Promise<Session> {
  const known = sessions.get(site);
  if (known) return known;
  const started = startSession(site);
  sessions.set(site, started);
  return started;
}

/**
 * @param defaults for every page of the file
 * @param site folder of another built application than that of `npm run build`
 */
export function servedPages(defaults: OpenOptions = {}, site?: string): Pages {
  let session: Session;
  const pages: Page[] = [];
  const usedShares = new Set<string>();
  beforeAll(async () => {
    session = await sessionOf(site);
  });
  const keyOf = (withMap: boolean) => `${site} ${withMap}`;
  // What was stored in it is not what the next file is to find.
  afterAll(() => dropShared(keyOf(false)));
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail';
    if (failed) await session.report(task.name);
    await Promise.all(pages.splice(0).map((page) => page.close()));
    // What a test left half done is not what the next one is to begin with.
    for (const key of usedShares) if (failed) await dropShared(key);
    usedShares.clear();
    session.policy.expectKept();
  });
  const opened = (options: OpenOptions): Promise<Page> => session.open({ ...defaults, ...options });
  const closedAfter = async (opening: Promise<Page>): Promise<Page> => {
    const page = await opening;
    pages.push(page);
    return page;
  };
  return {
    breaches: () => session.policy.taken(),
    open: (options = {}) => closedAfter(opened(options)),
    openWords: (options = {}) => closedAfter(opened({ ...options, words: true })),
    share: async (withMap = false, query = '') => {
      const key = keyOf(withMap);
      usedShares.add(key);
      const { width = 1440, height = 900, prepare } = defaults;
      const known = sharedPages.get(key);
      if (known && known.prepare !== prepare) await dropShared(key);
      let page = sharedPages.get(key)?.page;
      if (!page) {
        page = await opened({ words: !withMap, apart: true });
        sharedPages.set(key, { page, prepare });
      }
      if (query === null) return page;
      const size = page.viewportSize();
      if (size?.width !== width || size.height !== height) {
        await page.setViewportSize({ width, height });
      }
      await page.emulateMedia({ reducedMotion: null });
      await visit(page, query);
      return page;
    },
  };
}

async function dropShared(key: string): Promise<void> {
  const shared = sharedPages.get(key);
  sharedPages.delete(key);
  await shared?.page.close();
}
