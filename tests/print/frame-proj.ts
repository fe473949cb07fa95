/** PROJ's own answers, through GDAL. */
import { execFileSync } from 'node:child_process';
import { REGIONAL_DEFINITION } from '../../src/domain/projection';

const [ELLIPSOID = ''] = /\+ellps=\S+/.exec(REGIONAL_DEFINITION) ?? [];
const GEOGRAPHIC = `+proj=longlat ${ELLIPSOID} +no_defs`;

function transformed(from: string, to: string, positions: readonly (readonly number[])[]) {
  const printed = execFileSync('gdaltransform', ['-s_srs', from, '-t_srs', to, '-output_xy'], {
    input: positions.map(([a, b]) => `${a} ${b}`).join('\n'),
    encoding: 'utf8',
  });
  return printed
    .trim()
    .split('\n')
    .map((line): [number, number] => {
      const [a = Number.NaN, b = Number.NaN] = line.split(' ').map(Number);
      return [a, b];
    });
}

/** [lon, lat] to metres in the plane. */
export const projected = (positions: readonly (readonly number[])[]) =>
  transformed(GEOGRAPHIC, REGIONAL_DEFINITION, positions);

/** Metres in the plane to [lon, lat]. */
export const unprojected = (points: readonly (readonly number[])[]) =>
  transformed(REGIONAL_DEFINITION, GEOGRAPHIC, points);
