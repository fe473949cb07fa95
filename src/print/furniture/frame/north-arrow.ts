/** 指北针: true north at the middle of the frame, where one direction can stand for the sheet. */

import type { Mark, Point } from '../../../scene/scene';
import { CAP_SHARE, FRAME_MM, frameColours } from '../../../symbology/frame';
import { edgeOf, type LonLat, type MapFrame } from '../../map-frame';
import { type FrameStyle, middleOf, ring, text } from './marks';

/** Degrees of latitude walked to see where north is. */
const STEP = 1e-4;

/** Direction of true north on the page, degrees clockwise from up. */
export function northAt(frame: MapFrame, [lon, lat]: LonLat): number {
  const [ax, ay] = frame.toPaper([lon, lat]);
  const [bx, by] = frame.toPaper([lon, lat + STEP]);
  return (Math.atan2(bx - ax, ay - by) * 180) / Math.PI;
}

/**
 * Where the meridians fan out by more, an arrow is wrong by more than 5° at the edge, which a
 * reader sees: the graticule then tells north, and a lone arrow would contradict it.
 */
const LARGEST_FAN = 10;

/** Greatest difference between the meridians' directions along the edge, degrees. */
export function meridianFan(frame: MapFrame): number {
  const middle = northAt(frame, frame.toLonLat(middleOf(frame.rect)));
  const turns = edgeOf(frame).map((at) => {
    const turn = northAt(frame, frame.toLonLat(at)) - middle;
    return ((turn + 540) % 360) - 180;
  });
  return Math.max(...turns) - Math.min(...turns);
}

export interface NorthArrow {
  marks: Mark[];
  width: number;
  height: number;
  /** Clockwise from up, degrees. */
  northDeg: number;
}

/** Middle of the needle to the middle of the letter, and room about the letter. */
const TO_LETTER = FRAME_MM.needle / 2 + FRAME_MM.north * 0.75;
const AROUND = FRAME_MM.north * 0.6;
/** The caption's row under the needle. */
const CAPTION = 3.2;

/** With its box's top left corner at `at`; null where no single direction is north. */
export function northArrow(
  frame: MapFrame,
  [x, y]: Point,
  { palette, t, typesetter }: FrameStyle,
): NorthArrow | null {
  if (meridianFan(frame) > LARGEST_FAN) return null;
  const { ink, paper } = frameColours(palette);
  const northDeg = northAt(frame, frame.toLonLat(middleOf(frame.rect)));
  const turn = (northDeg * Math.PI) / 180;
  const turned = ([px, py]: Point): Point => [
    px * Math.cos(turn) - py * Math.sin(turn),
    px * Math.sin(turn) + py * Math.cos(turn),
  ];
  const [half, length] = [FRAME_MM.needleHalf, FRAME_MM.needle];
  const shape = {
    tip: turned([0, -length / 2]),
    left: turned([-half, length / 2]),
    notch: turned([0, length / 2 - 2]),
    right: turned([half, length / 2]),
    letter: turned([0, -TO_LETTER]),
  };
  const { letter } = shape;
  const reach = [
    ...[shape.tip, shape.left, shape.right],
    ...[-AROUND, AROUND].map((by): Point => [letter[0] + by, letter[1] + by]),
  ];
  const caption = t('sheetFrame.trueNorth');
  const captionHalf = typesetter.widthMm(caption, FRAME_MM.caption, 400) / 2;
  const leftmost = Math.min(-captionHalf, ...reach.map(([px]) => px));
  const rightmost = Math.max(captionHalf, ...reach.map(([px]) => px));
  const topmost = Math.min(...reach.map(([, py]) => py));
  const lowest = Math.max(...reach.map(([, py]) => py));
  const place = ([px, py]: Point): Point => [x - leftmost + px, y - topmost + py];
  const [tip, left] = [place(shape.tip), place(shape.left)];
  const [notch, right] = [place(shape.notch), place(shape.right)];
  const stroke = { colour: ink, widthMm: FRAME_MM.needleLine, join: 'miter' as const };
  const middle: Point = [letter[0], letter[1] + (CAP_SHARE * FRAME_MM.north) / 2];
  return {
    marks: [
      {
        kind: 'group',
        tag: { role: 'Figure', alt: t('sheetFrame.arrowAlt', { degrees: northDeg.toFixed(1) }) },
        marks: [
          ring([tip, notch, right], { fill: { colour: paper }, stroke }),
          ring([tip, left, notch], { fill: { colour: ink }, stroke }),
          text(t('sheetFrame.northLetter'), place(middle), FRAME_MM.north, ink, { weight: 700 }),
          text(caption, place([0, lowest + CAPTION - 0.6]), FRAME_MM.caption, ink),
        ],
      },
    ],
    width: rightmost - leftmost,
    height: lowest - topmost + CAPTION,
    northDeg,
  };
}
