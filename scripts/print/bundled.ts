/** What is bundled and run: node bundled.js <the project's folder> [options]. */
import { run } from './run';

const [root = '', ...options] = process.argv.slice(2);
process.exitCode = await run(root, options);
