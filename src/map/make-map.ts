/** Makes the MapLibre map with its buttons, before anything is on it. */
import {
  type Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  type StyleSpecification,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Extent } from '../domain/contract/regions';
import { Attributions } from './attributions';
import { PausableMap } from './pausable-map';

/** `attributions` are the lines that licences of its sources ask for; throws where the browser gives no WebGL 2. */
export function makeMap(
  container: HTMLElement,
  style: StyleSpecification,
  start: Extent,
  attributions: readonly string[],
): PausableMap {
  const map = new PausableMap({
    container,
    style,
    center: [(start[0] + start[2]) / 2, (start[1] + start[3]) / 2],
    zoom: 4,
    minZoom: 2,
    maxZoom: 14,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    // Names fading in cost a picture each, and so do names placed bit by bit.
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
  map.addControl(new ScaleControl({ maxWidth: 140, unit: 'metric' }), 'bottom-left');
  map.addControl(new Attributions(attributions), 'bottom-right');
  return map;
}

/** Names the map and its buttons, in the language of the interface, to those who cannot see them. */
export function nameMap(
  map: MapLibreMap,
  label: string,
  keys: string,
  words: { in: string; out: string; rights: string },
): void {
  const name = (selector: string, text: string) => {
    for (const element of map.getContainer().querySelectorAll(selector)) {
      element.setAttribute('aria-label', text);
      if (element instanceof HTMLButtonElement) element.title = text;
    }
  };
  name('canvas', label);
  map.getCanvas().setAttribute('aria-description', keys);
  name('.maplibregl-ctrl-zoom-in', words.in);
  name('.maplibregl-ctrl-zoom-out', words.out);
  name('.maplibregl-ctrl-attrib-button', words.rights);
}
