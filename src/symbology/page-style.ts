/** Text colours and ruled lines of the parts beside a map on paper: titles, tables, imprint. */
import type { Palette } from './palette';

export interface PageInk {
  text: string;
  /** For secondary text: notes, sources, page numbers. */
  muted: string;
  rule: string;
  /** Behind a marked area. */
  shade: string;
}

export const pageInk = (palette: Palette): PageInk => ({
  text: palette.label,
  muted: palette.townLabel,
  rule: palette.border,
  shade: palette.relief[2]?.colour ?? palette.land,
});

/** Widths of ruled lines, millimetres: between rows, under a heading, at the ends of a table. */
export const RULES_MM = { hair: 0.1, thin: 0.2, thick: 0.45 } as const;
