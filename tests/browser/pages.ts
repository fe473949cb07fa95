/** What a file of browser tests begins with: one browser, and pages that are closed after each test. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type OpenOptions, type Session, startSession, withoutWebGl } from './harness';

interface Pages {
  open(options?: OpenOptions): Promise<Page>;
  /** A page without the map's picture, for what is about words and lists: software WebGL takes most of the time. */
  openWords(options?: Omit<OpenOptions, 'withMap'>): Promise<Page>;
}

/** @param defaults for every page of the file */
export function servedPages(defaults: OpenOptions = {}): Pages {
  let session: Session;
  const pages: Page[] = [];
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  const open = async (options: OpenOptions = {}): Promise<Page> => {
    const page = await session.open({ ...defaults, ...options });
    pages.push(page);
    return page;
  };
  return {
    open,
    openWords: async ({ prepare, ...options } = {}) => {
      const page = await open({
        ...options,
        withMap: false,
        prepare: async (fresh) => {
          await withoutWebGl(fresh);
          await prepare?.(fresh);
        },
      });
      await page.locator('.filter-words').waitFor({ state: 'attached' });
      return page;
    },
  };
}
