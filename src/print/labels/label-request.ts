/** What asks for a place on the map, and what it must keep clear of. */
import type { Link, Mark, Point, Rect, Weight } from '../../scene/scene';

/** A number in a plate of the network's colour, which leads to its row in the table. */
export interface Badge {
  text: string;
  colour: string;
  textColour: string;
  link: Link;
  /** Where the row's number leads back to. */
  anchor: string;
}

/** A road number's plate. */
export interface Shield {
  fill: string;
  edge: string;
}

interface Asked {
  /** Unique; decides between equals, so that equal input gives equal places. */
  id: string;
  /** Empty where only a badge is asked for. */
  text: string;
  lang: string;
  sizeMm: number;
  weight: Weight;
  colour: string;
  halo: { colour: string; widthMm: number };
  trackingMm?: number;
  /** Lower is placed first. */
  rank: number;
  /** Id of the scene's layer it is drawn in. */
  layer: string;
  badge?: Badge;
  shield?: Shield;
  /** Named in the pre-flight where no place is found; otherwise it is left out in silence. */
  told: boolean;
}

/** Beside a point symbol; in dense places at the end of a leader line. */
export interface PointLabel extends Asked {
  kind: 'point';
  at: Point;
  /** Free of the symbol's middle by so much. */
  clearMm: number;
  mayLead: boolean;
  /** Leader's colour. */
  leader: string;
}

/** Along a line, beside it or on it. */
export interface LineLabel extends Asked {
  kind: 'line';
  /** Parts of the line within the frame, each x, y, x, y … */
  lines: readonly (readonly number[])[];
  /** Between the line and the middle of the text; 0 sets the text on the line. */
  offsetMm: number;
  /** Again after so much; null once only. */
  everyMm: number | null;
}

/** Over an area or a range: spread along a line of the cartographer's, once. */
export interface SpreadLabel extends Asked {
  kind: 'spread';
  line: readonly number[];
  /** Lines it is spread along where that one has no room, the best first. */
  otherwise?: () => readonly (readonly number[])[];
}

export type LabelRequest = PointLabel | LineLabel | SpreadLabel;

/** What labels keep clear of. `hard` is never covered; `soft` costs `weight` for each square millimetre or millimetre. */
export type Obstacle =
  | { kind: 'rect'; rect: Rect; hard: boolean; weight: number }
  | { kind: 'line'; line: readonly number[]; widthMm: number; hard: boolean; weight: number };

export interface PlacedLabel {
  request: LabelRequest;
  /** What is covered, as boxes turned or not: corners clockwise. For tests and further placing. */
  boxes: readonly (readonly [Point, Point, Point, Point])[];
  /** Texts, plates, leader: to be drawn in the request's layer. */
  marks: readonly Mark[];
}

export interface Placement {
  placed: readonly PlacedLabel[];
  /** Requests without a place, told or not. */
  dropped: readonly LabelRequest[];
  /** Requests of which only the number found a place. */
  numberOnly: readonly LabelRequest[];
}
