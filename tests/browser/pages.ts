/** What a file of browser tests begins with: one browser, and pages that are closed after each test. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type OpenOptions, type Session, startSession, visit, withoutWebGl } from './harness';

interface Pages {
  open(options?: OpenOptions): Promise<Page>;
  /** A page without the map's picture, for what is about words and lists: software WebGL takes most of the time. */
  openWords(options?: Omit<OpenOptions, 'withMap'>): Promise<Page>;
  /** The one page of the file that such tests share; each finds it as the application opens, but for the camera. */
  share(withMap?: boolean): Promise<Page>;
  /** For the test that breaks the policy on purpose: what was told of it, which then counts no more. */
  breaches(): string[];
}

/**
 * @param defaults for every page of the file
 * @param site folder of another built application than that of `npm run build`
 */
export function servedPages(defaults: OpenOptions = {}, site?: string): Pages {
  let session: Session;
  const pages: Page[] = [];
  let shared: { page: Page; withMap: boolean } | null = null;
  beforeAll(async () => {
    session = await startSession(undefined, site);
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
    session.policy.expectKept();
  });
  const opened = (options: OpenOptions): Promise<Page> => session.open({ ...defaults, ...options });
  const wordsOpened = async ({ prepare, ...options }: OpenOptions): Promise<Page> => {
    const page = await opened({
      ...options,
      withMap: false,
      prepare: async (fresh) => {
        await withoutWebGl(fresh);
        await (prepare ?? defaults.prepare)?.(fresh);
      },
    });
    await page.locator('.filter-words').waitFor({ state: 'attached' });
    return page;
  };
  const closedAfter = async (opening: Promise<Page>): Promise<Page> => {
    const page = await opening;
    pages.push(page);
    return page;
  };
  return {
    breaches: () => session.policy.taken(),
    open: (options = {}) => closedAfter(opened(options)),
    openWords: (options = {}) => closedAfter(wordsOpened(options)),
    share: async (withMap = false) => {
      if (shared?.withMap !== withMap) {
        await shared?.page.close();
        shared = { page: await (withMap ? opened({}) : wordsOpened({})), withMap };
      }
      await visit(shared.page, '');
      return shared.page;
    },
  };
}
