/** What all labels of the map have in common, and the number badges of features. */
import type { Network } from '../../domain/contract/register';
import { LOCALES } from '../../i18n/language';
import { LETTERING } from '../../symbology/lettering';
import type { Palette } from '../../symbology/palette';
import type { Badge, LabelRequest } from '../labels/label';
import type { MapInput } from './map-input';

type LabelBase = Pick<LabelRequest, 'lang' | 'weight' | 'halo' | 'told'>;

export const labelBase = ({ language }: MapInput, palette: Palette): LabelBase => ({
  lang: LOCALES[language],
  weight: 400,
  halo: { colour: palette.halo, widthMm: LETTERING.haloMm },
  told: false,
});

/**
 * The badge with a feature's number in the sheet's table; none for features that are not in the table.
 * @param again how many badges of the feature came before in this frame
 */
export function badgeOf(
  id: string,
  network: Network,
  palette: Palette,
  { numbers, rowPrefix, markPrefix }: MapInput,
  again = 0,
): { badge?: Badge } {
  const number = numbers.get(id);
  if (number === undefined) return {};
  return {
    badge: {
      text: String(number),
      colour: palette.networkLabel[network],
      textColour: palette.halo,
      link: { to: `${rowPrefix}row-${number}` },
      anchor: `${markPrefix}mark-${number}${again > 0 ? `-${again + 1}` : ''}`,
    },
  };
}
