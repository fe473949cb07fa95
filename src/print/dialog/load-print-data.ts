/** What printing needs beside what the map already has; fetched when printing is first opened. */
import type { Catalogue } from '../../domain/catalogue';
import type { OwnBoundary } from '../../domain/own-boundary/own-boundary';
import type { Weight } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { loadFontFiles, loadSheetData } from '../load-sheet-data';
import type { PrintData } from '../print-data';
import type { FontFiles } from '../type/font-files';
import { fontTypesetter } from '../type/typesetter';

export interface LoadedFonts {
  files: FontFiles;
  /** Whether these are the whole fonts. */
  whole: boolean;
  typesetter: Typesetter;
  /** As they go into an SVG file. */
  embedded: Readonly<Record<Weight, { bytes: Uint8Array; format: 'truetype' }>>;
}

export interface Loaded {
  fonts: LoadedFonts;
  data: PrintData;
}

/** @param whole every simplified character instead of those in use: for what a planner types */
async function loadFonts(whole: boolean): Promise<LoadedFonts> {
  const files = await loadFontFiles(whole);
  return {
    files,
    whole,
    typesetter: fontTypesetter(files),
    embedded: {
      400: { bytes: files[400], format: 'truetype' },
      700: { bytes: files[700], format: 'truetype' },
    },
  };
}

/** Rejects with an UnreadFile where fonts or sources cannot be read. */
export async function loadPrintData(
  catalogue: Catalogue,
  ownBoundary: OwnBoundary | null,
): Promise<Loaded> {
  const [fonts, data] = await Promise.all([loadFonts(false), loadSheetData()]);
  return { fonts, data: { ...data, catalogue, ownBoundary, typesetter: fonts.typesetter } };
}

/** The same with the whole fonts; rejects where they cannot be fetched. */
export async function withWholeFonts({ data }: Loaded): Promise<Loaded> {
  const fonts = await loadFonts(true);
  return { fonts, data: { ...data, typesetter: fonts.typesetter } };
}
