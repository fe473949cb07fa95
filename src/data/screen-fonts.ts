/**
 * Reports fonts of the page that failed to load: the browser fetches them itself and gives no reason for a
 * failure.
 */
import { attemptsSoFar, hasProblem, onProblems } from './problems';
import { readFile } from './read-file';

const fileOf = ({ weight }: FontFace): string => `fonts/noto-sans-sc-${weight}.woff2`;

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array;

/** Reads the font file and registers it in place of the face that failed. */
async function readAgain(failed: FontFace): Promise<void> {
  const read = await readFile(
    fileOf(failed),
    (bytes) => bytes,
    isBytes,
    (bytes) => new FontFace(failed.family, bytes, { weight: failed.weight }).load(),
  );
  if ('value' in read) document.fonts.add(read.value);
}

/** Reports fonts that cannot be loaded, and tries again whenever failed files are requested again. */
export function watchScreenFonts(): void {
  const failed = new Set<FontFace>();
  let attempts = attemptsSoFar();
  document.fonts.addEventListener('loadingerror', ({ fontfaces }) => {
    for (const face of fontfaces) {
      // Faces that the map registers use the same files and have no numeric weight.
      if (!/^\d+$/.test(face.weight) || failed.has(face)) continue;
      failed.add(face);
      void readAgain(face);
    }
  });
  onProblems(() => {
    if (attempts === attemptsSoFar()) return;
    attempts = attemptsSoFar();
    for (const face of failed) if (hasProblem(fileOf(face))) void readAgain(face);
  });
}
