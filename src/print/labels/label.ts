/** A label before it is placed: text, anchor, priority. The obstacles it avoids, and the result of placing. */
import type { Link, Mark, Point, Rect, Weight } from '../../scene/scene';

/** Number plate in the network's colour; links to the feature's row in the table. */
export interface Badge {
  text: string;
  colour: string;
  textColour: string;
  link: Link;
  /** Link target: the row's number leads back to it. */
  anchor: string;
}

/** Plate of a road number. */
export interface Shield {
  fill: string;
  edge: string;
}

interface LabelBase {
  /** Unique; breaks ties, so that equal input gives equal output. */
  id: string;
  /** Empty if only a badge is wanted. */
  text: string;
  lang: string;
  sizeMm: number;
  weight: Weight;
  colour: string;
  halo: { colour: string; widthMm: number };
  trackingMm?: number;
  /** Lower numbers are placed first. */
  priority: number;
  /** Id of the scene's layer in which it is drawn. */
  layer: string;
  badge?: Badge;
  shield?: Shield;
  /** Whether the pre-flight names it if it is not placed. */
  told: boolean;
}

/** Label beside a point symbol; in dense places it may have a leader line. */
export interface PointLabel extends LabelBase {
  kind: 'point';
  /** Anchor: the middle of the symbol. */
  at: Point;
  /** Distance from the anchor that the symbol takes up. */
  clearMm: number;
  mayLead: boolean;
  /** Colour of the leader line. */
  leader: string;
}

/** Label along a line, beside it or on it. */
export interface LineLabel extends LabelBase {
  kind: 'line';
  /** Parts of the line within the frame, each x, y, x, y … */
  lines: readonly (readonly number[])[];
  /** From the line to the middle of the text; 0 puts the text on the line. */
  offsetMm: number;
  /** Distance of repetition; null: placed once. */
  everyMm: number | null;
}

/** Label of an area or a mountain range: its letters are spread along a line, once. */
export interface AreaLabel extends LabelBase {
  kind: 'area';
  line: readonly number[];
  /** Lines to use if there is no room along `line`, best first. */
  alternatives?: () => readonly (readonly number[])[];
}

export type LabelRequest = PointLabel | LineLabel | AreaLabel;

/**
 * What labels avoid. A `hard` obstacle is never covered; a soft one costs `weight` for each square
 * millimetre (rectangle) or millimetre (line) that a label covers.
 */
export type Obstacle =
  | { kind: 'rect'; rect: Rect; hard: boolean; weight: number }
  | { kind: 'line'; line: readonly number[]; widthMm: number; hard: boolean; weight: number };

export interface PlacedLabel {
  request: LabelRequest;
  /** The area it covers: corners of oriented boxes, clockwise. */
  boxes: readonly (readonly [Point, Point, Point, Point])[];
  /** Texts, plates and leader line, to be drawn in the request's layer. */
  marks: readonly Mark[];
}

export interface Placement {
  placed: readonly PlacedLabel[];
  /** Requests that were not placed, told or not. */
  dropped: readonly LabelRequest[];
  /** Requests of which only the number was placed. */
  numberOnly: readonly LabelRequest[];
}
