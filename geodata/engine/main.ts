/** `npm run geodata`: the only module of the compiler that ends the process. */
import { fileURLToPath } from 'node:url';
import { compile } from './compile';

process.exitCode = compile(process.argv.slice(2), {
  root: fileURLToPath(new URL('../../', import.meta.url)),
  env: process.env,
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
