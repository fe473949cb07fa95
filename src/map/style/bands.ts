/** The band of its accuracy around the line that is looked at, from the zoom where it is wide enough to be seen. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BAND, BAND_FROM_PX } from '../../symbology/composition';
import type { Palette } from '../../symbology/palette';
import { metresPerPixel } from '../scale';
import { px } from './expressions';

/** Half zoom levels at which bands are decided anew; none after the last. */
const LAST_BAND_ZOOM = 12;
const BAND_ZOOMS = Array.from(
  { length: (LAST_BAND_ZOOM - 2) * 2 + 1 },
  (_, index) => 2 + index * 0.5,
);

/** The accuracy from which a line's band is wide enough to show, km. */
const bandFromKm = (zoom: number): number => (BAND_FROM_PX * metresPerPixel(zoom)) / 1000;

/** The band shows once the accuracy is wider on screen than the line's own stroke can say. */
const whereWide = (opacity: unknown) =>
  [
    'step',
    ['zoom'],
    0,
    ...BAND_ZOOMS.flatMap((zoom) => [
      zoom,
      ['case', ['>', ['get', 'accuracyKm'], bandFromKm(zoom)], opacity, 0],
    ]),
  ] as unknown as ExpressionSpecification;

/**
 * Bands that show nowhere at the zooms of a tile, up to its last half level, are left out of it:
 * drawn with no opacity they would cost as much as any other.
 */
const showsInTile = [
  '>',
  ['get', 'accuracyKm'],
  [
    'step',
    ['zoom'],
    bandFromKm(2.5),
    ...BAND_ZOOMS.filter(Number.isInteger).flatMap((zoom) => [
      zoom,
      bandFromKm(Math.min(zoom + 0.5, LAST_BAND_ZOOM)),
    ]),
  ],
] as unknown as ExpressionSpecification;

const bandOpacity = [
  'max',
  BAND.leastOpacity,
  [
    '*',
    BAND.screenTimes,
    ['min', BAND.mostOpacity, ['/', BAND.opacityTimesKm, ['get', 'accuracyKm']]],
  ],
];

export const BAND_SOURCE = 'band';

/** The band of the one line that is looked at, very faint inside its dotted edge. */
export function accuracyBand(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'band',
      type: 'fill',
      source: BAND_SOURCE,
      filter: showsInTile,
      paint: {
        'fill-color': palette.band,
        'fill-opacity': whereWide(bandOpacity),
        'fill-antialias': false,
      },
    },
    {
      id: 'band-edge',
      type: 'line',
      source: BAND_SOURCE,
      filter: showsInTile,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.band,
        'line-width': px(BAND.edge.widthMm),
        'line-dasharray': [0, BAND.edge.everyMm / BAND.edge.widthMm],
        'line-opacity': whereWide(BAND.edge.screenOpacity),
      },
    },
  ];
}
