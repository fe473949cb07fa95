/** What a sheet is composed from beyond its request, and what comes out. */
import type { TFunction } from 'i18next';
import type { Region } from '../../domain/contract/regions';
import type { Difference } from '../../domain/difference';
import type { Page } from '../../scene/scene';
import type { Finding } from '../preflight/finding';
import type { PrintData } from '../print-data';
import type { Paper, PrintRequest } from '../request';
import type { Figure } from './figure';
import type { Highlights } from './highlights';

/** A table of this sheet alone. */
export type OwnTable =
  | { kind: 'duties'; region: Region }
  | { kind: 'agency'; id: string }
  /** `names` are those of the two filters. */
  | { kind: 'difference'; difference: Difference; names: { a: string; b: string } };

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
  ownTable?: OwnTable;
  /** On the map beneath the networks, and in the legend. */
  highlights?: Highlights;
  /** False where the document lists the sources of all its sheets together. */
  listsSources?: boolean;
  /** Of the pages after the map's, where they are not as large as it is. */
  following?: { paper: Paper; marginMm: number };
}

export interface Sheet {
  title: string;
  pages: readonly Page[];
  findings: readonly Finding[];
  /** What it counts, in words, each of something else. */
  counted: readonly string[];
  numbers: ReadonlyMap<string, number>;
  /** The main map. */
  figure: Figure;
}
