/** The compiler's command: options, exit codes, what is written and what is left unchanged. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile, type ExitCode } from '../../geodata/engine/compile';
import { NETWORKS } from '../../src/domain/contract/register';
import { GOOD } from './fixtures';

let root: string;
beforeEach(() => {
  // One level down, for a notice that lies beside the project's folder.
  root = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'project');
  cpSync(GOOD, root, { recursive: true });
});
afterEach(() => rmSync(join(root, '..'), { recursive: true }));

interface Run {
  code: ExitCode;
  out: string;
  err: string;
}

function run(argv: readonly string[] = [], env: Record<string, string> = {}): Run {
  const out: string[] = [];
  const err: string[] = [];
  const code = compile(argv, {
    root,
    env,
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const published = () => join(root, 'public/geodata');
const bytes = () =>
  Object.fromEntries(
    readdirSync(published()).map((name) => [name, readFileSync(join(published(), name), 'utf8')]),
  );
const notice = () => ['--notice', join(root, 'notice.txt')];

test('writes every network and every list, empty ones too', () => {
  expect(run().code).toBe(0);
  const lists = [
    'agencies',
    'aliases',
    'attributions',
    'clauses',
    'manifest',
    'notice',
    'outcomes',
    'pinyin',
    'places',
    'regions',
    'sources',
    'edition',
    'grammar',
  ];
  expect(Object.keys(bytes()).sort()).toEqual(
    [
      'detail.topojson',
      'existing-trunk.geojson',
      'soft-regions.topojson',
      'ground.topojson',
      ...NETWORKS.map((name) => `${name}.geojson`),
      ...lists.map((name) => `${name}.json`),
    ].sort(),
  );
});

test('the same input gives the same bytes', () => {
  run();
  const first = bytes();
  rmSync(published(), { recursive: true });
  run();
  expect(bytes()).toEqual(first);
});

test('the order of authored features does not matter', () => {
  const file = join(root, 'geodata/features/railways.yaml');
  const second =
    '- slug: another\n  nameZh: 另一条\n  nameEn: Another\n  statedState: planned\n  whyUnplaced: { zh: 未定。, en: Open. }\n  commitments:\n    - clause: "1"\n      milestone: advance\n      strength: plain\n      works: none\n      citation: [{ verb: 加快实施 }, { name: 甲城 }]\n';
  const text = readFileSync(file, 'utf8');
  const numbers = join(root, 'geodata/register-numbers.yaml');
  writeFileSync(
    numbers,
    readFileSync(numbers, 'utf8').replace(
      'railways:\n',
      'railways:\n  - { number: 2, slug: another }\n',
    ),
  );
  writeFileSync(file, text + second);
  expect(run().code).toBe(0);
  const first = bytes();
  writeFileSync(file, second + text);
  expect(run().code).toBe(0);
  expect(bytes()).toEqual(first);
});

test('removes what an earlier run left, and leaves the base map alone', () => {
  mkdirSync(join(published(), 'basemap'), { recursive: true });
  writeFileSync(join(published(), 'basemap/borders.geojson'), '{}');
  writeFileSync(join(published(), 'canals.geojson'), '{}');
  run();
  expect(existsSync(join(published(), 'canals.geojson'))).toBe(false);
  expect(existsSync(join(published(), 'basemap/borders.geojson'))).toBe(true);
});

test('the manifest holds the size of every other file, and its version follows the content', () => {
  run();
  const { 'manifest.json': text = '', ...others } = bytes();
  const manifest = JSON.parse(text);
  const sizes = Object.entries(others).map(([name, body]) => [name, Buffer.byteLength(body)]);
  expect(manifest.files).toEqual(Object.fromEntries(sizes));
  expect(manifest.dataVersion).toMatch(/^[0-9a-f]{12}$/);
  const file = join(root, 'geodata/places.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Jia', 'Chia'));
  run();
  expect(JSON.parse(bytes()['manifest.json'] ?? '').dataVersion).not.toBe(manifest.dataVersion);
});

test('data with a problem are not published', () => {
  rmSync(join(root, 'geodata/regions.yaml'));
  const { code, err } = run();
  expect(code).toBe(1);
  expect(err).toContain('geodata/regions.yaml:1: the file is missing');
  expect(existsSync(published())).toBe(false);
});

test('--check writes nothing', () => {
  expect(run(['--check']).code).toBe(0);
  expect(existsSync(published())).toBe(false);
});

test('prints for every named thing its feature, or why it has none', () => {
  const { out } = run(notice());
  expect(out).toContain(
    '丙城-戊关铁路 … 力争 … 早日 … 开工建设 → railways/bing-wu (strive start, 早日)',
  );
  expect(out).toContain('→ facilities/hall (complete, 2020; not placed: No site is known.)');
  expect(out).toContain('己城 → not mapped: A partner only.');
  expect(out).toContain('no feature: No place is named.');
  expect(out).toContain('3 clauses (2 with features), 5 features (1 not placed), 6 commitments');
  expect(out).toContain(', 2 existing lines, ');
});

test('--quiet prints one line', () => {
  expect(run(['--quiet', ...notice()]).out.split('\n')).toHaveLength(1);
});

test('--report prints one line per feature and per existing line', () => {
  const { out } = run(['--report']);
  expect(out).toMatch(
    /highways\/jia-bing +schematic +28 +28 unchecked \(480 km\) +6 +480 +560 +86 % +1 +300 +north, south$/m,
  );
  // Of the road's claims, its check points, those away from towns, how far apart, and the share outside.
  const yiJi =
    /existing-trunk\/yi-ji +digitised +12 +5, 12 unchecked \(58 km\) +4 +109\.4 +110 +99 % +1 +1 +55 +4\.1\/4\.1 +0 %/;
  expect(out).toMatch(/railways\/bing-wu +digitised .* 2 +2 +64 +\d\.\d\/\d\.\d +0 %/);
  expect(out).toMatch(yiJi);
  // How a region was found, if not by a place of the feature.
  expect(out).toMatch(/railways\/bing-wu .* north, perhaps south$/m);
  expect(out).toMatch(/facilities\/hall +not placed .* north, south \(authored\)$/m);
});

describe('another edition', () => {
  const second = () => {
    cpSync(join(root, 'geodata'), join(root, 'second'), { recursive: true });
    cpSync(join(root, 'notice.txt'), join(root, 'second/notice.txt'));
    return ['--edition', 'second'];
  };

  test('is refused without a folder of its own, and touches nothing', () => {
    run();
    const before = bytes();
    const { code, err } = run(second());
    expect(code).toBe(2);
    expect(err).toContain('--edition second needs --out <dir>');
    expect(bytes()).toEqual(before);
    expect(run([...second(), '--out', 'public']).code).toBe(2);
    expect(bytes()).toEqual(before);
  });

  test('is compiled into its folder, against the notice beside it', () => {
    run();
    const before = bytes();
    const options = second();
    const file = join(root, 'second/edition.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('example-2017', 'example-2'));
    const { code, out } = run([...options, '--out', 'site']);
    expect(code).toBe(0);
    expect(out).toMatch(/notice check: [1-9]\d+ fragments verified/);
    const edition = JSON.parse(readFileSync(join(root, 'site/geodata/edition.json'), 'utf8'));
    expect(edition).toMatchObject({ id: 'example-2', years: { from: 2017, to: 2020 } });
    expect(bytes()).toEqual(before);
  });

  test('is checked without an output folder, and problems have the path of its own files', () => {
    const options = second();
    expect(run([...options, '--check']).code).toBe(0);
    rmSync(join(root, 'second/grammar.yaml'));
    const { code, err } = run([...options, '--check']);
    expect(code).toBe(1);
    expect(err).toContain('second/grammar.yaml:1: the file is missing');
  });

  test('never overwrites files that no command has generated', () => {
    const before = readdirSync(join(root, 'geodata'));
    expect(run(['--out', '.'])).toMatchObject({ code: 2 });
    expect(readdirSync(join(root, 'geodata'))).toEqual(before);
  });
});

test('an unknown option is refused with the list of options', () => {
  const { code, err } = run(['--quite']);
  expect(code).toBe(2);
  expect(err).toContain('--quite');
  expect(err).toContain('--notice <path>');
});

test('says how many fragments were compared with the notice', () => {
  expect(run(notice()).out).toMatch(/notice check: [1-9]\d+ fragments verified/);
});

test('reports that there is no notice, and fails if the environment requires it', () => {
  expect(run()).toMatchObject({ code: 0, out: expect.stringContaining('did not run') });
  expect(run([], { ATLAS_REQUIRE_NOTICE: '1' })).toMatchObject({ code: 1 });
  expect(run(notice(), { ATLAS_REQUIRE_NOTICE: '1' })).toMatchObject({ code: 0 });
});

test('finds the notice beside the application', () => {
  mkdirSync(join(root, 'public/notice'), { recursive: true });
  cpSync(join(root, 'notice.txt'), join(root, 'public/notice/notice.txt'));
  expect(run(['--quiet']).out).toContain('fragments verified');
});

test('finds the notice that the environment names, and nothing beside the project by itself', () => {
  mkdirSync(join(root, '../shared'));
  cpSync(join(root, 'notice.txt'), join(root, '../shared/document.txt'));
  mkdirSync(join(root, 'public/notice'), { recursive: true });
  cpSync(join(root, 'notice.txt'), join(root, 'public/notice/draft.txt'));
  expect(run(['--quiet']).out).toContain('did not run');
  const env = { ATLAS_NOTICE: '../shared/document.txt' };
  expect(run(['--quiet'], env).out).toContain('fragments verified');
  rmSync(join(root, '../shared'), { recursive: true });
  expect(run(['--quiet'], env).out).toContain('did not run');
  // The notice of one edition is none of another.
  cpSync(join(root, 'geodata'), join(root, 'second'), { recursive: true });
  const second = ['--edition', 'second', '--out', 'site', '--quiet'];
  expect(run(second, { ATLAS_NOTICE: 'notice.txt' }).out).toContain('did not run');
});

test('a notice that was named and is not there is an error', () => {
  expect(run(['--notice', 'nowhere.txt'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('nowhere.txt'),
  });
});

test('a notice that is a folder, and a folder that cannot be written to, give a message', () => {
  expect(run(['--notice', root])).toEqual({
    code: 2,
    out: '',
    err: `the notice ${root} cannot be read: it is a folder`,
  });
  run();
  const before = bytes();
  rmSync(join(published(), 'zones.geojson'));
  mkdirSync(join(published(), 'zones.geojson'));
  const { code, err } = run();
  expect(code).toBe(1);
  expect(err).toMatch(/zones\.geojson cannot be written: it is a folder\. Nothing was changed/);
  rmSync(join(published(), 'zones.geojson'), { recursive: true });
  delete before['zones.geojson'];
  expect(bytes()).toEqual(before);
});
