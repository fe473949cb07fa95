/** One sheet: what it is about, how its page is shared, then all that stands on it. */
import { findMatches } from '../../domain/filter';
import { planeAreaOf } from '../area';
import type { Refusal } from '../compose-result';
import { titleBlock } from '../furniture/page/title-block';
import type { MapFrame } from '../map-frame';
import { largerPapers } from '../paper';
import type { PlaneArea } from '../plane-area';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';
import { countedWords, isOfSubject } from './counts';
import { furnishSheet, type Unfurnished } from './furnish-sheet';
import { catalogueOfClause } from './one-clause';
import { type Placed, placeSheet } from './place-sheet';
import { isAreaWithinLimit } from './projection-limit';
import { areaBeyond, frameBeyond, noRoomOn, tooLargeOn } from './refusals';
import type { Sheet, SheetWish } from './sheet';
import { styleOf } from './style';
import { areaName, subtitleOf, titleOf } from './titles';

type Begun = Omit<Unfurnished, 'layout' | 'frame'>;

function begin(wish: SheetWish): Begun {
  const { request, t } = wish;
  const data: PrintData = {
    ...wish.data,
    catalogue: catalogueOfClause(wish.data.catalogue, request.clause),
  };
  const { catalogue } = data;
  const { setting } = styleOf(request, data, t);
  const title = wish.title ?? titleOf(request, catalogue, t);
  const found = findMatches(catalogue.features, catalogue.clauses, request.filter).features;
  // What the sheet is about has the first numbers; its neighbours follow.
  const isOwn = (feature: (typeof found)[number]) => isOfSubject(feature, request);
  const matching = [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))];
  return {
    wish,
    data,
    title,
    matching,
    titled: (onMap) =>
      titleBlock(
        {
          title,
          subtitle:
            wish.subtitle ??
            subtitleOf(request, catalogue, countedWords(wish, catalogue, matching, onMap, t), t),
          scale: '',
          anchor: 'middle',
        },
        request.paper.widthMm - 2 * request.marginMm,
        setting,
      ),
  };
}

const areaOf = (begun: Begun): PlaneArea =>
  planeAreaOf(begun.wish.request.area, begun.data.catalogue);

const placed = (begun: Begun): Placed => placeSheet(begun, areaOf(begun));

/** Whether the sheet finds its place on its paper; nothing of it is drawn for that. */
export const findsPlace = (wish: SheetWish): boolean => 'frame' in placed(begin(wish));

function refusalOf(begun: Begun, found: Exclude<Placed, { frame: MapFrame }>): Refusal {
  const { wish } = begun;
  const { request, t } = wish;
  const does = (change: Partial<PrintRequest>): boolean =>
    findsPlace({ ...wish, request: { ...request, ...change } });
  const area = areaName(request, begun.data.catalogue, t);
  if (!request.centre && !isAreaWithinLimit(areaOf(begun))) return areaBeyond(area, t);
  switch (found.lacks) {
    case 'room': {
      const paper = largerPapers(request.paper).find((one) => does({ paper: one })) ?? null;
      return noRoomOn(request.paper, paper, t);
    }
    case 'scale':
      return tooLargeOn(request, area, does, t);
    case 'projection':
      return frameBeyond(found.scaleDenominator, does, t);
  }
}

export function composeSheet(wish: SheetWish): Sheet | { refusal: Refusal } {
  const begun = begin(wish);
  const found = placed(begun);
  return 'frame' in found
    ? furnishSheet({ ...begun, ...found })
    : { refusal: refusalOf(begun, found) };
}
