/**
 * The site of the second edition, for what holds of any notice: it is small, so that lists are short and
 * sheets soon made. The recipe's test makes it, in the same run beside the browser's or in one before.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generatedCatalogue } from '../generated';
import { MADE } from '../second-edition';

for (const began = Date.now(); !existsSync(join(MADE, 'index.html')); ) {
  if (Date.now() - began > 300_000) {
    throw new Error(`no site in ${MADE}; run "npx vitest run --project unit tests/edition" first`);
  }
  await new Promise((done) => setTimeout(done, 500));
}

export const SECOND_SITE = MADE;
export const secondCatalogue = generatedCatalogue(join(MADE, 'geodata'));
