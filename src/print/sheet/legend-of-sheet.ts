/** The legend of what the map frames of a sheet show. */
import type { AtlasFeature } from '../../domain/contract/register';
import { askedOf, decisionOf } from '../../domain/decision';
import { thicknessAt } from '../../symbology/backdrop';
import { baseOnFrames } from '../furniture/page/legend/base-on-sheet';
import { baseSections } from '../furniture/page/legend/base-sections';
import { featureSections } from '../furniture/page/legend/feature-sections';
import type { LegendSection } from '../furniture/page/legend/section';
import type { MapFrame } from '../map-frame';
import { highlightSection } from './highlights';
import { numbersOn } from './numbering';
import { styleOf } from './style';
import type { Subject } from './subject';

/** @param frames all of one scale */
export function legendSections(
  { options, data, matching }: Subject,
  frames: readonly [MapFrame, ...MapFrame[]],
): LegendSection[] {
  const { request, t } = options;
  const { palette } = styleOf(request, data, t);
  const decision = decisionOf(data.catalogue, request.filter);
  const numbers = numbersOn(matching, frames);
  return [
    ...featureSections({
      shown: matching.filter(({ properties }) => numbers.has(properties.id)),
      asked: (feature: AtlasFeature) => askedOf(decision, feature),
      palette,
      thickness: thicknessAt(frames[0].scaleDenominator),
      t,
    }),
    ...(options.highlights ? [highlightSection(options.highlights, numbers)] : []),
    ...baseSections(baseOnFrames(data, frames, request), palette, t),
  ];
}
