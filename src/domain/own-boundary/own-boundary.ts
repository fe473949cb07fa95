/** A boundary that a planner loaded, and what was found while it was read. */
import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import type { Extent } from '../contract/regions';

export type BoundaryGeometry = Polygon | MultiPolygon | LineString | MultiLineString;
export type BoundaryFeatures = FeatureCollection<BoundaryGeometry>;

/** What was mended, left out, or is to be known. */
export type NoteKind =
  | 'swapped'
  | 'empty'
  | 'broken'
  | 'points'
  | 'closed'
  | 'duplicates'
  | 'degenerate'
  | 'crossing'
  | 'outside'
  | 'garbled'
  | 'deleted'
  | 'layer-crs'
  | 'layer-unknown-crs'
  | 'layer-damaged'
  | 'no-prj'
  | 'cut-short'
  | 'no-table'
  | 'xian1980'
  | 'beijing1954'
  | 'thinned';

export interface BoundaryNote {
  kind: NoteKind;
  /** How many shapes, rings, vertices or metres it is about; 0 where nothing is counted. */
  count: number;
  /** What it is about: a name, a place; empty where there is nothing to add. */
  detail: string;
}

export type ProblemKind =
  | 'empty-file'
  | 'too-large'
  | 'unsupported'
  | 'loose-shapefile'
  | 'encoding'
  | 'not-json'
  | 'not-geojson'
  | 'no-features'
  | 'points-only'
  | 'nothing-usable'
  | 'metres'
  | 'other-crs'
  | 'unknown-crs'
  | 'outside'
  | 'not-zip'
  | 'no-shapefile'
  | 'damaged-shapefile'
  | 'failed'
  /** The part of the application that reads files could not be fetched. */
  | 'part-missing';

/** Why a file cannot be used; `detail` is a line, a coordinate system, a format. */
export interface BoundaryProblem {
  kind: ProblemKind;
  detail: string;
}

export interface OwnBoundary {
  file: string;
  /** WGS 84, thinned to what screen, paper and lengths in kilometres can tell. */
  features: BoundaryFeatures;
  areas: number;
  lines: number;
  /** As the file writes them, each once. */
  names: readonly string[];
  extent: Extent;
  notes: readonly BoundaryNote[];
  /** Whether it was converted from GCJ-02. */
  converted: boolean;
  /** Drawn instead of the map's own borders; else beside them. */
  replaces: boolean;
}

/** The outline lies steadily off the map's own border, as GCJ-02 would put it; or nothing tells. */
export type DatumQuestion = { likely: 'gcj02'; offsetM: number } | { likely: null };

export type BoundaryReading =
  | { problem: BoundaryProblem }
  | {
      boundary: OwnBoundary;
      /** Null where the outline fits the map's own border, or the file is on an older datum. */
      question: DatumQuestion | null;
      /** The same, converted from GCJ-02, where there is a question. */
      converted: OwnBoundary | null;
    };

export type ReadingStage = 'read' | 'parse' | 'check' | 'thin' | 'compare';

/** What a file is read against. */
export interface BoundaryContext {
  /** What the map shows; nothing outside it is of use. */
  frame: Extent;
  /** The map's own border lines, which the outline is compared with. */
  borders: FeatureCollection | null;
}

/** Reads a file; tells the stages, and once what was read. Returns what gives it up. */
export type OpenBoundary = (
  file: File,
  context: BoundaryContext,
  onStage: (stage: ReadingStage) => void,
  onRead: (reading: BoundaryReading) => void,
) => () => void;
