/** What the legend says of the register's features: networks with their number, and the signs composed on to them. */
import type { TFunction } from 'i18next';
import {
  type AtlasFeature,
  type Commitment,
  NETWORKS,
  type Network,
  type StatedState,
} from '../../../../domain/contract/register';
import { isLineNetwork, isPointNetwork, POINT_NETWORKS } from '../../../../domain/networks';
import type { Mark, Rect } from '../../../../scene/scene';
import { STATE_DASHES, WORKS_MM, type WorksMark } from '../../../../symbology/composition';
import type { MilestoneGroup } from '../../../../symbology/names';
import type { Palette } from '../../../../symbology/palette';
import { countSigns, SIGNS, type Sign } from '../../../../symbology/signs';
import { symbolsFor } from '../../../../symbology/symbols';
import { bandSample, lineSample, pointSample, worksMarks } from '../../../map/symbols-on-paper';
import { acrossOf, type LegendEntry, type LegendSection, middleOf, rectLine } from './section';

export interface FeaturesOnSheet {
  /** Of which something is drawn. */
  shown: readonly AtlasFeature[];
  /** The commitments that decide a feature's casing and mark. */
  asked(feature: AtlasFeature): readonly Commitment[];
  palette: Palette;
  /** Times the nominal widths and sizes, as the map on the sheet has them. */
  thickness: number;
  t: TFunction;
}

/** Bands are as high as they are wide on the map; a sample shows how they look, not how wide. */
const BAND_MM = 3.2;
const STATE_LINE_MM = 0.8;
/** Room above and below a line. */
const AIR_MM = 2.4;

function networkEntry(network: Network, count: number, on: FeaturesOnSheet): LegendEntry {
  const { palette, thickness, t } = on;
  const symbol = symbolsFor(palette)[network];
  const sizeMm = (symbol.kind === 'line' ? symbol.widthMm : symbol.sizeMm) * thickness;
  return {
    key: network,
    words: t(`network.${network}`),
    count,
    heightMm: Math.max(sizeMm, AIR_MM),
    sample: (box) => {
      // Round ends reach beyond a line's own.
      const { from, to } = acrossOf(box, symbol.kind === 'line' ? sizeMm / 2 : 0);
      return symbol.kind === 'line'
        ? lineSample(network, palette, from, to, { thickness })
        : pointSample(network, palette, middleOf(box), false, thickness);
    },
  };
}

/** A tint of land, without which a white casing would not be seen on white paper. */
const ground = ({ x, y, width, height }: Rect, palette: Palette): Mark => ({
  kind: 'path',
  lines: [rectLine({ x, y: y + height / 2 - BAND_MM / 2, width, height: BAND_MM })],
  closed: true,
  fill: { colour: palette.relief[5]?.colour ?? palette.land },
});

/** A network with which a sign can be shown: one that is on the sheet, where one is. */
const bearer = (networks: readonly Network[], fits: (network: Network) => boolean): Network =>
  [...networks, ...NETWORKS].find(fits) ?? NETWORKS[0];

function signSample(sign: Sign, networks: readonly Network[], on: FeaturesOnSheet) {
  const { palette, thickness } = on;
  const symbols = symbolsFor(palette);
  const [kind = '', ...rest] = sign.split('-');
  const name = rest.join('-');
  const cased = bearer(networks, (network) => isLineNetwork(network) && symbols[network].cased);
  return (box: Rect): readonly Mark[] => {
    const { from, to } = acrossOf(box, kind === 'state' ? 0 : AIR_MM / 3);
    switch (kind) {
      case 'state': {
        const dash = STATE_DASHES[name as StatedState];
        return [
          {
            kind: 'path',
            lines: [[...from, ...to]],
            closed: false,
            stroke: {
              colour: palette.label,
              widthMm: STATE_LINE_MM * thickness,
              ...(dash && { dashMm: dash.map((mm) => mm * thickness) }),
            },
          },
        ];
      }
      case 'group':
        return [
          ground(box, palette),
          ...lineSample(cased, palette, from, to, { group: name as MilestoneGroup, thickness }),
        ];
      case 'works':
        return worksMarks(name as WorksMark, middleOf(box), palette, thickness);
      case 'hollow': {
        const areal = bearer(networks, isPointNetwork);
        return pointSample(areal, palette, middleOf(box), true, thickness);
      }
      default: {
        const line = bearer(networks, isLineNetwork);
        return [
          ...bandSample(palette, from, to, BAND_MM),
          ...lineSample(line, palette, from, to, { thickness }),
        ];
      }
    }
  };
}

function signHeight(sign: Sign, { palette, thickness }: FeaturesOnSheet): number {
  if (sign === 'hollow') {
    const symbols = symbolsFor(palette);
    return Math.max(...POINT_NETWORKS.map((network) => symbols[network].sizeMm)) * thickness;
  }
  if (sign === 'schematic' || sign.startsWith('group')) return BAND_MM + 0.4;
  return sign.startsWith('works') ? WORKS_MM * thickness : AIR_MM;
}

/** Sections without an entry are left out. */
export function featureSections(on: FeaturesOnSheet): LegendSection[] {
  const { shown, asked, t } = on;
  const count = (network: Network): number =>
    shown.filter(({ properties }) => properties.network === network).length;
  const networks = NETWORKS.filter((network) => count(network) > 0);
  const counts = countSigns(shown, asked);
  const signs = (prefixes: readonly string[]): LegendEntry[] =>
    SIGNS.filter(
      (sign) => prefixes.some((prefix) => sign.startsWith(prefix)) && (counts.get(sign) ?? 0) > 0,
    ).map((sign) => ({
      key: sign,
      words: t(`paper.legend.${sign}`),
      count: counts.get(sign) ?? 0,
      heightMm: signHeight(sign, on),
      sample: signSample(sign, networks, on),
    }));
  return [
    {
      key: 'features',
      heading: t('paper.legend.features'),
      entries: networks.map((network) => networkEntry(network, count(network), on)),
    },
    { key: 'states', heading: t('paper.legend.states'), entries: signs(['state-']) },
    { key: 'groups', heading: t('paper.legend.groups'), entries: signs(['group-']) },
    {
      key: 'marks',
      heading: t('paper.legend.marks'),
      entries: signs(['works-', 'hollow', 'schematic']),
    },
  ].filter(({ entries }) => entries.length > 0);
}
