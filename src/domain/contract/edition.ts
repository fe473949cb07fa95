/**
 * edition.json: what the application must know of the notice and its region. It is fixed when the
 * application is built (`src/domain/edition.ts` reads it).
 */

import type { BasemapPart } from './basemap';
import type { Grammar } from './grammar';
import type { Extent } from './regions';
import type { Text } from './text';

/** Geodetic datums that sheets can name in well-known text. */
export const DATUMS = ['cgcs2000', 'wgs84'] as const;
export type Datum = (typeof DATUMS)[number];

/** The plane of the map on screen and on paper. */
export interface EditionProjection {
  /** A PROJ string with its false origin written out. */
  definition: string;
  /** Its name in well-known text (WKT), as GIS software lists it. */
  name: string;
  datum: Datum;
  /** A sentence about it for the imprint of a sheet, with its full stop. */
  sentence: Text;
}

/**
 * unit: an administrative unit of the region, with a page and a sheet of its own; gathered: several
 * small units under one record; elsewhere: the same country outside the region; abroad: other countries.
 */
export const REGION_ROLES = ['unit', 'gathered', 'elsewhere', 'abroad'] as const;
export type RegionRole = (typeof REGION_ROLES)[number];

export interface RegionKind {
  role: RegionRole;
  /** What a region of this kind is called in lists (地州市). */
  name: Text;
  /** What its own page says of it, above its name. */
  page: Text;
}

/** Words of the interface that depend on the region. */
export interface RegionWords {
  /** The region itself, as an area to show: 新疆全区. */
  whole: Text;
  /** The region itself where the heading around it says which. */
  wholeShort: Text;
  /** One of its units: 地州市, prefecture. */
  unit: Text;
  /** The units together, in the words of a closing bracket: 各相关地州市. */
  group: Text;
  /** The region's capital as a kind of town. */
  capital: Text;
  /** Capitals of its units and large cities, as a kind of town. */
  seat: Text;
  /** Seats of the units' own units, as a kind of town: 县城. */
  countySeat: Text;
  /** Any town below the seats of units. */
  lesserTown: Text;
  /** Main roads other than expressways, as a legend calls them: 国道等干线公路. */
  trunkRoad: Text;
  /** The region's own border. */
  border: Text;
}

export interface EditionRegion {
  words: RegionWords;
  /** By the `kind` of regions.json. */
  kinds: Record<string, RegionKind>;
}

export const SHIELD_KINDS = ['expressway', 'national-road', 'other'] as const;
/** `expressway`: national or provincial; `other`: a number that has none of the forms in `RoadNumbers`. */
export type ShieldKind = (typeof SHIELD_KINDS)[number];

export interface RoadNumbers {
  /**
   * Forms of a number, `#` a digit, and the plate that carries it: `G###`. The first form that matches
   * counts.
   */
  shields: { form: string; kind: Exclude<ShieldKind, 'other'> }[];
  /** Words people write instead of a number's letter: 国道314 is G314. */
  words: { word: string; letter: string; leastDigits: number; mostDigits: number }[];
}

/** The parts of the base map whose sources a sheet cites. */
export type CitedPart = Extract<BasemapPart, 'land' | 'borders' | 'water' | 'towns'>;

/** What is told of the areas of soft-regions.topojson. */
export interface SoftRegionsRecord {
  /** How far a limit may lie from the real one. */
  errorKm: number;
  /** Ids of sources. */
  sources: string[];
  /** What the areas lack, a sentence. */
  note: Text;
}

/** What the help and the hints of the search show as examples. */
export interface Examples {
  /** A name in Chinese signs, and the initials of its pinyin. */
  name: string;
  initials: string;
  /** Two places of one line: 喀什 和田. */
  between: Text;
  /** A road number; the code of an airport; the number of a task. */
  road: string;
  code: string;
  task: string;
  /** Years of a plan, which are no deadline: 2016-2030年. */
  planYears: Text;
  /**
   * An agency that a bracket names by a short form, and its full name; a part of a sentence, without full
   * stop.
   */
  shortBody: Text;
}

export interface Edition {
  /** For names of files and storage: kebab-case. */
  id: string;
  /** First and last year of the notice's deadlines. */
  years: { from: number; to: number };
  /** The year whose state of works (existing, under construction …) the notice shows. */
  statedYear: number;
  projection: EditionProjection;
  /** What the map shows when it is opened. */
  opening: Extent;
  region: EditionRegion;
  /** Ids of sources. */
  basemapSources: Record<CitedPart, string[]>;
  /** Null where the edition has no areas of its units. */
  softRegions: SoftRegionsRecord | null;
  roadNumbers: RoadNumbers;
  examples: Examples;
  /** The grammar's own, here because the first page needs them and no more of it. */
  roles: Grammar['roles'];
}
