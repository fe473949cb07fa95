/** Keeps what a page copies where a test can read it: `copied` of the page's global object. */
import type { Page } from 'playwright-core';

export const keepCopies = (page: Page): Promise<void> =>
  page
    .addInitScript(() => {
      const kept = globalThis as { copied?: string };
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async (text: string) => {
            kept.copied = text;
          },
        },
      });
    })
    .then(() => undefined);
