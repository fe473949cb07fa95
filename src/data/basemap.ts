/**
 * The background: one TopoJSON file, since shared and quantised arcs weigh about
 * half of the same lines as GeoJSON.
 */
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { hasKeys, readJson } from './load';

const PARTS = ['land', 'water', 'province-border', 'borders', 'countries', 'towns'] as const;
type Part = (typeof PARTS)[number];

export type Basemap = Record<Part, FeatureCollection>;

type BasemapTopology = Topology<Record<Part, GeometryCollection>>;

const isBasemap = (value: unknown): value is BasemapTopology =>
  hasKeys(value, 'arcs', 'objects') && hasKeys((value as Topology).objects, ...PARTS);

/** Null where the file is missing or damaged: nothing but the look of the map depends on it. */
export async function loadBasemap(): Promise<Basemap | null> {
  const read = await readJson('basemap.topojson', isBasemap);
  if ('problem' in read) return null;
  const topology = read.value;
  const part = (name: Part): FeatureCollection => feature(topology, topology.objects[name]);
  return {
    land: part('land'),
    water: part('water'),
    'province-border': part('province-border'),
    borders: part('borders'),
    countries: part('countries'),
    towns: part('towns'),
  };
}
