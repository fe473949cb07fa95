/** Why a sheet cannot be made, with the scale and the paper at which it could: each is tried in the same way as the sheet. */
import type { TFunction } from 'i18next';
import { planeAreaOf } from '../area';
import type { Refusal } from '../compose-result';
import { largerPapers } from '../paper';
import type { Paper, PrintRequest } from '../request';
import { formatScale, ROUND_SCALES } from '../scale';
import { findsPlace } from './arrange-sheet';
import type { Misfit } from './arrangement/fit';
import { isAreaWithinLimit } from './arrangement/projection-limit';
import type { SheetOptions } from './options';
import type { Subject } from './subject';
import { areaName } from './titles';

/** `A3`, or the sides of a custom paper. */
const paperWords = ({ name, widthMm, heightMm }: Paper, t: TFunction): string =>
  name === 'custom' ? t('print.refusal.sides', { width: widthMm, height: heightMm }) : name;

/** Margins and furniture leave no room for a map. @param paper that has room for one; null: not known */
export const noRoomOn = (asked: Paper, paper: Paper | null, t: TFunction): Refusal => ({
  message: t('print.refusal.noRoom', {
    paper: paperWords(asked, t),
    suchAs: paper ? t('print.refusal.suchAs', { paper: paper.name }) : '',
  }),
  scaleDenominator: null,
  paper,
});

const fitsWith = (options: SheetOptions, change: Partial<PrintRequest>): boolean =>
  findsPlace({ ...options, request: { ...options.request, ...change } });

const largerPaper = (options: SheetOptions): Paper | null =>
  largerPapers(options.request.paper).find((paper) => fitsWith(options, { paper })) ?? null;

function tooLarge(options: SheetOptions, area: string): Refusal {
  const { request, t } = options;
  const asked = request.scaleDenominator;
  const needed =
    ROUND_SCALES.find(
      (scaleDenominator) =>
        scaleDenominator > (asked ?? 0) && fitsWith(options, { scaleDenominator }),
    ) ?? null;
  const paper = largerPaper(options);
  const words = {
    area,
    paper: paperWords(request.paper, t),
    orPaper: paper ? t('print.refusal.orPaper', { paper: paper.name }) : '',
  };
  return {
    message:
      asked === null || needed === null
        ? t('print.refusal.noScale', words)
        : t('print.refusal.scale', {
            ...words,
            asked: formatScale(asked),
            needed: formatScale(needed),
          }),
    scaleDenominator: needed,
    paper,
  };
}

/** The area itself is too far from the projection's region. */
const areaBeyond = (area: string, t: TFunction): Refusal => ({
  message: t('print.refusal.areaBeyond', { area }),
  scaleDenominator: null,
  paper: null,
  isBeyondProjection: true,
});

/** The area is near enough, but not all that the frame shows around it at this scale. */
function frameBeyond(options: SheetOptions, asked: number): Refusal {
  const { t } = options;
  const larger =
    ROUND_SCALES.findLast(
      (scaleDenominator) => scaleDenominator < asked && fitsWith(options, { scaleDenominator }),
    ) ?? null;
  return {
    message: t('print.refusal.frameBeyond', {
      asked: formatScale(asked),
      instead: larger === null ? '' : t('print.refusal.orLarger', { scale: formatScale(larger) }),
    }),
    scaleDenominator: larger,
    paper: null,
    isBeyondProjection: true,
  };
}

export function refusalOf({ options, data: { catalogue } }: Subject, misfit: Misfit): Refusal {
  const { request, t } = options;
  const area = areaName(request, catalogue, t);
  if (!request.centre && !isAreaWithinLimit(planeAreaOf(request.area, catalogue)))
    return areaBeyond(area, t);
  switch (misfit.lacks) {
    case 'room':
      return noRoomOn(request.paper, largerPaper(options), t);
    case 'projection':
      return frameBeyond(options, misfit.scaleDenominator);
    case 'scale':
    case 'legend':
    case 'small-maps':
      return tooLarge(options, area);
  }
}
