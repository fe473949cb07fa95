/** What a sheet is composed from beyond its request, and what comes out. */
import type { TFunction } from 'i18next';
import type { Layer, Page } from '../../scene/scene';
import type { LegendSection } from '../furniture/page/legend/section';
import type { Numbering } from '../furniture/page/rows/columns';
import type { Table } from '../furniture/page/table/table';
import type { MapFrame } from '../map-frame';
import type { Finding } from '../preflight/finding';
import type { PrintData } from '../print-data';
import type { Paper, PrintRequest } from '../request';
import type { MapDrawn } from './map-layers';

export interface SheetOptions {
  request: PrintRequest;
  data: PrintData;
  t: TFunction;
  /** ASCII, unique in the document: begins ids and anchors. */
  id: string;
  /** Depth of the map page's bookmark. */
  depth: number;
  /** Instead of the derived ones. */
  title?: string;
  /** In place of the filter's words in the subtitle. */
  asked?: string;
  /** Set before the tables of features. */
  tables?: (numbering: Numbering) => readonly Table[];
  /** Drawn under the networks, in the frame. */
  beneath?: (frame: MapFrame) => Layer[];
  /** False where the document lists the sources of all its sheets together. */
  listsSources?: boolean;
  /** More for the legend, of the numbered features. */
  legend?: (numbers: ReadonlyMap<string, number>) => readonly LegendSection[];
  /** Of the pages after the map's, where they are not as large as it is. */
  following?: { paper: Paper; marginMm: number };
}

export interface Sheet {
  title: string;
  pages: readonly Page[];
  frame: MapFrame;
  findings: readonly Finding[];
  /** What it counts, in words, each of something else. */
  counted: readonly string[];
  numbers: ReadonlyMap<string, number>;
  /** The main map, with its labels' places. */
  drawn: MapDrawn;
}
