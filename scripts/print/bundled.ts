/** Entry point of the bundle: node bundled.js <the folder with geodata/ and fonts/> [options]. */
import { run } from './run';

const [folder = '', ...options] = process.argv.slice(2);
process.exitCode = await run(folder, options);
