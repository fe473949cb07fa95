/**
 * Types of a composed sheet: pages of marks, in millimetres from the top left corner, y down. Plain data:
 * the writers of SVG, PDF and PNG decide nothing about its look.
 */

export type Point = readonly [xMm: number, yMm: number];

/** Millimetres. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Fill {
  /** `#rrggbb` */
  colour: string;
  opacity?: number;
}

export interface Stroke extends Fill {
  widthMm: number;
  /** On, off, on, off … */
  dashMm?: readonly number[];
  cap?: 'butt' | 'round';
  join?: 'miter' | 'round';
}

interface Painted {
  /** Filled by the even-odd rule. */
  fill?: Fill;
  /** Drawn over the fill. */
  stroke?: Stroke;
}

/** Lines or rings of straight legs. */
export interface PathMark extends Painted {
  kind: 'path';
  /** Each x, y, x, y … in millimetres. */
  lines: readonly (readonly number[])[];
  closed: boolean;
}

/** An outline with curves, such as an icon's: SVG path data in its own units, placed by a matrix. */
export interface ShapeMark extends Painted {
  kind: 'shape';
  d: string;
  /** As in SVG: x' = a x + c y + e, y' = b x + d y + f; `stroke.widthMm` is on paper. */
  matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
}

export type Weight = 400 | 700;

export interface TextMark {
  kind: 'text';
  text: string;
  /** Position of the anchor on the baseline. */
  at: Point;
  /** The em, millimetres. */
  sizeMm: number;
  weight: Weight;
  colour: string;
  anchor: 'start' | 'middle' | 'end';
  /** Clockwise about `at`. */
  rotateDeg?: number;
  /** Added after every character but the last. */
  trackingMm?: number;
  halo?: { colour: string; widthMm: number };
  /**
   * Along a curve: where each character (code point) begins on its baseline and how far it is
   * turned clockwise. `at`, `anchor`, `rotateDeg` and `trackingMm` are then without effect. Readers still
   * find the text as one word.
   */
  along?: readonly { at: Point; rotateDeg: number }[];
}

/** To an anchor of the same document, or to an address. */
export type Link = { to: string } | { url: string };

/** Meaning for screen readers: the standard structure types of PDF. */
export interface Tag {
  role:
    | 'H1'
    | 'H2'
    | 'H3'
    | 'P'
    | 'Figure'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD';
  /** What a figure shows, in words. */
  alt?: string;
}

export interface Group {
  kind: 'group';
  /** ASCII, unique in the document; the name of the group in SVG. */
  id?: string;
  clip?: Rect;
  /** Target of links, ASCII, unique in the document. The group's `area` is where it leads. */
  anchor?: string;
  link?: Link;
  /** The area that a click on `link` hits, or that a link to `anchor` shows; required with both. */
  area?: Rect;
  /** Marks outside every tagged group are decoration. Tags nest as groups do. */
  tag?: Tag;
  marks: readonly Mark[];
}

export type Mark = PathMark | ShapeMark | TextMark | Group;

/**
 * Layers with the same id, on one page or on several, are one layer: a PDF reader switches it on and off as
 * one. A page may use an id twice: for a network's lines, and above everything for its names.
 */
export interface Layer {
  /** ASCII. */
  id: string;
  /** As the PDF reader lists it. */
  name: string;
  marks: readonly Mark[];
}

/** A georeferenced map frame: GIS software can read coordinates back from the page. */
export interface GeoFrame {
  name: string;
  frame: Rect;
  /** Well-known text of the projected system, and its name. */
  wkt: string;
  /** [lon, lat] of points of the frame and where they lie on the page; at least the four corners. */
  controls: readonly { lonLat: readonly [number, number]; at: Point }[];
}

export interface Page {
  /** ASCII, unique. */
  id: string;
  /** The bookmark. */
  title: string;
  /** The page label in a PDF reader, where it is not the title. */
  label?: string;
  /** Depth of the bookmark, 0 at the top. */
  depth: number;
  widthMm: number;
  heightMm: number;
  /** Bottom to top. */
  layers: readonly Layer[];
  geoFrames: readonly GeoFrame[];
}

export interface SheetDocument {
  title: string;
  subject: string;
  author: string;
  keywords: readonly string[];
  /** BCP 47 */
  language: string;
  /** YYYY-MM-DD, the date of making; also the date in the file, so that equal input gives equal bytes. */
  date: string;
  pages: readonly Page[];
}
