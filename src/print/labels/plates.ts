/** Numbers in plates: a feature's badge, a road's shield. */
import type { Mark, Point, ShapeMark, TextMark } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import type { Badge, LabelRequest, Shield } from './label-request';
import { boundsOf, type TurnedBox } from './turned-box';

/** No type is smaller, millimetres of the em. */
export const LEAST_TYPE_MM = 2;

/** Figures stand between baseline and this share of the em. */
const FIGURE_HEIGHT = 0.733;
const BADGE_EDGE_MM = 0.2;
const SHIELD_EDGE_MM = 0.18;

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

/** `leadsBack`: the anchor may stand once only in a document. */
export function badgeMark(
  badge: Badge,
  box: TurnedBox,
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
  box: TurnedBox,
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

/** Half the edge lies outside of its outline, so the outline keeps within the box. */
function plate(box: TurnedBox, fill: string, edge: { colour: string; widthMm: number }): ShapeMark {
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
  box: TurnedBox,
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
