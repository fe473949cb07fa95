/** `npm run conflate`: the only module of the command that ends the process. */
import { fileURLToPath } from 'node:url';
import { conflate } from './conflate';

process.exitCode = await conflate(process.argv.slice(2), {
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
