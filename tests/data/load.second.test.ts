import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledFolder } from '../../scripts/edition-plugin';
import { loadCatalogue } from '../../src/data/load';
import { openFilesWith } from '../../src/data/read-file';
import { loadSources } from '../../src/data/sources';

/** Serves the generated files, with other answers for the files named. */
function serve(broken: Record<string, () => Response>): void {
  openFilesWith(async (file) => {
    const name = file.replace('geodata/', '');
    return broken[name]?.() ?? new Response(readFileSync(join(compiledFolder(), file)));
  });
}

describe('loading', () => {
  it('reports nothing if every file is correct', async () => {
    serve({});
    const { catalogue, problems } = await loadCatalogue();
    expect(problems).toEqual([]);
    expect(catalogue.clauses).toHaveLength(6);
  });

  it('reports a missing, a damaged and an unexpected file, and keeps the others', async () => {
    serve({
      'hubs.geojson': () => new Response('', { status: 404 }),
      'airports.geojson': () => new Response('{"type":"Feat'),
      'zones.geojson': () => Response.json({ type: 'FeatureCollection', features: [{}] }),
      'agencies.json': () => {
        throw new TypeError('Failed to fetch');
      },
    });
    const { catalogue, problems } = await loadCatalogue();
    expect(problems.map(({ file, kind }) => `${file} ${kind}`).toSorted()).toEqual([
      'geodata/agencies.json unreachable',
      'geodata/airports.geojson corrupt',
      'geodata/hubs.geojson missing',
      'geodata/zones.geojson corrupt',
    ]);
    expect(catalogue.clauses).toHaveLength(6);
    const networks = new Set(catalogue.features.map(({ properties }) => properties.network));
    expect(networks).toContain('highways');
    expect(networks).not.toContain('hubs');
  });
});

describe('reading the sources', () => {
  it('tells which file failed, and tries again', async () => {
    serve({ 'sources.json': () => new Response('', { status: 404 }) });
    await expect(loadSources()).rejects.toThrow('geodata/sources.json: HTTP 404');
    serve({});
    expect((await loadSources()).get('notice')?.publisher).toBeTruthy();
  });
});
