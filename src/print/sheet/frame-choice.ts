/** The scale of a sheet and where its frame lies, or why the area does not fit. */
import type { TFunction } from 'i18next';
import { regional } from '../../domain/projection';
import type { Refusal } from '../compose-result';
import { type MapFrame, mapFrame } from '../map-frame';
import { largerPapers } from '../paper';
import type { PlaneArea } from '../plane-area';
import type { Paper, PrintRequest } from '../request';
import { bestScale, fits, formatScale } from '../scale';
import type { Rect } from '../scene';
import { areaBeyond, frameBeyond, isAreaWithinLimit, isWithinLimit } from './projection-limit';

/** Kept free between area and frame on every side, as a share of the frame. */
const ROOM = 0.015;

const within = ({ width, height }: Rect) => ({
  width: width * (1 - 2 * ROOM),
  height: height * (1 - 2 * ROOM),
});

export interface FrameWish {
  request: PrintRequest;
  area: PlaneArea;
  /** In words, for the refusal. */
  areaName: string;
  /** The map's place on this paper, and on another one; null where that has no room for a map. */
  mapOn(paper: Paper): Rect | null;
}

export type FrameChoice = { frame: MapFrame } | { tooLarge: Refusal; scaleDenominator: number };

export function chooseFrame(wish: FrameWish, map: Rect, t: TFunction): FrameChoice {
  const { request, area } = wish;
  if (!request.centre && !isAreaWithinLimit(area)) {
    return { tooLarge: areaBeyond(wish.areaName, t), scaleDenominator: 0 };
  }
  const best = bestScale(area, within(map));
  const asked = request.scaleDenominator ?? best;
  if (asked === null) return { tooLarge: refusalOf(wish, map, 0, t), scaleDenominator: 0 };
  const moved = request.centre;
  const centre = ((): readonly [number, number] => {
    if (!moved) return area.centre;
    const [x = area.centre[0], y = area.centre[1]] = regional.forward([...moved]);
    return [x, y];
  })();
  // A frame that the planner moved shows what it is moved over, whatever the area was.
  if (!moved && !fits(area, map, asked)) {
    return { tooLarge: refusalOf(wish, map, asked, t), scaleDenominator: asked };
  }
  const frame = mapFrame(map, centre, asked);
  return isWithinLimit(frame)
    ? { frame }
    : { tooLarge: frameBeyond(area, centre, map, asked, t), scaleDenominator: asked };
}

/** Margins and furniture leave no room for a map. @param paper that has room for one; null: not known */
export const noRoomOn = (asked: Paper, paper: Paper | null, t: TFunction): Refusal => ({
  message: t('print.refusal.noRoom', {
    paper: paperWords(asked, t),
    suchAs: paper ? t('print.refusal.suchAs', { paper: paper.name }) : '',
  }),
  scaleDenominator: null,
  paper,
});

/** `A3`, or the sides of a custom paper. */
export const paperWords = ({ name, widthMm, heightMm }: Paper, t: TFunction): string =>
  name === 'custom' ? t('print.refusal.sides', { width: widthMm, height: heightMm }) : name;

function refusalOf(
  { request, area, areaName, mapOn }: FrameWish,
  map: Rect,
  asked: number,
  t: TFunction,
): Refusal {
  const scaleDenominator = bestScale(area, within(map));
  const paper =
    largerPapers(request.paper).find((one) => {
      const room = mapOn(one);
      return room !== null && fits(area, room, asked);
    }) ?? null;
  return {
    message: t('print.refusal.scale', {
      asked: formatScale(asked),
      area: areaName,
      paper: paperWords(request.paper, t),
      needed: scaleDenominator === null ? '—' : formatScale(scaleDenominator),
      orPaper: paper ? t('print.refusal.orPaper', { paper: paper.name }) : '',
    }),
    scaleDenominator,
    paper,
  };
}
