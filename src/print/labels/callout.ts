/** Callouts: number plates (a feature's badge, a road's shield) and leader lines. */
import type { Mark, Point, ShapeMark, TextMark } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import type { Candidate } from './candidate';
import type { Badge, LabelRequest, PointLabel, Shield } from './label';
import { boundsOf, boxOfLeg, type OrientedBox } from './oriented-box';

/** Least type size, millimetres. */
const LEAST_TYPE_MM = 2;

/** Height of figures above the baseline, ems. */
const FIGURE_HEIGHT = 0.733;
const BADGE_EDGE_MM = 0.2;
const SHIELD_EDGE_MM = 0.18;

/** Type size of a label, at least the least size. */
export const typeMm = ({ sizeMm }: LabelRequest): number => Math.max(sizeMm, LEAST_TYPE_MM);

export interface PlateSize {
  widthMm: number;
  heightMm: number;
  digitsMm: number;
}

export function badgeSize(badge: Badge, nameMm: number, typesetter: Typesetter): PlateSize {
  const digitsMm = Math.max(LEAST_TYPE_MM, nameMm * 0.86);
  const heightMm = digitsMm * 1.3;
  const text = typesetter.widthMm(badge.text, digitsMm, 700);
  return { widthMm: Math.max(heightMm, text + digitsMm * 0.7), heightMm, digitsMm };
}

export function shieldSize(request: LabelRequest, typesetter: Typesetter): PlateSize {
  const digitsMm = typeMm(request);
  const text = typesetter.widthMm(request.text, digitsMm, request.weight, request.trackingMm);
  return { widthMm: text + digitsMm * 0.7, heightMm: digitsMm * 1.3, digitsMm };
}

/** @param leadsBack whether it is the link target of its table row; only one badge in a document may be */
export function badgeMark(
  badge: Badge,
  box: OrientedBox,
  digitsMm: number,
  edge: string,
  leadsBack: boolean,
): Mark {
  const { minX, minY, maxX, maxY } = boundsOf(box);
  return {
    kind: 'group',
    link: badge.link,
    ...(leadsBack ? { anchor: badge.anchor } : {}),
    area: { x: minX, y: minY, width: maxX - minX, height: maxY - minY },
    marks: [
      plate(box, badge.colour, { colour: edge, widthMm: BADGE_EDGE_MM }),
      figures(badge.text, box, digitsMm, 700, badge.textColour),
    ],
  };
}

export function shieldMarks(
  request: LabelRequest,
  shield: Shield,
  box: OrientedBox,
  digitsMm: number,
): Mark[] {
  return [
    plate(box, shield.fill, { colour: shield.edge, widthMm: SHIELD_EDGE_MM }),
    {
      ...figures(request.text, box, digitsMm, request.weight, request.colour),
      ...(request.trackingMm === undefined ? {} : { trackingMm: request.trackingMm }),
    },
  ];
}

/** The outline is half an edge's width inside the box, so that the edge does not reach out of it. */
function plate(
  box: OrientedBox,
  fill: string,
  edge: { colour: string; widthMm: number },
): ShapeMark {
  const w = box.halfWidth - edge.widthMm / 2;
  const h = box.halfHeight - edge.widthMm / 2;
  const r = Math.min(w, h) * 0.45;
  const corner = (x: number, y: number) => `A${r} ${r} 0 0 1 ${x} ${y}`;
  return {
    kind: 'shape',
    d:
      `M${r - w} ${-h}H${w - r}${corner(w, r - h)}V${h - r}${corner(w - r, h)}` +
      `H${r - w}${corner(-w, h - r)}V${r - h}${corner(r - w, -h)}Z`,
    matrix: [box.cos, box.sin, -box.sin, box.cos, box.x, box.y],
    fill: { colour: fill },
    stroke: edge,
  };
}

function figures(
  text: string,
  box: OrientedBox,
  sizeMm: number,
  weight: TextMark['weight'],
  colour: string,
): TextMark {
  const down = (FIGURE_HEIGHT * sizeMm) / 2;
  const at: Point = [box.x - down * box.sin, box.y + down * box.cos];
  const rotateDeg = (Math.atan2(box.sin, box.cos) * 180) / Math.PI;
  return {
    kind: 'text',
    text,
    at,
    sizeMm,
    weight,
    colour,
    anchor: 'middle',
    ...(rotateDeg === 0 ? {} : { rotateDeg }),
  };
}

const LEADER_MM = 0.15;
const LEADER_CASING_MM = 0.45;
/** The leader line begins at this share of the label's `clearMm`, from the anchor. */
const LEADER_START = 0.8;

/** From the end of a leader line to its text, millimetres. */
export const LEADER_GAP_MM = 0.4;

/** The candidate with a leader line from its anchor to `end`, a point beside its text. */
export function withLeader(label: PointLabel, end: Point, candidate: Candidate): Candidate {
  const { at, clearMm, halo, leader } = label;
  const [dx, dy] = [end[0] - at[0], end[1] - at[1]];
  const share = (clearMm * LEADER_START) / (Math.hypot(dx, dy) || 1);
  const start: Point = [at[0] + dx * share, at[1] + dy * share];
  const drawn = (colour: string, widthMm: number): Mark => ({
    kind: 'path',
    lines: [[...start, ...end]],
    closed: false,
    stroke: { colour, widthMm, cap: 'butt' },
  });
  const { cost, onLine, avoidsSoft } = candidate;
  return {
    cost,
    get boxes() {
      return candidate.boxes;
    },
    leader: boxOfLeg(start, end, LEADER_CASING_MM),
    anchor: at,
    onLine,
    avoidsSoft,
    marks: () => [
      drawn(halo.colour, LEADER_CASING_MM),
      drawn(leader, LEADER_MM),
      ...candidate.marks(),
    ],
  };
}
