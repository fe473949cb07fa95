/** Areas of the regions that are looked at: soft where they are a sketch, and never a line. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../symbology/palette';
import { FONT, labelPaint } from './expressions';

export const REGION_AREA_SOURCE = 'region-area';
export const REGION_NAME_SOURCE = 'region-name';

export const regionArea = (palette: Palette): LayerSpecification => ({
  id: 'region-area',
  type: 'fill',
  source: REGION_AREA_SOURCE,
  paint: {
    // Without it each of the areas that fade has an outline.
    'fill-antialias': false,
    'fill-color': palette.region,
    'fill-opacity': ['get', 'strength'],
  },
});

export const regionName = (palette: Palette): LayerSpecification => ({
  id: 'region-name',
  type: 'symbol',
  source: REGION_NAME_SOURCE,
  layout: {
    'text-field': ['get', 'words'],
    'text-font': [FONT],
    'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 8, 17],
    'text-letter-spacing': 0.12,
    'text-line-height': 1.35,
    'text-max-width': 14,
    // Beside its spot where a town's name stands there already.
    'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
    'text-radial-offset': 1.6,
    'text-justify': 'auto',
    visibility: 'none',
  },
  paint: labelPaint(palette, palette.regionLabel),
});
