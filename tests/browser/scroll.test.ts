/** Nothing that is pressed or takes the focus scrolls the page itself away. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './harness';
import { servedPages } from './pages';
import { SECOND_SITE, secondCatalogue } from './second-site';

const { openWords } = servedPages({}, SECOND_SITE);
const { features, clauses, regions } = secondCatalogue;
const line = features.find(({ geometry }) => geometry?.type === 'LineString')?.properties.id ?? '';
const region = regions[0]?.id ?? '';
const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();

interface View {
  /** Part of the page that shows that it is open. */
  there: string;
  query: string;
  prepare?: (page: Page) => Promise<unknown>;
}

const VIEWS: Record<string, View> = {
  filter: { there: '.year-filter', query: '' },
  features: { there: '.feature-list', query: 'tab=features' },
  tasks: { there: '.clause-tree', query: 'tab=tasks' },
  notice: { there: '.reader', query: 'tab=notice' },
  feature: { there: '.side-panel .commitment', query: `sel=f:${line}` },
  clause: { there: '.clause-panel', query: `sel=c:${clauses.at(-1)?.id}` },
  region: { there: '.region-page', query: `sel=r:${region}` },
  point: { there: '.point-panel', query: 'sel=p:-73.8,-42.5' },
  ledger: { there: '.ledger', query: 'dock=ledger' },
  featureTable: { there: '.ledger[data-list=features]', query: 'dock=features' },
  documents: { there: '.ledger[data-list=documents]', query: 'dock=documents' },
  targets: { there: '.ledger[data-list=targets]', query: 'dock=targets' },
  conflicts: { there: '.ledger[data-list=conflicts]', query: 'dock=conflicts' },
  profile: { there: '.profile', query: `dock=profile&sel=f:${line}` },
  comparison: { there: '.compare-bar', query: 'vs=b&dock=difference' },
  playback: { there: '.playback', query: '', prepare: press('逐年播放') },
  help: {
    there: '.help-popover:popover-open',
    query: '',
    prepare: (page) => page.locator('.filter-panel .help-mark').first().click(),
  },
  search: {
    there: '[role=option]',
    query: '',
    prepare: async (page) => {
      await page.locator('.search input').fill('a');
      await page.locator('[role=option]').first().waitFor();
    },
  },
  print: {
    there: '.print-form',
    query: '',
    prepare: async (page) => {
      await press('打印')(page);
      await page.locator('.print-form').waitFor();
    },
  },
};

/** What of the page is not where it belongs; watched at each scroll and each change of focus as well. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const own = window as unknown as { amiss(): string[]; faults: string[] };
    own.faults = [];
    /** The page itself, and what may only be scrolled through by its own content. */
    const fixed =
      'html, body, #root, .app, .work, main, .stage, .maps, .map-pane, .header, .drawer';
    const scrolled = () =>
      [...document.querySelectorAll(fixed)]
        .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
        .map(({ tagName, className }) => `${tagName}.${className} is scrolled`);
    own.amiss = () => {
      const unanchored = [...document.querySelectorAll<HTMLElement>('.unseen')].filter(
        (element) => element.offsetParent && element.offsetParent !== element.parentElement,
      );
      const top = document.querySelector('.header')?.getBoundingClientRect().top;
      return [
        ...scrolled(),
        ...unanchored.map(({ tagName, className }) => `${tagName}.${className} is not anchored`),
        ...(top === 0 ? [] : [`the header is at ${top}`]),
      ];
    };
    const look = ({ type, target }: Event) => {
      const at = target instanceof Element ? `${target.tagName}.${target.className}` : 'page';
      own.faults.push(...scrolled().map((fault) => `${type} ${at}: ${fault}`));
    };
    document.addEventListener('focusin', look, true);
    document.addEventListener('scroll', look, true);
  });

const amiss = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = window as unknown as { amiss(): string[]; faults: string[] };
    return [...own.faults.splice(0), ...own.amiss()];
  });

const SIZES = [
  { width: 1440, height: 900, views: Object.keys(VIEWS) },
  { width: 390, height: 844, views: ['filter', 'feature', 'ledger'] },
];

/** Marks the controls that can be pressed and are of no kind met before; rows of a list are one kind. */
const newControls = (page: Page, known: readonly string[]) =>
  page.evaluate((met) => {
    const kinds: string[] = [];
    const controls = 'button, select, input, summary, [role=tab], [role=option], label.file';
    for (const element of document.querySelectorAll<HTMLElement>(controls)) {
      element.removeAttribute('data-try');
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.matches('.unseen, :disabled')
      )
        continue;
      const words = element.closest(
        'li, td, th, h3, h4, ol, details, select, label, [role=option], .chip, .bar, .help',
      )
        ? ''
        : element.innerText.replaceAll(/\d+/g, '');
      const place = element.parentElement?.className ?? '';
      const kind = `${place}>${element.tagName}.${element.className}${element.getAttribute('type')}:${words}`;
      if (met.includes(kind) || kinds.includes(kind)) continue;
      element.dataset.try = String(kinds.length);
      kinds.push(kind);
    }
    return kinds;
  }, known);

describe.each(SIZES)('at $width × $height', ({ width, height, views }) => {
  let page: Page;
  const show = async (name: string) => {
    const view = VIEWS[name];
    if (!view) throw new Error(name);
    await page.keyboard.press('Escape');
    if (await page.locator('.print-form').count()) await page.locator('.print-form .close').click();
    await visit(page, view.query);
    await view.prepare?.(page);
    await page.locator(view.there).first().waitFor();
  };
  const opened = async () => {
    page = await openWords({ width, height, prepare: watch });
    // Taken as the browser takes it: the dialogue opens, and nothing is chosen.
    page.on('filechooser', () => {});
    // Playwright itself would wait for the printer.
    await page.evaluate(() => {
      window.print = () => {};
    });
  };

  it('loading a boundary with the pointer leaves the page where it is', async () => {
    await opened();
    const chooser = page.waitForEvent('filechooser');
    await page.locator('.map-options label.file').click();
    await chooser;
    expect(await amiss(page)).toEqual([]);
    expect(await page.locator('.header').isVisible()).toBe(true);
    const field = page.locator('.map-options input[type=file]');
    await field.focus();
    expect(await amiss(page)).toEqual([]);
    expect(await page.locator('.map-options label.file').isVisible()).toBe(true);
  });

  it('each control is pressed once', async () => {
    await opened();
    const met: string[] = [];
    let pressed = 0;
    for (const name of views) {
      const before = [...met];
      await show(name);
      for (const kind of await newControls(page, before)) {
        met.push(kind);
        const find = async () => (await newControls(page, before)).indexOf(kind);
        const tryPress = async () => {
          const index = await find();
          if (index < 0) return false;
          return page
            .locator(`[data-try="${index}"]`)
            .click({ timeout: 600 })
            .then(
              () => true,
              () => false,
            );
        };
        // Where an earlier press has led elsewhere, the view is opened anew.
        if (!(await tryPress())) {
          await show(name);
          if (await tryPress()) pressed += 1;
        } else pressed += 1;
        expect(await amiss(page), `${name}: ${kind}`).toEqual([]);
        if (await page.locator(':popover-open').count()) await page.keyboard.press('Escape');
      }
    }
    expect(pressed).toBeGreaterThan(width > 1000 ? 60 : 20);
  });

  it('every view is tabbed through both ways', async () => {
    await opened();
    for (const name of views) {
      await show(name);
      for (const [key, times] of [
        ['Tab', 100],
        ['Shift+Tab', 100],
      ] as const) {
        await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
        expect(await amiss(page), `${name}: ${key}`).toEqual([]);
      }
    }
  });
});
