/** What a planner asks to be printed. Everything else follows from it and the data. */
import type { Extent } from '../domain/contract/regions';
import type { Filter } from '../domain/filter';
import type { Language } from '../i18n/language';

/** Orientation applied: as the sheet lies on the table. */
export interface Paper {
  /** `A3`, or `custom`. */
  name: string;
  widthMm: number;
  heightMm: number;
}

export type Area =
  | { kind: 'whole' }
  | { kind: 'region'; id: string }
  | { kind: 'feature'; id: string }
  | { kind: 'extent'; extent: Extent };

export interface PrintRequest {
  language: Language;
  filter: Filter;
  /** Only what this task asks for; null: of all tasks. */
  clause: string | null;
  area: Area;
  /** Where the frame has been moved to, [lon, lat]; null: the middle of the area. A moved frame need not hold it. */
  centre: readonly [lon: number, lat: number] | null;
  paper: Paper;
  marginMm: number;
  /** Null: the largest of the round list at which the area fits. */
  scaleDenominator: number | null;
  ink: 'colour' | 'black-and-white';
  /** 图名; null: derived from area and filter. */
  title: string | null;
  subtitle: string | null;
  /** 制图单位; empty where the planner gave none: the line then says 未填写. */
  maker: string;
  /** 制图日期, YYYY-MM-DD. */
  date: string;
  /** What stands as the mark of use; 内部工作图 unless the planner says otherwise. */
  mark: string;
  /** The review line as the planner typed it; null: no such line. */
  review: string | null;
  graticule: boolean;
  borders: boolean;
  existingTrunk: boolean;
  overview: boolean;
  /** Ids of the crowded parts that are shown enlarged, in this order; unknown ones are left out. */
  insets: readonly string[];
  /** Where the table of numbered features stands. */
  table: 'beside' | 'following' | 'none';
  /** Whether what does not fit is cut into several sheets. */
  poster: boolean;
  /** Where the application is, for the code that restores the view; null: no code. */
  baseUrl: string | null;
}
