/** What printing needs beside what the map already has; fetched when printing is first opened. */
import { loadDetail, loadGround } from '../../data/basemap';
import { loadDataVersion } from '../../data/manifest';
import { loadSources } from '../../data/sources';
import { loadSurroundings } from '../../data/surroundings';
import type { Catalogue } from '../../domain/catalogue';
import type { OwnBoundary } from '../../domain/own-boundary/own-boundary';
import type { PrintData } from '../print-data';
import type { Weight } from '../scene';
import { type FontFiles, fontFileName } from '../type/font-files';
import { fontTypesetter } from '../type/typesetter';
import type { Typesetter } from '../typesetter';

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

async function bytesOf(file: string): Promise<Uint8Array> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** @param whole every simplified character instead of those in use: for what a planner types */
async function loadFonts(whole: boolean): Promise<LoadedFonts> {
  const [regular, bold] = await Promise.all([
    bytesOf(`fonts/${fontFileName(400, whole)}`),
    bytesOf(`fonts/${fontFileName(700, whole)}`),
  ]);
  const files: FontFiles = { 400: regular, 700: bold };
  return {
    files,
    whole,
    typesetter: fontTypesetter(files),
    embedded: {
      400: { bytes: regular, format: 'truetype' },
      700: { bytes: bold, format: 'truetype' },
    },
  };
}

/** Rejects where fonts or sources cannot be fetched: a sheet owes its sources their names. A missing base map is told by the pre-flight. */
export async function loadPrintData(
  catalogue: Catalogue,
  ownBoundary: OwnBoundary | null,
): Promise<Loaded> {
  const [fonts, sourceById, ground, detail, surroundings, dataVersion] = await Promise.all([
    loadFonts(false),
    loadSources(),
    loadGround(),
    loadDetail(),
    loadSurroundings(),
    loadDataVersion(),
  ]);
  return {
    fonts,
    data: {
      catalogue,
      sourceById,
      ground,
      detail,
      surroundings,
      dataVersion: dataVersion ?? '?',
      ownBoundary,
      typesetter: fonts.typesetter,
    },
  };
}

/** The same with the whole fonts; rejects where they cannot be fetched. */
export async function withWholeFonts({ data }: Loaded): Promise<Loaded> {
  const fonts = await loadFonts(true);
  return { fonts, data: { ...data, typesetter: fonts.typesetter } };
}
