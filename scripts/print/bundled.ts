/** What is bundled and run: node bundled.js <the folder with geodata/ and fonts/> [options]. */
import { run } from './run';

const [folder = '', ...options] = process.argv.slice(2);
process.exitCode = await run(folder, options);
