/** What all requests for a name on the map share. */
import type { Network } from '../../domain/contract/register';
import { LOCALES } from '../../i18n/language';
import { LETTERING } from '../../symbology/lettering';
import type { Palette } from '../../symbology/palette';
import type { Badge, LabelRequest } from '../labels/label';
import type { MapInput } from './map-input';

type Shared = Pick<LabelRequest, 'lang' | 'weight' | 'halo' | 'told'>;

export const shared = ({ language }: MapInput, palette: Palette): Shared => ({
  lang: LOCALES[language],
  weight: 400,
  halo: { colour: palette.halo, widthMm: LETTERING.haloMm },
  told: false,
});

/**
 * A feature's number in the sheet's table; none for what the table leaves out.
 * @param again how many badges of the same number came before in this frame
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
