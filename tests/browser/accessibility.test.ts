import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenOptions, type Session, startSession, visit as visitOn } from './harness';
import { SECOND_SITE } from './second-site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Language, width and height. */
type Shown = readonly [string, number, number];

/** What is looked at of an edition. */
interface Looked {
  years: { a: number; b: number; none: number };
  /** Position as an address writes it. */
  point: string;
  line: string;
  airports: readonly [string, string];
  clauses: readonly [string, string];
  region: string;
}

const FIRST: Looked = {
  years: { a: 2018, b: 2019, none: 2017 },
  point: '87.6,43.8',
  line: 'railways/altay-jeminay',
  airports: ['airports/ruoqiang', 'airports/shache'],
  clauses: ['3', '28'],
  region: 'kashgar',
};
const SECOND: Looked = {
  years: { a: 2033, b: 2034, none: 2031 },
  point: '-73.8,-42.5',
  line: 'highways/ancud-quellon',
  airports: ['airports/mocopulli', 'airports/pupelde'],
  clauses: ['1.1', '2'],
  region: 'middle',
};

/** Views in which something lies on the map, or stands beside a second one. */
const mapViews = ({ years, point, line }: Looked): readonly string[] => [
  '',
  `y=${years.a}&m=complete`,
  `tab=tasks&sel=p:${point}`,
  `tab=tasks&sel=f:${line}&dock=profile`,
  `tab=tasks&vs=b&b.y=${years.b}&dock=difference`,
];

/** Every other view an address can open; looked at without the map's picture, which would take most of the time. */
const wordViews = ({ years, airports, clauses, region }: Looked): readonly string[] => [
  'tab=features',
  // Outside the filter.
  `y=${years.none}&tab=tasks&sel=f:${airports[0]}`,
  'tab=tasks',
  'tab=notice',
  `tab=tasks&sel=f:${airports[0]}`,
  ...clauses.map((id) => `tab=tasks&sel=c:${id}`),
  `tab=tasks&sel=s:${airports}`,
  `tab=tasks&sel=r:${region}`,
  'tab=tasks&dock=ledger',
  'tab=tasks&dock=features',
  'tab=tasks&dock=documents',
  'tab=tasks&dock=targets',
  'tab=tasks&dock=conflicts',
  'tab=tasks&sel=f:no/such',
];

let session: Session;
let secondSession: Session;
let page: Page;

beforeAll(async () => {
  session = await startSession();
  secondSession = await startSession(SECOND_SITE);
});
afterAll(async () => {
  await session.close();
  await secondSession.close();
});

/** All tests of a group share a page of its own. */
function onPage(options: OpenOptions, from = () => session): void {
  beforeAll(async () => {
    page = await from().open(options);
    await page.locator('.filter-words').waitFor();
    // A screenful that is still sliding is not the one to look at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(AXE);
  });
  afterAll(() => page.close());
}

const visit = (query: string): Promise<void> => visitOn(page, query);

/** What axe finds wrong, one line each: the rule, the element, and why. */
async function violations(): Promise<string[]> {
  const { violations: found }: Pick<AxeResults, 'violations'> = await page.evaluate((options) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    return axe.run(document, options);
  }, RULES);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`.replaceAll(/\s+/g, ' '),
    ),
  );
}

const overflowing = () =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Chinese text that is not said to be Chinese; the strip's labels are drawn, and its table says the same. */
const unmarkedChinese = () =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inside = node.parentElement;
      const said = inside?.closest<HTMLElement>('[lang]')?.lang ?? '';
      if (said.startsWith('zh') || inside?.closest('svg, noscript, script')) continue;
      if (/\p{Script=Han}/u.test(node.nodeValue ?? '')) found.push(node.nodeValue ?? '');
    }
    return found;
  });

const FIRST_SHOWN: readonly Shown[] = [
  ['zh', 1440, 900],
  ['en', 390, 844],
];
const SECOND_SHOWN: readonly Shown[] = [
  ['en', 1440, 900],
  ['zh', 390, 844],
];

/** In both languages and sizes; the long lists of the first edition take most of the time. */
describe.each([
  { edition: 'first', of: FIRST, from: () => session, shown: FIRST_SHOWN },
  { edition: 'second', of: SECOND, from: () => secondSession, shown: SECOND_SHOWN },
])('axe finds nothing to object to in the $edition edition', ({ of, from, shown }) => {
  describe.each([
    { drawn: 'with its map', views: mapViews(of), options: {} },
    { drawn: 'in words', views: wordViews(of), options: { words: true } },
  ])('$drawn', ({ views, options }) => {
    onPage(options, from);

    describe.each(shown)('in %s at %i × %i', (language, width, height) => {
      beforeAll(() => page.setViewportSize({ width, height }));

      it.each(views)('in the view ?%s', async (query) => {
        await visit(`${query}&lang=${language}`);
        expect(await violations()).toEqual([]);
        expect(await overflowing()).toBe(false);
        if (language === 'en') expect(await unmarkedChinese()).toEqual([]);
      });
    });
  });
});

describe('axe finds nothing to object to in printing', () => {
  onPage({ words: true }, () => secondSession);

  it.each([
    ['zh', 1440, 900],
    ['en', 1440, 900],
    ['zh', 390, 844],
    ['en', 390, 844],
  ])('in %s at %i × %i', async (language, width, height) => {
    await page.setViewportSize({ width: 1440, height });
    await visit(`lang=${language}`);
    const open = page.getByRole('button', {
      name: language === 'zh' ? '打印' : 'Print',
      exact: true,
    });
    if ((await page.locator('.print-form').count()) === 0) await open.click();
    await page.setViewportSize({ width, height });
    await page.locator('.print-preview[data-stale=false] svg').waitFor();
    expect(await violations()).toEqual([]);
    expect(await overflowing()).toBe(false);
  });
});

describe('the search box', () => {
  onPage({ words: true });

  it.each([
    ['zh', 1440],
    ['en', 1440],
    ['zh', 390],
    ['en', 390],
  ])('has room for what it says of itself, in %s at %i', async (language, width) => {
    await page.setViewportSize({ width, height: 844 });
    await visit(`lang=${language}`);
    if (width < 861) await page.locator('.search-open').click();
    const roomPx = await page.locator('.search input').evaluate((input: HTMLInputElement) => {
      const style = getComputedStyle(input);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) throw new Error('nothing to measure text with');
      pen.font = style.font;
      const hint = document.querySelector('.search-key')?.getBoundingClientRect();
      const right = hint?.width ? hint.left : input.getBoundingClientRect().right - 10;
      const left = input.getBoundingClientRect().left + Number.parseFloat(style.paddingLeft);
      return right - left - pen.measureText(input.placeholder).width;
    });
    expect(roomPx).toBeGreaterThan(0);
    if (width < 861) await page.locator('.search-fold').click();
  });
});

describe('keyboard and help', () => {
  onPage({ words: true });
  beforeAll(() => page.setViewportSize({ width: 1440, height: 900 }));

  it('goes into the panel with the keyboard, into the help, and back step by step', async () => {
    await visit('tab=features');
    const row = page.locator('.feature-list [data-feature="airports/ruoqiang"]');
    await row.focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.locator('.side-panel h2').waitFor();
    expect(await focused()).toBe('若羌机场');
    await page.getByRole('button', { name: '怎样读出' }).first().focus();
    await page.keyboard.press('Enter');
    const help = page.locator('.help-popover:popover-open');
    await help.locator('.help-reading').waitFor();
    expect(await help.innerText()).toContain('确保');
    expect(await help.innerText()).toContain('2018年全部竣工投产');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await focused()).toBe('怎样读出');
    expect(await page.locator('.side-panel').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.side-panel').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-feature')))
      .toBe('airports/ruoqiang');
  });

  it('moves through list and trees with the arrow keys, each of them one tab stop', async () => {
    const focused = (name: string) =>
      page.evaluate((attribute) => document.activeElement?.getAttribute(attribute), name);
    await visit('tab=features');
    const rows = page.locator('.feature-list .feature-row');
    await rows.first().waitFor();
    expect(await rows.and(page.locator('[tabindex="0"]')).count()).toBe(1);
    const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-feature')));
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused('data-feature')).toBe(ids[1]);
    await page.keyboard.press('End');
    expect(await focused('data-feature')).toBe(ids.at(-1));
    await page.keyboard.press('ArrowUp');
    expect(await focused('data-feature')).toBe(ids.at(-2));
    expect(await rows.and(page.locator('[tabindex="0"]')).count()).toBe(1);
    // Hidden by a filter, the row hands the stop to another.
    await page.keyboard.press('Home');
    await page.locator('[role=tab]', { hasText: '筛选' }).click();
    await page.locator('.networks [data-network="highways"] input').uncheck();
    await page.locator('[role=tab]', { hasText: '要素' }).click();
    expect(await rows.and(page.locator('[tabindex="0"]')).count()).toBe(1);

    for (const [tab, row] of [
      ['tasks', '.clause-tree .clause-row[data-clause="1"]'],
      ['notice', '.reader-task[data-clause="1"] .reader-heading'],
    ] as const) {
      await visit(`tab=${tab}`);
      await page.locator(row).focus();
      await page.keyboard.press('ArrowLeft');
      const fold = page.locator('details', { has: page.locator(`[data-clause="1"]`) }).last();
      expect(await fold.evaluate((one) => one.firstElementChild === document.activeElement)).toBe(
        true,
      );
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator(row).isVisible()).toBe(false);
      await page.keyboard.press('ArrowDown');
      // What the fold hides is passed over.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('(二)');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator(row).isVisible()).toBe(true);
      await page.keyboard.press('ArrowRight');
      expect(await page.locator(row).evaluate((one) => one === document.activeElement)).toBe(true);
    }
  });

  it('explains legend, summary and the deadlines of a task where they stand', async () => {
    await visit('tab=filter&m=complete&sel=c:3');
    for (const [button, topics] of [
      ['.networks .help-mark', ['network', 'geometry']],
      ['.summary .help-mark', ['summary', 'milestone']],
      ['.clause-panel .help-words', ['deadline']],
    ] as const) {
      await page.locator(button).first().click();
      const help = page.locator('.help-popover:popover-open');
      await help.locator('.help-text').first().waitFor();
      expect(
        await help
          .locator('.help-text')
          .evaluateAll((texts) => texts.map((text) => text.getAttribute('data-topic'))),
      ).toEqual(topics);
      if (button.startsWith('.clause')) {
        // The readings are a part of their own, which comes a moment after the text.
        await help.locator('.help-reading').nth(1).waitFor();
        expect(await help.locator('.help-reading').count()).toBe(2);
        expect(await help.innerText()).toContain('2018年全部竣工投产');
      }
      await page.keyboard.press('Escape');
    }
  });

  it('tells of a filter once it rests', async () => {
    await visit('tab=filter');
    await page.locator('.bar[data-year="2018"]').click();
    const said = page.locator('.app > .unseen [role=status]').first();
    await expect.poll(() => said.textContent()).toContain('2018');
    expect(await said.innerText()).toMatch(/2018年到期.*\d+ 项要素/);
  });

  it('does not tell again what another language tells of the same', async () => {
    await visit('tab=filter');
    // What the tests before have closed is told first.
    await page.waitForTimeout(1000);
    await visit('tab=filter&sel=c:3');
    const said = page.locator('.app > .unseen [role=status]');
    await expect.poll(() => said.nth(1).innerText()).toContain('已打开');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => said.nth(1).innerText()).toBe('');
    // Longer than what is told has to rest.
    await page.waitForTimeout(1000);
    expect((await said.allInnerTexts()).join('')).toBe('');
    await page.locator('.side-panel .close').click();
    await expect.poll(() => said.nth(1).innerText()).toBe('Closed');
    await page.getByRole('button', { name: '中文' }).click();
  });

  it('keeps the language of a reader who goes back to an address that names none', async () => {
    const own = await session.open({ query: '?lang=en', words: true });
    await own.getByText('Everything').first().waitFor();
    await own.goto(session.url);
    await own.getByText('Everything').first().waitFor();
    await own.locator('.bar[data-year="2018"]').click();
    await expect.poll(() => own.url()).toContain('y=2018');
    await own.goBack();
    await expect.poll(() => own.url()).not.toContain('y=2018');
    expect(await own.locator('.filter-words').innerText()).toBe('Everything');
    await own.close();
  });

  it('copies a link on a page of plain HTTP, where there is no clipboard', async () => {
    const own = await session.open({
      words: true,
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          Object.defineProperty(window, 'isSecureContext', { value: false });
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        });
      },
    });
    const copied = own.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('copy', () => {
            const field = document.activeElement;
            resolve(field instanceof HTMLTextAreaElement ? field.value : '');
          });
        }),
    );
    await own.getByRole('button', { name: '复制链接' }).click();
    await own.getByText('链接已复制').waitFor();
    expect(await copied).toContain(new URL(session.url).host);
    await own.close();
  });
});

describe('a phone', () => {
  onPage({});
  beforeAll(() => page.setViewportSize({ width: 390, height: 844 }));

  it('raises and lowers the drawer by key and by finger, and keeps the list where it was', async () => {
    await visit('tab=features');
    const drawer = page.locator('.browse');
    const handle = drawer.locator('.drawer-handle');
    await drawer.locator('.tab[data-state=active]').evaluate((tab) => tab.scrollTo({ top: 400 }));
    await handle.press('ArrowUp');
    expect(await drawer.getAttribute('data-height')).toBe('full');
    // Tried only: the handle has come to rest then.
    await handle.click({ trial: true });
    const box = await handle.boundingBox();
    if (!box) throw new Error('there is no handle');
    await page.mouse.move(box.x + 100, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 100, 500, { steps: 5 });
    await page.mouse.move(box.x + 100, 830, { steps: 5 });
    await page.waitForTimeout(100);
    await page.mouse.up();
    expect(await drawer.getAttribute('data-height')).toBe('peek');
    expect((await page.locator('.map').boundingBox())?.height ?? 0).toBeGreaterThan(600);
    await handle.press('Enter');
    expect(await drawer.getAttribute('data-height')).toBe('half');
    expect(await drawer.locator('.tab[data-state=active]').evaluate((tab) => tab.scrollTop)).toBe(
      400,
    );
  });

  it('closes the menu over what was opened from it', async () => {
    await visit('tab=tasks');
    await page.locator('.menu-open').click();
    await page.locator('.header-menu:popover-open').waitFor();
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await page.locator('.print-form').waitFor();
    expect(await page.locator('.header-menu:popover-open').count()).toBe(0);
    await page.getByRole('button', { name: '关闭打印' }).click();
  });

  it('has nothing to object to with menu and search open', async () => {
    await visit('tab=tasks');
    await page.locator('.menu-open').click();
    await page.locator('.header-menu:popover-open').waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.search-open').click();
    await page.locator('.search input').fill('ruoq');
    await page.locator('.search-option').first().waitFor();
    expect(await violations()).toEqual([]);
    expect(await overflowing()).toBe(false);
    await page.locator('.search-fold').click();
  });
});

/** Sets the size of ordinary text as a reader does in the browser's own settings. */
const withText = (standard: number) => async (fresh: Page) => {
  const settings = await fresh.context().newCDPSession(fresh);
  await settings.send('Page.enable');
  await settings.send('Page.setFontSizes', { fontSizes: { standard } });
};

describe.each([
  ['text at 200 %', 1280, 800, 32],
  ['zoom of 400 %', 320, 640, 16],
])('%s', (_, width, height, textPx) => {
  onPage({ width, height, words: true, prepare: withText(textPx) });

  it('takes the layout that has room for it', async () => {
    await visit('tab=filter');
    expect(await page.locator('.browse .drawer-handle').isVisible()).toBe(true);
  });

  it.each(['zh', 'en'])(
    'scrolls nowhere sideways and hides no control, in %s',
    async (language) => {
      for (const query of ['tab=filter', 'tab=tasks&sel=f:airports/ruoqiang']) {
        await visit(`${query}&lang=${language}`);
        expect(await overflowing()).toBe(false);
      }
      await page.locator('.side-panel .close').click();
      for (const tab of await page.getByRole('tab').all()) await tab.click();
      await page.locator('.header h1').click({ trial: true });
    },
  );
});
