/** What a file of browser tests begins with: one browser, and pages that are closed after each test. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type OpenOptions, type Session, startSession, visit } from './harness';

interface Pages {
  open(options?: OpenOptions): Promise<Page>;
  /** A page without the map's picture. */
  openWords(options?: Omit<OpenOptions, 'withMap' | 'words'>): Promise<Page>;
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
    session = await startSession(site);
  });
  afterAll(() => session.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
      const open = [...pages, ...(shared ? [shared.page] : [])];
      for (const page of open) console.error(`${task.name}: ${await shownBy(page)}`);
    }
    await Promise.all(pages.splice(0).map((page) => page.close()));
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
    share: async (withMap = false) => {
      if (shared?.withMap !== withMap) {
        await shared?.page.close();
        shared = { page: await opened({ words: !withMap }), withMap };
      }
      await visit(shared.page, '');
      return shared.page;
    },
  };
}

/** Address and beginning of the text of a page: what is known of a failure on another machine. */
const shownBy = async (page: Page): Promise<string> => {
  const text = await page.locator('body').innerText({ timeout: 2000 }).catch(String);
  return `${page.url()} shows\n${text.slice(0, 800)}`;
};
