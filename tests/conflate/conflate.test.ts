import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, test } from 'vitest';
import alignmentSchema from '../../geodata/engine/schema/alignment.schema.json' with {
  type: 'json',
};
import { FEATURES, type Line, layer, makeProject, type Project, ROAD } from './project';

/** Along the 43rd parallel through all four towns; a vertex every 0.05°. */
const road = (west: number, east: number, lat = 43): Line => {
  const count = Math.round((east - west) / 0.05);
  return Array.from({ length: count + 1 }, (_, index) => [
    Math.round((west + ((east - west) * index) / count) * 1e5) / 1e5,
    lat,
  ]);
};
const ALL = road(83.5, 86);

let project: Project;
beforeEach(() => {
  project = makeProject();
});

const OUT = 'geodata/alignments/highways/ay-dee.geojson';
const conflate = (lines: object, ...more: string[]) =>
  project.run(
    ...['--network', project.put('roads.geojson', lines), '--feature', ROAD],
    ...['--out', project.path(OUT), ...more],
  );

const lineOf = (): number[][] => project.json(OUT).geometry.coordinates;
const southmost = (): number => Math.min(...lineOf().map(([, lat = 0]) => lat));

describe('a line along the layer', () => {
  test('runs from the first place to the last, tagged, with the layer as its source', async () => {
    const ran = await conflate(layer(ALL));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(project.json(OUT).properties).toEqual({
      sources: [{ id: 'roads', locator: 'roads.geojson, layer roads; simplified to 10 m' }],
      tags: [
        { vertex: 0, place: 'ay' },
        { vertex: 1, place: 'bee' },
        { vertex: 2, place: 'cee' },
        { vertex: 3, place: 'dee' },
      ],
    });
    expect(lineOf()).toEqual([
      [84, 43],
      [84.5, 43],
      [85, 43],
      [85.5, 43],
    ]);
    expect(new Ajv2020().compile(alignmentSchema)(project.json(OUT))).toBe(true);
  });

  test('keeps every vertex where nothing is simplified, and writes the same bytes again', async () => {
    await conflate(layer(ALL), '--simplify', '0');
    const first = project.text(OUT);
    expect(lineOf()).toHaveLength(31);
    await conflate(layer(ALL.toReversed()), '--simplify', '0', '--waypoints', 'course');
    expect(project.text(OUT)).toBe(first);
  });

  test('writes five decimals', async () => {
    const bent: Line = [
      [83.5, 43],
      [84.123456789, 43.012345678],
      [86, 43],
    ];
    await conflate(layer(bent));
    expect(lineOf()).toContainEqual([84.12346, 43.01235]);
  });

  test('reports length, shift, gaps and waypoints', async () => {
    // 0.01° of latitude is 1.111 km; the road runs that far north of the places.
    const north = layer(road(83.5, 84.8, 43.01), road(84.80009, 86, 43.01));
    const { out } = await conflate(north);
    // Along the parallel of 43.01°, on the ellipsoid: 81.494 km per degree.
    expect(out).toMatch(/length +122\.\d km; before 122\.\d km/);
    expect(out).toMatch(/shift +mean 1\.1[01] km, maximum 1\.1\d km at/);
    expect(out).toMatch(/gaps bridged +1: 7\.3 m at 84\.8\d+, 43\.01/);
    expect(out).toMatch(/waypoints +4 of 4 reached \(course\)/);
    expect(out).toContain(`written: ${project.path(OUT)}`);
  });

  test('without --out it only reports', async () => {
    const network = project.put('roads.geojson', layer(ALL));
    const ran = await project.run('--network', network, '--feature', ROAD);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('nothing was written: name the file');
  });

  test('stays on the road that passes a town by, and leaves the way into it', async () => {
    const bypass: Line = [
      [83.5, 43],
      [84.4, 43],
      [84.4, 42.97],
      [84.6, 42.97],
      [84.6, 43],
      [86, 43],
    ];
    const spur: Line = [
      [84.5, 43],
      [84.5, 42.97],
    ];
    const { out } = await conflate(layer(bypass, spur));
    expect(out).toMatch(/passed at a distance +bee 3\.33 km \(accuracy 2 km\)/);
    expect(out).not.toContain('runs back');
    expect(lineOf()).not.toContainEqual([84.5, 43]);
    // Too far off to be the place: no tag.
    expect(JSON.stringify(project.json(OUT).properties.tags)).not.toContain('bee');
  });

  test('says where it has to run back over itself', async () => {
    const past: Line = [
      [83.5, 43],
      [84.4, 43],
      [84.4, 42.9],
      [84.6, 42.9],
      [84.6, 43],
      [86, 43],
    ];
    const spur: Line = [
      [84.5, 42.99],
      [84.5, 42.9],
    ];
    const { out } = await conflate(layer(past, spur));
    expect(out).toMatch(/runs back +over 10\.0+ km at bee/);
    expect(out).toContain('npm run geodata refuses');
  });

  test('class weights choose the longer, better road', async () => {
    const detour: Line = [
      [84, 43],
      [84.25, 42.9],
      [84.5, 43],
    ];
    const lines = layer(['trunk', detour], ['street', road(84, 84.5)], ['trunk', road(84.5, 86)]);
    await conflate(lines);
    expect(southmost()).toBe(43);
    const weights = ['--weight-field', 'class', '--weights', 'trunk=1,street=2'];
    await conflate(lines, ...weights, '--waypoints', 'course');
    expect(southmost()).toBe(42.9);
  });

  test('between two parallel lines 300 m apart the class decides, and it is said', async () => {
    // The towns lie on the old road; the motorway runs 300 m north of it.
    const lines = layer(['old', ALL], ['motorway', road(83.5, 86, 43.0027)]);
    const northmost = () => Math.max(...lineOf().map(([, lat = 0]) => lat));
    const plain = await conflate(lines);
    expect(northmost()).toBe(43);
    expect(plain.out).toMatch(/runs beside +another line runs within 500 m for 12\d\.\d km/);
    expect(plain.out).toContain(
      'both cost the same per kilometre, so the shorter was taken: to choose, give --weight-field',
    );
    const weighed = await conflate(
      lines,
      ...['--weight-field', 'class', '--weights', 'motorway=1,old=1.5', '--waypoints', 'course'],
    );
    expect(lineOf().every(([, lat]) => lat === 43.0027)).toBe(true);
    expect(weighed.out).toMatch(
      /another line runs within 500 m for 12\d\.\d km.*; the class weights decided/,
    );
    // Where the way ends, its own line goes on.
    const onward: Line = [...road(83.5, 85.45), [85.498, 43], [85.502, 43], [86, 43]];
    const alone = await conflate(layer(onward), '--waypoints', 'course');
    expect(alone.out).not.toContain('runs beside');
  });

  test('a shorter track nearer to a place, but leading nowhere, is passed over', async () => {
    const { code, out } = await conflate(layer(road(83.5, 86, 43.005), road(84.49, 84.51)));
    expect(code).toBe(0);
    expect(out).toContain('4 of 4 reached');
    expect(lineOf().every(([, lat]) => lat === 43.005)).toBe(true);
  });

  test('only what the notice names, and the tagged vertices of an alignment', async () => {
    const named = await conflate(layer(ALL), '--waypoints', 'named');
    expect(named.out).toContain('2 of 2 reached (named)');
    project.put(OUT, {
      type: 'Feature',
      properties: { sources: [{ id: 'report' }], tags: [{ vertex: 1, what: 'bridge' }] },
      geometry: {
        type: 'LineString',
        coordinates: [
          [84, 43],
          [84.3, 43.01],
          [85.5, 43],
        ],
      },
    });
    const tagged = await conflate(layer(ALL));
    expect(tagged.out).toContain('3 of 3 reached (tagged)');
    expect(project.json(OUT).properties.tags).toEqual([]);
  });
});

describe('what is said of the layer', () => {
  test('what was left out, by what it is, and what is doubtful', async () => {
    const lines = layer(ALL);
    const others: object[] = [
      { type: 'Feature', properties: {}, geometry: null },
      { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [] } },
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [84, 43] } },
    ];
    lines.features.push(...(others as typeof lines.features));
    const { out } = await conflate({
      ...lines,
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4610' } },
    });
    expect(out).toContain('1 lines; left out: 2 with null or empty geometry, 1 points');
    expect(out).toMatch(/note +Xi'an 1980 was not converted to WGS 84/);
  });
});

describe('what is said of the source and the feature', () => {
  test('a source that is not recorded yet', async () => {
    const { out } = await conflate(layer(ALL), '--source', 'osm-extract');
    expect(out).toContain('geodata/sources.yaml has no source osm-extract');
    expect(out).toContain('licence:');
  });

  test('a source of which only facts were cited gives no line', async () => {
    const { code, err } = await conflate(layer(ALL), '--source', 'report');
    expect(code).toBe(1);
    expect(err).toContain('the source report is recorded as “facts cited”');
  });

  test('the class is told, and written into the record where asked', async () => {
    const told = await conflate(layer(ALL));
    expect(told.out).toContain('write alignment: true and class: published');
    expect(project.text('geodata/features/highways.yaml')).toBe(FEATURES);
    expect(told.out).toContain(
      'set courseBasis and courseDate (now as-named) to what the layer shows',
    );
    const updated = await conflate(layer(ALL), '--class', 'surveyed', '--update-feature');
    expect(updated.out).toContain('written: class surveyed in geodata/features/highways.yaml');
    expect(updated.out).not.toContain('write alignment: true');
    expect((await conflate(layer(ALL), '--class', 'surveyed')).out).not.toContain('Left to do');
    expect(project.text('geodata/features/highways.yaml')).toBe(
      FEATURES.replace(
        'class: schematic # no survey yet',
        'alignment: true\n    class: surveyed # no survey yet',
      ),
    );
    await conflate(layer(ALL), '--update-feature');
    expect(project.text('geodata/features/highways.yaml')).toBe(
      FEATURES.replace(
        'class: schematic # no survey yet',
        'alignment: true\n    class: published # no survey yet',
      ),
    );
  });

  test('in a record on one line', async () => {
    project.put(
      'geodata/features/highways.yaml',
      FEATURES.replace(
        /geometry:[\s\S]+?as-named/,
        'geometry: { course: [ay, bee], class: schematic, courseBasis: as-named }',
      ),
    );
    await conflate(layer(ALL), '--update-feature');
    expect(project.text('geodata/features/highways.yaml')).toContain(
      '{ course: [ay, bee], alignment: true, class: published, courseBasis: as-named }',
    );
  });
});

describe('coordinates that are declared', () => {
  test('GCJ-02 is shifted back', async () => {
    const { default: gcoord } = await import('gcoord');
    const shifted = ALL.map(([lon, lat]): [number, number] =>
      gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02),
    );
    const plain = await conflate(layer(shifted));
    expect(plain.out).toMatch(/shift +mean 0\.\d\d km/);
    const { out } = await conflate(layer(shifted), '--crs', 'gcj02', '--waypoints', 'course');
    expect(out).toMatch(/shift +mean 0\.00 km, maximum 0\.00 km/);
    expect(JSON.stringify(project.json(OUT).properties.sources)).toContain('converted from GCJ-02');
  });
});

describe('what fails says which stretch', () => {
  const STRETCH = `no line was made for ${ROAD}, ay – dee: `;

  test('a gap too wide to bridge: between which places, where, how wide', async () => {
    const ran = await conflate(layer(road(83.5, 84.7), road(84.701, 86)));
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(`${STRETCH}the layer is disconnected`);
    expect(ran.err).toContain('no way from bee to cee');
    expect(ran.err).toMatch(/nearest at 84\.70000, 43\.00000, where 82 m are missing/);
    expect((await conflate(layer(road(83.5, 84.7), road(84.701, 86)), '--gap', '82')).code).toBe(0);
  });

  test('every gap, not the first alone', async () => {
    const { err } = await conflate(layer(road(83.5, 84.2), road(84.3, 85.2), road(85.3, 86)));
    expect(err).toContain('no way from ay to bee');
    expect(err).toContain('no way from cee to dee');
    expect(err).not.toContain('from bee to cee');
  });

  test('places that share a part of the network with a neighbour each, and none with all', async () => {
    const { code, err } = await conflate(layer(road(83.5, 84.52), road(84.48, 86, 43.01)));
    expect(code).toBe(1);
    expect(err).toContain('no way from bee to cee');
  });

  test('a layer elsewhere', async () => {
    const { code, err } = await conflate(layer(road(90, 91)));
    expect(code).toBe(1);
    expect(err).toContain(`${STRETCH}fewer than two of 4 waypoints lie within 5 km of a line`);
    expect(err).toContain('ay (no line within 100 km)');
  });

  test('a layer that ends early: the places it misses are reported', async () => {
    const { code, out } = await conflate(layer(road(83.5, 85.3)));
    expect(code).toBe(0);
    expect(out).toMatch(/waypoints +3 of 4 reached/);
    expect(out).toMatch(/not reached +dee \(nearest line 16\.3 km away\)/);
    expect(lineOf().at(-1)).toEqual([85, 43]);
  });

  test('a wider tolerance reaches further', async () => {
    const { out } = await conflate(layer(road(83.5, 85.3)), '--tolerance', '20');
    expect(out).toContain('4 of 4 reached');
  });

  test('an unreadable and an empty layer', async () => {
    expect((await conflate(layer())).err).toContain(`${STRETCH}${project.path('roads.geojson')}`);
    const network = project.put('roads.zip', 'no zip');
    const ran = await project.run('--network', network, '--feature', ROAD);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`${STRETCH}${network} cannot be used`);
  });

  test('a layer that is a folder or not there, and an output that is a folder', async () => {
    project.put('folder.fgb/x', '');
    for (const [name, reason] of [
      ['folder.fgb', 'it is a folder'],
      ['nowhere.fgb', 'there is no such file or folder'],
    ] as const) {
      const ran = await project.run('--network', project.path(name), '--feature', ROAD);
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toContain(`${name} cannot be used: ${reason}`);
    }
    project.put(`${OUT}/x`, '');
    const before = project.text('geodata/features/highways.yaml');
    const ran = await conflate(layer(ALL), '--update-feature');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('ay-dee.geojson cannot be written: it is a folder');
    expect(project.text('geodata/features/highways.yaml')).toBe(before);
  });

  test('a feature that is not there, and one that is no line', async () => {
    const network = project.put('roads.geojson', layer(ALL));
    const misspelt = await project.run('--network', network, '--feature', 'highways/ay-de');
    expect(misspelt.code).toBe(1);
    expect(misspelt.err).toContain('no feature highways/ay-de, or did you mean highways/ay-dee?');
    project.put(
      'geodata/features/highways.yaml',
      FEATURES.replace('course: [ay, bee, cee, dee]', 'points: [ay]'),
    );
    expect((await project.run('--network', network, '--feature', ROAD)).err).toContain(
      'is not a line: its record has no course',
    );
  });

  test('authored data that cannot be read', async () => {
    project.put('geodata/places.yaml', '- id: [');
    const { code, err } = await conflate(layer(ALL));
    expect(code).toBe(1);
    expect(err).toContain('geodata/places.yaml:1');
  });

  test('a wrong command line', async () => {
    const ran = await project.run('--feature', ROAD);
    expect(ran.code).toBe(2);
    expect((await project.run('--help')).out).toContain('Usage: npm run conflate');
  });
});
