/** Every generated file and its type: a file that is not listed here can neither be written nor read. */
import type { DetailTopology, GroundTopology, TrunkCollection } from './basemap';
import type { Edition } from './edition';
import type { Grammar } from './grammar';
import type { Aliases, Pinyin } from './names';
import type { Notice } from './notice';
import type { GazetteerPlace } from './places';
import type { Region } from './regions';
import {
  type Agency,
  type AtlasFeatureCollection,
  type Clause,
  NETWORKS,
  type Network,
  type Outcomes,
} from './register';
import type { SoftRegionTopology } from './soft-regions';
import type { Source } from './sources';

export type NetworkFile = `${Network}.geojson`;

/** By file name below public/geodata; there is one file of features per network. */
export interface GeneratedFiles extends Record<NetworkFile, AtlasFeatureCollection> {
  'clauses.json': Clause[];
  'agencies.json': Agency[];
  'regions.json': Region[];
  'notice.json': Notice;
  'sources.json': Source[];
  'outcomes.json': Outcomes;
  /** Lines of attribution that a map must show, each once. */
  'attributions.json': string[];
  'places.json': GazetteerPlace[];
  'aliases.json': Aliases;
  'pinyin.json': Pinyin;
  'ground.topojson': GroundTopology;
  'detail.topojson': DetailTopology;
  'existing-trunk.geojson': TrunkCollection;
  'soft-regions.topojson': SoftRegionTopology;
  'manifest.json': Manifest;
}

export type GeneratedFile = keyof GeneratedFiles;

/** Files that are built into the application and not fetched; one module reads each. */
export interface BuiltInFiles {
  'edition.json': Edition;
  'grammar.json': Grammar;
}

/** Describes all other files, and is made from them. */
export interface Manifest {
  /** A hash of their content. */
  dataVersion: string;
  /** Bytes by file. */
  files: Record<string, number>;
}

export const networkFile = (network: Network): NetworkFile => `${network}.geojson`;

/** One value for each file of features, made from its network. */
export const byNetworkFile = <T>(of: (network: Network) => T): Record<NetworkFile, T> =>
  Object.fromEntries(NETWORKS.map((network) => [networkFile(network), of(network)])) as Record<
    NetworkFile,
    T
  >;
