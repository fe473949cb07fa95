/** Compiles the second edition once, before the tests that read it. */
import { fileURLToPath } from 'node:url';
import { compile } from '../geodata/engine/compile';
import { COMPILED_SECOND, SECOND_EDITION } from './second-edition';

export default function compileSecondEdition(): void {
  const said: string[] = [];
  const code = compile(['--quiet', '--edition', SECOND_EDITION, '--out', COMPILED_SECOND], {
    root: fileURLToPath(new URL('../', import.meta.url)),
    env: {},
    print: () => {},
    complain: (text) => said.push(text),
  });
  if (code !== 0) throw new Error(`the second edition does not compile:\n${said.join('\n')}`);
}
