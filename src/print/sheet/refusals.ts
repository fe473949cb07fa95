/** Why a sheet cannot be made, with the scale and the paper that would do: each tried as the sheet itself is. */
import type { TFunction } from 'i18next';
import type { Refusal } from '../compose-result';
import { largerPapers } from '../paper';
import type { Paper, PrintRequest } from '../request';
import { formatScale, ROUND_SCALES } from '../scale';

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

/** @param does whether a changed request finds its place on the page */
export function tooLargeOn(
  request: PrintRequest,
  area: string,
  does: (change: Partial<PrintRequest>) => boolean,
  t: TFunction,
): Refusal {
  const asked = request.scaleDenominator;
  const needed =
    ROUND_SCALES.find((one) => one > (asked ?? 0) && does({ scaleDenominator: one })) ?? null;
  const paper = largerPapers(request.paper).find((one) => does({ paper: one })) ?? null;
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

/** The ground itself lies too far from the projection's region. */
export const areaBeyond = (area: string, t: TFunction): Refusal => ({
  message: t('print.refusal.areaBeyond', { area }),
  scaleDenominator: null,
  paper: null,
  isBeyondProjection: true,
});

/** The area lies within, what the frame shows round it at this scale does not. */
export function frameBeyond(
  asked: number,
  does: (change: Partial<PrintRequest>) => boolean,
  t: TFunction,
): Refusal {
  const larger =
    ROUND_SCALES.findLast((one) => one < asked && does({ scaleDenominator: one })) ?? null;
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
