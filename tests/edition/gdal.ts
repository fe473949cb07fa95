/** What GDAL makes of a printed sheet: its projection, and where its lines lie on the earth. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from '../../src/domain/geometry/position';

const ask = (command: string, args: readonly string[], input = ''): string =>
  execFileSync(command, args, {
    input,
    encoding: 'utf8',
    env: { ...process.env, OGR_PDF_READ_NON_STRUCTURED: 'YES' },
  });

/** The sheet's own projection as well-known text. */
export function wktOf(pdf: string): string {
  const { coordinateSystem } = JSON.parse(ask('gdalinfo', ['-json', pdf])) as {
    coordinateSystem: { wkt: string };
  };
  return coordinateSystem.wkt;
}

/** Vertices of the lines of a layer in degrees, as the sheet's own projection places them. */
export function verticesOf(pdf: string, layer: string): Position[] {
  const printed = ask('ogrinfo', ['-ro', '-al', pdf, layer]);
  const plane = [...printed.matchAll(/LINESTRING \((.*)\)/g)].flatMap(([, text = '']) =>
    text.replaceAll(/[()]/g, '').split(','),
  );
  const folder = mkdtempSync(join(tmpdir(), 'plane-'));
  try {
    const wkt = join(folder, 'sheet.wkt');
    writeFileSync(wkt, wktOf(pdf));
    const degrees = ask(
      'gdaltransform',
      ['-s_srs', wkt, '-t_srs', '+proj=longlat +datum=WGS84 +no_defs', '-output_xy'],
      plane.join('\n'),
    );
    return degrees
      .trim()
      .split('\n')
      .map((line): Position => {
        const [lon = Number.NaN, lat = Number.NaN] = line.split(' ').map(Number);
        return [lon, lat];
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
