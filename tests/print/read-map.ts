/** What GDAL and poppler find on the map of a printed sheet. */
import type { WrittenFile } from './read-back';

export interface MapInfo {
  size: [width: number, height: number];
  geoTransform: [number, number, number, number, number, number];
  wkt: string;
  /** Corners in the plane, metres. */
  neatline: readonly (readonly [x: number, y: number])[];
}

export function mapInfo(file: WrittenFile, page = 1): MapInfo {
  const source = page === 1 ? '$' : `PDF:${page}:${file.path}`;
  const read = JSON.parse(file.ask('gdalinfo', ['-json', source])) as {
    size: MapInfo['size'];
    geoTransform: MapInfo['geoTransform'];
    coordinateSystem: { wkt: string };
    metadata: { '': { NEATLINE: string } };
  };
  return {
    size: read.size,
    geoTransform: read.geoTransform,
    wkt: read.coordinateSystem.wkt,
    neatline: [...read.metadata[''].NEATLINE.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    ),
  };
}

/** Where a place of the page lies in the plane, metres. */
export function planeOf(
  { size, geoTransform: [x0, xRight, xDown, y0, yRight, yDown] }: MapInfo,
  [x, y]: readonly [xMm: number, yMm: number],
  paper: { widthMm: number; heightMm: number },
): readonly [x: number, y: number] {
  const column = (x / paper.widthMm) * size[0];
  const row = (y / paper.heightMm) * size[1];
  return [x0 + column * xRight + row * xDown, y0 + column * yRight + row * yDown];
}

export interface Word {
  text: string;
  /** Millimetres from the top left corner. */
  left: number;
  right: number;
  top: number;
}

export function wordsOfPage(file: WrittenFile, page = 1): Word[] {
  const html = file.ask('pdftotext', ['-bbox', '-f', `${page}`, '-l', `${page}`, '$', '-']);
  const row = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)"[^>]*>([^<]*)</g;
  const mm = (points: string | undefined) => (Number(points) * 25.4) / 72;
  return [...html.matchAll(row)].map(([, left, top, right, text = '']) => ({
    text,
    left: mm(left),
    right: mm(right),
    top: mm(top),
  }));
}
