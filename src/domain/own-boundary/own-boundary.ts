/** Types of a boundary that the user loaded, and of the notes and problems found while reading it. */
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

/** Kinds of notes: what was repaired, left out, or should be known. */
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
  /** Number of shapes, rings, vertices or metres; 0 if nothing is counted. */
  count: number;
  /** A name or a position; empty if there is nothing to add. */
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
  /** WGS 84, simplified by less than shows on screen, on paper, or in lengths in kilometres. */
  features: BoundaryFeatures;
  areas: number;
  lines: number;
  /** Names as the file writes them, each once. */
  names: readonly string[];
  extent: Extent;
  notes: readonly BoundaryNote[];
  /** Whether it was converted from GCJ-02. */
  converted: boolean;
  /** Whether it is drawn instead of the map's own borders, and not beside them. */
  replaces: boolean;
}

/**
 * `gcj02`: the outline has a constant offset from the map's own border, as in GCJ-02; null: this cannot be
 * told.
 */
export type DatumQuestion = { likely: 'gcj02'; offsetM: number } | { likely: null };

export type BoundaryReading =
  | { problem: BoundaryProblem }
  | {
      boundary: OwnBoundary;
      /** Null if the outline fits the map's own border, no GCJ-02 is there, or the file is on an older datum. */
      question: DatumQuestion | null;
      /** The same boundary, converted from GCJ-02, if there is a question. */
      converted: OwnBoundary | null;
    };

export type ReadingStage = 'read' | 'parse' | 'check' | 'thin' | 'compare';

/** What a file is compared with. */
export interface BoundaryContext {
  /** What the map shows; shapes outside are of no use. */
  frame: Extent;
  /** The map's own border lines, which the outline is compared with. */
  borders: FeatureCollection | null;
}

/** Reads a file; reports each stage, and the result once. Returns a function that cancels the reading. */
export type OpenBoundary = (
  file: File,
  context: BoundaryContext,
  onStage: (stage: ReadingStage) => void,
  onRead: (reading: BoundaryReading) => void,
) => () => void;
