/** Lists every part that the application loads when it is first needed, from the sources. */
import { readdirSync, readFileSync } from 'node:fs';

export interface SourcePart {
  /** The source file that fetches it, below src. */
  from: string;
  /** What it imports, as written there. */
  module: string;
  /** What the call of import() is handed to. */
  loader: string;
}

const IMPORT =
  /(?:(\w+)\(\(\) => |\b(\w+) = async \(\): Promise<\w+> => \(await )?import\('([^']+)'\)/g;

export const sourceParts = (): SourcePart[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .toSorted()
    .flatMap((from) =>
      [...readFileSync(`src/${from}`, 'utf8').matchAll(IMPORT)].map(
        ([, loader, word, module = '']) => ({ from, module, loader: loader ?? word ?? 'nothing' }),
      ),
    );

export const partName = ({ module }: SourcePart): string => module.replace(/^.*\/|\?.*$/g, '');
