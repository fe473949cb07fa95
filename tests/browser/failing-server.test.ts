/** A server that fails: every part and every generated file once, with what is told and how it comes back. */
import { readdirSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../generated';
import { partName, sourceParts } from '../parts/source-parts';
import { visit } from './harness';
import { servedPages } from './pages';

const { open, openWords } = servedPages();
const { features, clauses, regions } = generatedCatalogue();
const line = features.find(({ geometry }) => geometry?.type === 'LineString')?.properties.id ?? '';
const region = regions.find(({ kind }) => kind === 'prefecture')?.id ?? '';

const PAGE = { status: 200, contentType: 'text/html', body: '<!doctype html><title>x</title>' };
/** As a server fails for parts. */
const FAILURES: ((route: Route) => Promise<void>)[] = [
  (route) => route.fulfill({ status: 404, body: '' }),
  (route) => route.abort('connectionreset'),
  (route) => route.fulfill(PAGE),
];
/** And for files. */
const FILE_FAILURES: ((route: Route) => Promise<void>)[] = [
  ...FAILURES,
  (route) => route.fulfill({ status: 500, body: 'oops' }),
  (route) => route.fulfill({ status: 200, body: '{"type":"FeatureCollection","features":[{"ty' }),
  (route) => route.fulfill({ status: 200, body: '\u0000\u0001{]"' }),
  (route) => route.fulfill({ status: 200, body: '' }),
];
const take = <T>(list: readonly T[], index: number): T => {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('an empty list');
  return one;
};

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const help = (page: Page, words: string) => page.getByText(words, { exact: true }).first().click();

interface Opening {
  open(page: Page): Promise<unknown>;
  /** Part of the page that is there once it has come back. */
  there: string;
  /** Where nothing stands in the place of what failed: what is pressed again. */
  again?: (page: Page) => Promise<unknown>;
  /** Leaves things as the next part wants them. */
  close?(page: Page): Promise<unknown>;
}

const dock = (kind: string, there: string): Opening => ({
  open: (page) => visit(page, `?dock=${kind}`),
  there,
});

const openPrint = async (page: Page) => {
  await visit(page, `?sel=r:${region}`);
  await press(page, '打印');
  await page.locator('.print-form').waitFor();
};
const save = (format: string): Opening['open'] => (page) =>
  page.locator('.print-buttons button:not(:disabled)', { hasText: format }).click({ timeout: 60_000 });

/** In this order; those of one file together may need one another. */
const WORDS: Record<string, Opening> = {
  Playback: { open: (page) => press(page, '逐年播放'), there: '.playback' },
  HelpText: {
    open: (page) => page.locator('.filter-panel .help-mark').first().click(),
    there: '.help-text',
    close: (page) => page.keyboard.press('Escape'),
  },
  CommitmentReading: {
    open: async (page) => {
      await visit(page, `?sel=f:${line}`);
      await page.locator('.commitment .help-words').first().click();
    },
    there: '.help-popover:popover-open .deadline-reading, .help-popover:popover-open p',
    close: (page) => page.keyboard.press('Escape'),
  },
  PartReading: {
    open: async (page) => {
      await visit(page, `?sel=c:${clauses.at(-1)?.id}`);
      await page.locator('.clause-panel .help-words').first().click();
    },
    there: '.help-popover:popover-open p',
    close: (page) => page.keyboard.press('Escape'),
  },
  LedgerView: dock('ledger', '.dock .ledger, .dock table'),
  DocumentsView: dock('documents', '.dock table'),
  TargetsView: dock('targets', '.dock table'),
  ConflictsView: dock('conflicts', '.dock-body > *'),
  ProfileView: dock('profile', '.dock h3, .dock h2'),
  CompareBar: { open: (page) => visit(page, '?vs=b'), there: '.compare-bar' },
};
