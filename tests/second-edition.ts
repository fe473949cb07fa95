/** The second edition: an invented notice, made by the recipe of CONTRIBUTING and opened by the browser tests. */
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What people wrote of it. */
export const SECOND_EDITION = at('tests/fixtures/edition');

/** What the recipe made of it in this run: generated files and the site, and a sheet. */
export const MADE = at('test-results/second-edition');

/** Its generated files alone, for the tests that hold for any notice (`*.second.test.ts`). */
export const COMPILED_SECOND = at('test-results/second-edition-compiled');
