/**
 * Compiles the second edition once, before the tests that read it. Its sheets have the fonts with every
 * character: to cut fonts to another edition takes ten seconds.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../geodata/engine/compile';
import { fontFileName } from '../src/print/type/font-files';
import { COMPILED_SECOND, SECOND_EDITION } from './second-edition';

const root = fileURLToPath(new URL('../', import.meta.url));

export default function compileSecondEdition(): void {
  const said: string[] = [];
  const code = compile(['--quiet', '--edition', SECOND_EDITION, '--out', COMPILED_SECOND], {
    root,
    env: {},
    print: () => {},
    complain: (text) => said.push(text),
  });
  if (code !== 0) throw new Error(`the second edition does not compile:\n${said.join('\n')}`);
  const fonts = join(COMPILED_SECOND, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const weight of [400, 700] as const) {
    const whole = join(root, 'public/fonts', fontFileName(weight, true));
    for (const isWhole of [false, true])
      copyFileSync(whole, join(fonts, fontFileName(weight, isWhole)));
  }
}
