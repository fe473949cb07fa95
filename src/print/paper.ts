/** Sheets of paper: ISO 216 and whatever the planner's plotter holds. */
import type { Paper } from './request';

/** Short and long side, millimetres. */
export const PAPERS = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
} as const;
export type PaperName = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];

export type Orientation = 'portrait' | 'landscape';

/** What a plotter's roll takes, and what still holds a map, its frame and a line of text. */
export const CUSTOM_LIMITS = { leastMm: 120, mostMm: 3000 } as const;

export function paperOf(name: PaperName, orientation: Orientation): Paper {
  const [short, long] = PAPERS[name];
  return orientation === 'portrait'
    ? { name, widthMm: short, heightMm: long }
    : { name, widthMm: long, heightMm: short };
}

/** Null where a side is beyond `CUSTOM_LIMITS`. */
export function customPaper(widthMm: number, heightMm: number): Paper | null {
  const { leastMm, mostMm } = CUSTOM_LIMITS;
  const good = (side: number) => side >= leastMm && side <= mostMm;
  return good(widthMm) && good(heightMm) ? { name: 'custom', widthMm, heightMm } : null;
}

export const orientationOf = ({ widthMm, heightMm }: Paper): Orientation =>
  widthMm >= heightMm ? 'landscape' : 'portrait';

/** The papers in order of size, in the same orientation; a custom paper stands before all of them. */
export const largerPapers = (paper: Paper): Paper[] =>
  PAPER_NAMES.map((name) => paperOf(name, orientationOf(paper))).filter(
    ({ widthMm, heightMm }) => widthMm * heightMm > paper.widthMm * paper.heightMm,
  );
