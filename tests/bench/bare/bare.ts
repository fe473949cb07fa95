/**
 * The peer: MapLibre in the same conic projection with the whole proj4, drawing
 * the same line networks as plain lines and the points as plain circles.
 */
import {
  addProjection,
  type ExpressionSpecification,
  importScriptInWorkers,
  Map as MapLibreMap,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import proj4 from 'proj4';
import { NETWORKS } from '../../../src/domain/contract/register';
import { REGIONAL_DEFINITION } from '../../../src/domain/projection';
import projectionWorkerUrl from './bare-worker?worker&url';

const WORLD = 40_075_016.685_578_5;

declare global {
  interface Window {
    /** Filters every network to features with a deadline in `year`. */
    filterTo(year: number): void;
    /** The map as a picture for paper of a size, the usual way: the canvas at a resolution, in dots per inch. */
    pictureAt(widthMm: number, heightMm: number, dpi: number): Promise<BarePicture>;
  }
}

interface BarePicture {
  /** A data address of a PNG. */
  address: string;
  /** Of the canvas as it was really drawn, pixels. */
  width: number;
}

const IS_POINT: ExpressionSpecification = [
  'in',
  ['geometry-type'],
  ['literal', ['Point', 'MultiPoint']],
];

setWorkerUrl(workerUrl);
addProjection({
  name: 'bare:conic',
  definition: REGIONAL_DEFINITION,
  projection: proj4('EPSG:4326', REGIONAL_DEFINITION),
  tileMatrixSet: { origin: [-WORLD / 2, WORLD / 2], extentAtZoom0: WORLD },
});
await importScriptInWorkers(`${new URL(projectionWorkerUrl, document.baseURI).href}#.mjs`);

const map = new MapLibreMap({
  container: 'map',
  center: [85, 42],
  zoom: 4.2,
  style: {
    version: 8,
    projection: { type: 'bare:conic' },
    sources: Object.fromEntries(
      NETWORKS.map((network) => [
        network,
        { type: 'geojson', data: new URL(`geodata/${network}.geojson`, document.baseURI).href },
      ]),
    ),
    layers: NETWORKS.flatMap((network) => [
      {
        id: `${network}-line`,
        type: 'line' as const,
        source: network,
        paint: { 'line-color': '#444444', 'line-width': 2 },
      },
      {
        id: `${network}-point`,
        type: 'circle' as const,
        source: network,
        filter: IS_POINT,
        paint: { 'circle-radius': 5 },
      },
    ]),
  },
});
map.once('idle', () => performance.mark('first-picture'));
map.on('idle', () => performance.mark('map-idle'));
window.filterTo = (year) => {
  const holds = ['in', year, ['get', 'deadlineYears']] as ExpressionSpecification;
  for (const network of NETWORKS) {
    map.setFilter(`${network}-line`, holds);
    map.setFilter(`${network}-point`, ['all', IS_POINT, holds]);
  }
  const look = () => {
    if (!map.areTilesLoaded()) return;
    map.off('render', look);
    performance.mark('filter-shown');
  };
  map.on('render', look);
};
window.pictureAt = async (widthMm, heightMm, dpi) => {
  const inCss = (mm: number) => `${(mm / 25.4) * 96}px`;
  Object.assign(map.getContainer().style, {
    position: 'absolute',
    width: inCss(widthMm),
    height: inCss(heightMm),
  });
  map.setPixelRatio(dpi / 96);
  map.resize();
  await map.once('idle');
  // The picture is there only until the page has been shown.
  const drawn = map.once('render').then(() => {
    const canvas = map.getCanvas();
    return { address: canvas.toDataURL('image/png'), width: canvas.width };
  });
  map.triggerRepaint();
  return drawn;
};
