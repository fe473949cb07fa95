/**
 * Removes rules from MapLibre's style sheet for controls that this map does not have: their icons are nine
 * tenths of it, and it is loaded with the first picture.
 */
import type { AcceptedPlugin } from 'postcss';

const SHEET = /maplibre-gl\.css$/;
const UNUSED =
  /maplibregl-(?:ctrl-(?:geolocate|fullscreen|shrink|terrain|globe|logo|compass)|user-location|marker|cooperative)/;

export const leanMapStyleSheet: AcceptedPlugin = {
  postcssPlugin: 'lean-map-style-sheet',
  Rule(rule) {
    const isMaps = SHEET.test(rule.source?.input.file ?? '');
    if (isMaps && rule.selectors.every((selector) => UNUSED.test(selector))) rule.remove();
  },
};
