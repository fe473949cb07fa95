/** The thin line from a symbol to its name where the name stands away from it. */
import type { Mark, Point } from '../../scene/scene';
import type { Candidate } from './candidate';
import type { PointLabel } from './label-request';
import { boxOfLeg } from './turned-box';

const WIDTH_MM = 0.15;
const CASING_MM = 0.45;
/** Begins within the clearance of the symbol, at this share. */
const START = 0.8;

/** The candidate with a leader that ends at a point beside it. */
export function ledTo(label: PointLabel, end: Point, candidate: Candidate): Candidate {
  const { at, clearMm, halo, leader } = label;
  const [dx, dy] = [end[0] - at[0], end[1] - at[1]];
  const share = (clearMm * START) / (Math.hypot(dx, dy) || 1);
  const start: Point = [at[0] + dx * share, at[1] + dy * share];
  const drawn = (colour: string, widthMm: number): Mark => ({
    kind: 'path',
    lines: [[...start, ...end]],
    closed: false,
    stroke: { colour, widthMm, cap: 'butt' },
  });
  const { cost, onLine, minds } = candidate;
  return {
    cost,
    get boxes() {
      return candidate.boxes;
    },
    leader: boxOfLeg(start, end, CASING_MM),
    own: at,
    onLine,
    minds,
    marks: () => [drawn(halo.colour, CASING_MM), drawn(leader, WIDTH_MM), ...candidate.marks()],
  };
}
