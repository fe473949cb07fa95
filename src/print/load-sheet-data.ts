/** The files a sheet is composed from beside the register, in the page and in Node alike. */
import { loadDetail, loadGround } from '../data/basemap';
import { loadDataVersion } from '../data/manifest';
import { dataProblems } from '../data/problems';
import { requireValue } from '../data/read-file';
import { readSheetFont } from '../data/sheet-font';
import { loadSoftRegions } from '../data/soft-regions';
import { loadSources } from '../data/sources';
import { loadTrunkAndPlaces } from '../data/trunk-and-places';
import type { PrintData } from './print-data';
import { type FontFiles, fontFileName } from './type/font-files';

/** Rejects with an UnreadFile. @param whole every simplified character instead of those in use */
export async function loadFontFiles(whole: boolean): Promise<FontFiles> {
  const bytesOf = async (file: string) => requireValue(await readSheetFont(file));
  const [regular, bold] = await Promise.all([
    bytesOf(`fonts/${fontFileName(400, whole)}`),
    bytesOf(`fonts/${fontFileName(700, whole)}`),
  ]);
  return { 400: regular, 700: bold };
}

export type SheetData = Omit<PrintData, 'catalogue' | 'ownBoundary' | 'typesetter'>;

/**
 * Rejects with an UnreadFile where the sources cannot be read: a sheet owes them their names. What else is
 * missing is told by the pre-flight.
 */
export async function loadSheetData(): Promise<SheetData> {
  const [sourceById, ground, detail, softRegions, trunkAndPlaces, dataVersion] = await Promise.all([
    loadSources(),
    loadGround(),
    loadDetail(),
    loadSoftRegions(),
    loadTrunkAndPlaces(),
    loadDataVersion(),
  ]);
  return {
    sourceById,
    ground,
    detail,
    softRegions,
    trunkAndPlaces,
    missing: dataProblems().map(({ file }) => file),
    dataVersion: dataVersion ?? '?',
  };
}
