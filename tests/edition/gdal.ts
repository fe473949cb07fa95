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

const DEGREES = '+proj=longlat +datum=WGS84 +no_defs';

/** @param from and `to` are PROJ strings or well-known text */
function transformed(from: string, to: string, positions: string): Position[] {
  const folder = mkdtempSync(join(tmpdir(), 'transform-'));
  try {
    const files = [from, to].map((system, index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(file, system);
      return file;
    });
    const [source = '', target = ''] = files;
    return ask('gdaltransform', ['-s_srs', source, '-t_srs', target, '-output_xy'], positions)
      .trim()
      .split('\n')
      .map((line): Position => {
        const [x = Number.NaN, y = Number.NaN] = line.split(' ').map(Number);
        return [x, y];
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Positions in degrees, in metres of a plane. */
export const inPlane = (system: string, positions: readonly Position[]): Position[] =>
  transformed(DEGREES, system, positions.map(([lon, lat]) => `${lon} ${lat}`).join('\n'));

/** Vertices of the lines of a layer in degrees, as the sheet's own projection places them. */
export function verticesOf(pdf: string, layer: string): Position[] {
  const printed = ask('ogrinfo', ['-ro', '-al', pdf, layer]);
  const plane = [...printed.matchAll(/LINESTRING \((.*)\)/g)].flatMap(([, text = '']) =>
    text.replaceAll(/[()]/g, '').split(','),
  );
  return transformed(wktOf(pdf), DEGREES, plane.join('\n'));
}
