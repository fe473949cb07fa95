/** The fonts of the page: the browser fetches them by itself, and tells nobody why it could not. */
import { attemptsSoFar, hasProblem, onProblems } from './problems';
import { readFile } from './read-file';

const fileOf = ({ weight }: FontFace): string => `fonts/noto-sans-sc-${weight}.woff2`;

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array;

/** Reads the file and hands it to the browser in place of the face that failed. */
async function readAgain(failed: FontFace): Promise<void> {
  const read = await readFile(
    fileOf(failed),
    (bytes) => bytes,
    isBytes,
    (bytes) => new FontFace(failed.family, bytes, { weight: failed.weight }).load(),
  );
  if ('value' in read) document.fonts.add(read.value);
}

/** Tells of fonts that cannot be had, and tries again whenever files are asked for again. */
export function watchScreenFonts(): void {
  const failed = new Set<FontFace>();
  let attempts = attemptsSoFar();
  document.fonts.addEventListener('loadingerror', ({ fontfaces }) => {
    for (const face of fontfaces) {
      // Faces that the map makes itself are of the same files, and carry no weight of their own.
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
