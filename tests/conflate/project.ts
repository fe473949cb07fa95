/** Makes a project folder for each test: four towns along the 43rd parallel, and one road. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { conflate } from '../../geodata/engine/conflate/conflate';

const GOOD = fileURLToPath(new URL('../fixtures/geodata/good/geodata', import.meta.url));

/** Half a degree apart, about 40.8 km. */
const TOWNS = { ay: 84, bee: 84.5, cee: 85, dee: 85.5 };

const place = ([id, lon]: [string, number]) => ({
  id,
  nameZh: id,
  nameEn: id,
  kind: 'town',
  lon,
  lat: 43,
  accuracyKm: 2,
  region: 'north',
  rank: 4,
  sources: [{ id: 'report' }],
});

export const ROAD = 'highways/ay-dee';
export const FEATURES = `# The roads of the test.
- slug: ay-dee
  nameZh: 甲-丁公路
  nameEn: Ay–Dee road
  statedState: planned
  geometry:
    course: [ay, bee, cee, dee]
    class: schematic # no survey yet
    courseBasis: as-named
  waypoints: [ay, dee]
  commitments:
    - clause: "1"
      milestone: start
      strength: plain
      works: new
      citation: [{ verb: 开工建设 }, { name: 甲-丁 }]
`;

const SOURCES = [
  { id: 'report', titleEn: 'A report', publisher: 'Somebody', licence: 'facts cited' },
  { id: 'roads', titleEn: 'Road layer', publisher: 'Somebody', licence: 'own data' },
];

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface Project {
  path: (name: string) => string;
  put: (name: string, content: unknown) => string;
  text: (name: string) => string;
  json: (name: string) => {
    properties: Record<string, unknown>;
    geometry: { coordinates: number[][] };
  };
  run: (...argv: string[]) => Promise<Ran>;
}

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true });
});

export function makeProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'conflate-'));
  made.push(root);
  cpSync(GOOD, join(root, 'geodata'), { recursive: true });
  const path = (name: string) => join(root, name);
  const put = (name: string, content: unknown) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    const whole = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path(name), whole ? content : JSON.stringify(content));
    return path(name);
  };
  put('geodata/places.yaml', Object.entries(TOWNS).map(place));
  put('geodata/features/highways.yaml', FEATURES);
  put('geodata/sources.yaml', SOURCES);
  const text = (name: string) => readFileSync(path(name), 'utf8');
  return {
    path,
    put,
    text,
    json: (name) => JSON.parse(text(name)),
    run: async (...argv) => {
      const ran: Ran = { code: -1, out: '', err: '' };
      ran.code = await conflate(argv, {
        root,
        print: (line) => {
          ran.out += `${line}\n`;
        },
        complain: (line) => {
          ran.err += `${line}\n`;
        },
      });
      return ran;
    },
  };
}

export type Line = [number, number][];

export const feature = (coordinates: Line, properties: Record<string, unknown> = {}) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'LineString' as const, coordinates },
});

/** A layer of lines, each with its class where one is given. */
export const layer = (...lines: (Line | [string, Line])[]) => ({
  type: 'FeatureCollection' as const,
  features: lines.map((line) =>
    typeof line[0] === 'string'
      ? feature(line[1] as Line, { class: line[0] })
      : feature(line as Line),
  ),
});
