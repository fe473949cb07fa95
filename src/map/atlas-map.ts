/**
 * The one object that owns the MapLibre map. React hands it values; equal values
 * do nothing. It reports what the reader points at and clicks, and decides nothing
 * about what matches.
 */
import {
  AttributionControl,
  type GeoJSONSource,
  type LngLatLike,
  Map as MapLibreMap,
  type MapMouseEvent,
  NavigationControl,
  type PointLike,
  Popup,
  ScaleControl,
  type StyleSpecification,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Feature, FeatureCollection } from 'geojson';
import type { Detail, Ground } from '../data/basemap';
import type { AtlasFeature, Extent } from '../domain/contract';
import type { Filter } from '../domain/filter';
import { regional } from '../domain/projection';
import type { Language } from '../i18n';
import type { Camera, FrameRequest, Overlay } from '../store/atlas-store';
import { SCREEN } from '../symbology/palette';
import { SYMBOLS } from '../symbology/symbols';
import { type MapProjection, prepareProjection, projectionName, zoomShift } from './crs';
import { addIcons, drawIcons } from './icons';
import { joinCameras, joinedCamera } from './joined-cameras';
import { LineDrawing } from './line-drawing';
import { type SiteCollection, sitesOf } from './prepare';
import { metresPerPixel } from './scale';
import {
  BASE_SOURCES,
  BORDER_LAYERS,
  buildStyle,
  DETAIL_SOURCES,
  LINE_HIT_LAYERS,
  LINES_SOURCE,
  occasionalLayers,
  SITE_LAYERS,
  TRUNK_LAYERS,
  textFieldOf,
  textLayers,
} from './style';

export interface AtlasMapEvents {
  /** Feature ids at a click, topmost first; empty where there is nothing. */
  onChoose(ids: string[]): void;
  /** A position clicked while measuring, [lon, lat]. */
  onMeasure(position: number[]): void;
  onHover(id: string | null): void;
  /** Where the pointer is, [lon, lat]; null where it has left the map. */
  onPoint(position: [number, number] | null): void;
  /** A spot was asked about, [lon, lat]: the other mouse button, or a long press. */
  onPointChosen(position: [number, number]): void;
  /** The camera has come to rest. */
  onCamera(camera: Camera): void;
  /** The browser took the drawing context away, or gave it back. */
  onContext(lost: boolean): void;
  /** The register is drawn; what may come later can be fetched now. */
  onFirstPicture(): void;
}

/** What is drawn; every field is a plain value the application already decided. */
export interface Drawing {
  features: readonly AtlasFeature[];
  matching: ReadonlySet<string>;
  filter: Filter;
  unmatched: 'dim' | 'hide';
  selected: readonly AtlasFeature[];
  /** What this one of two compared maps alone shows. */
  distinct: readonly AtlasFeature[];
  hovered: AtlasFeature | null;
  language: Language;
}

/** How the map is drawn, apart from what is on it. */
export interface Look {
  projection: MapProjection;
  borders: boolean;
  existingTrunk: boolean;
  ownBoundary: FeatureCollection | null;
}

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Point symbols nearer than this on screen are gathered into a stack, CSS pixels. */
const STACK_REACH_PX = 21;
/** Half the side of the square a click looks into, CSS pixels. */
const CLICK_REACH_PX = 4;
/** Stacks are gathered anew at every half zoom level. */
const stackZoom = (zoom: number): number => Math.round(zoom * 2) / 2;

export class AtlasMap {
  private readonly map: MapLibreMap;
  private readonly tooltip: Popup;
  private drawing: Drawing | null = null;
  private drawnZoom = Number.NaN;
  private settled = false;
  /** While the drawing context is gone there is no style to change; all is drawn again after. */
  private lost = false;
  private textShown = false;
  private projection: MapProjection = 'conic';
  /** What each source holds, to be given again after the projection has changed. */
  private readonly contents = new Map<string, FeatureCollection>();
  private readonly lines = new LineDrawing({
    fill: (source, data) => this.fill(source, data),
    setState: (id, state) => this.map.setFeatureState({ source: LINES_SOURCE, id }, state),
  });
  private readonly occasional: ReadonlyMap<string, string[]>;
  private measuring = false;
  private area: FeatureCollection | null = null;
  private leaveCameras: () => void = () => {};

  /**
   * Makes a map in `container` that opens on `start`, or where a map beside it looks, and shows `attributions`, the lines
   * that licences of its sources ask for; rejects where the browser gives no WebGL 2.
   */
  static async create(
    container: HTMLElement,
    language: Language,
    start: Extent,
    attributions: readonly string[],
    events: AtlasMapEvents,
  ): Promise<AtlasMap> {
    const icons = drawIcons();
    await prepareProjection();
    const here = (path: string) => new URL(path, document.baseURI).href;
    const style = buildStyle({
      palette: SCREEN,
      projection: projectionName('conic'),
      language,
      fontUrl: here('fonts/'),
    });
    const map = new MapLibreMap({
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
      fadeDuration: 100,
    });
    const atlas = new AtlasMap(map, style, attributions, events);
    await map.once('load');
    const beside = joinedCamera();
    if (beside) atlas.jump(beside);
    else map.fitBounds(start, { padding: 24, animate: false });
    // Joined once it has its place, so that it does not lead the other to its own start.
    atlas.leaveCameras = joinCameras({
      onMove: (tell) => map.on('move', tell),
      camera: () => atlas.camera(),
      moveTo: (camera) => atlas.jump(camera),
    });
    // Folded to its button, as it folds itself at the first drag.
    container
      .querySelector('.maplibregl-compact-show')
      ?.classList.remove('maplibregl-compact-show');
    addIcons(map, await icons);
    atlas.settled = true;
    atlas.tellCamera();
    atlas.draw();
    return atlas;
  }

  private constructor(
    map: MapLibreMap,
    private readonly style: StyleSpecification,
    attributions: readonly string[],
    private readonly events: AtlasMapEvents,
  ) {
    this.map = map;
    this.occasional = occasionalLayers(style);
    map.touchZoomRotate.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
    map.addControl(new ScaleControl({ maxWidth: 140, unit: 'metric' }), 'bottom-left');
    map.addControl(
      new AttributionControl({ compact: true, customAttribution: attributions.join(' · ') }),
      'bottom-right',
    );
    this.tooltip = new Popup({ closeButton: false, closeOnClick: false, className: 'map-tooltip' });
    map.on('click', (event) => this.choose(event));
    map.on('contextmenu', ({ lngLat, originalEvent }) => {
      originalEvent.preventDefault();
      events.onPointChosen([lngLat.lng, lngLat.lat]);
    });
    map.on('mousemove', (event) => this.point(event));
    map.on('mouseout', () => this.point(null));
    map.on('zoom', () => this.drawSites());
    map.on('moveend', () => this.tellCamera());
    // Read by `npm run bench`, and by anybody who asks the browser how long drawing took.
    map.on('idle', () => performance.mark('map-idle'));
    map.on('webglcontextlost', () => {
      this.lost = true;
      events.onContext(true);
    });
    map.on('webglcontextrestored', () => {
      events.onContext(false);
      map.once('idle', () => {
        this.lost = false;
        this.refill();
        this.draw();
      });
    });
  }

  /** Draws these values; what has not changed is left alone. */
  show(drawing: Drawing): void {
    const before = this.drawing;
    this.drawing = drawing;
    if (this.settled && !this.lost) this.draw(before);
  }

  /** Names the map and its buttons, in the language of the interface, to those who cannot see them. */
  describe(label: string, keys: string, zoom: { in: string; out: string }): void {
    const name = (selector: string, words: string) => {
      for (const element of this.map.getContainer().querySelectorAll(selector)) {
        element.setAttribute('aria-label', words);
        if (element instanceof HTMLButtonElement) element.title = words;
      }
    };
    name('canvas', label);
    this.map.getCanvas().setAttribute('aria-description', keys);
    name('.maplibregl-ctrl-zoom-in', zoom.in);
    name('.maplibregl-ctrl-zoom-out', zoom.out);
  }

  /** Shows the line measured so far; clicks measure while it is not null. */
  showMeasured(measured: readonly (readonly number[])[] | null): void {
    this.measuring = measured !== null;
    const points = (measured ?? []).map((position) => [...position]);
    this.fill('measured', {
      type: 'FeatureCollection',
      features: [
        ...(points.length > 1
          ? [
              {
                type: 'Feature' as const,
                geometry: { type: 'LineString' as const, coordinates: points },
                properties: {},
              },
            ]
          : []),
        {
          type: 'Feature',
          geometry: { type: 'MultiPoint', coordinates: points },
          properties: {},
        },
      ],
    });
    this.map.getCanvas().style.cursor = this.measuring ? 'crosshair' : '';
  }

  /** Moves the camera to an extent, which stands clear of the padding, or to where it once was. */
  frame(request: FrameRequest, padding: Padding): void {
    if ('camera' in request) {
      this.jump(request.camera);
      return;
    }
    // What opens beside the map in the same step has taken its room already.
    this.map.resize();
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map.fitBounds(request.extent, { padding, maxZoom: 9, duration: calm ? 0 : 900 });
  }

  private camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { lon: lng, lat, zoom: this.map.getZoom() + this.conicShift() };
  }

  private jump({ lon, lat, zoom }: Camera): void {
    const shift = this.projection === 'conic' ? 0 : zoomShift('conic', lat);
    this.map.jumpTo({ center: [lon, lat], zoom: zoom - shift });
  }

  /** Draws an area and a spot over the register. */
  showOverlay({ buffer, marker }: Overlay): void {
    // The spot moves with the pointer; the area behind it stays.
    if (buffer !== this.area) {
      this.area = buffer;
      this.fill('overlay-area', buffer ?? { type: 'FeatureCollection', features: [] });
    }
    this.fill('overlay-marker', {
      type: 'FeatureCollection',
      features: marker
        ? [
            {
              type: 'Feature',
              geometry: { type: 'Point', coordinates: [...marker] },
              properties: {},
            },
          ]
        : [],
    });
  }

  resize(): void {
    this.map.resize();
  }

  remove(): void {
    this.leaveCameras();
    this.lines.stop();
    this.map.remove();
  }

  /** Tells the camera, and writes it on the map's element for scripts that have to find a place on screen. */
  private tellCamera(): void {
    const camera = this.camera();
    this.map.getContainer().dataset.camera = [camera.lon, camera.lat, camera.zoom]
      .map((value) => value.toFixed(6))
      .join(' ');
    this.events.onCamera(camera);
  }

  private fill(source: string, data: FeatureCollection): void {
    // Nothing for nothing costs the worker as much as something.
    const before = this.contents.get(source);
    if (data.features.length === 0 && (before?.features.length ?? 0) === 0) return;
    this.contents.set(source, data);
    if (this.lost) return;
    const visibility = data.features.length > 0 ? 'visible' : 'none';
    for (const layer of this.occasional.get(source) ?? []) {
      this.map.setLayoutProperty(layer, 'visibility', visibility);
    }
    this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  private setVisible(layers: readonly string[], visible: boolean): void {
    const text = textLayers(this.style);
    for (const layer of layers) {
      const waits = text.includes(layer) && !this.textShown;
      this.map.setLayoutProperty(layer, 'visibility', visible && !waits ? 'visible' : 'none');
    }
  }

  /** Changes how the map is drawn; what has not changed is left alone. */
  async setLook(look: Look): Promise<void> {
    this.setVisible(BORDER_LAYERS, look.borders && look.ownBoundary === null);
    this.setVisible(['own-boundary'], look.borders);
    this.setVisible(TRUNK_LAYERS, look.existingTrunk);
    this.fill('own-boundary', look.ownBoundary ?? { type: 'FeatureCollection', features: [] });
    if (look.projection !== this.projection) this.setProjection(look.projection);
  }

  /** Keeps the centre and the scale there; selection and filter are not touched. */
  private setProjection(projection: MapProjection): void {
    const center = this.map.getCenter();
    const zoom = this.map.getZoom() + zoomShift(projection, center.lat);
    this.projection = projection;
    this.map.setProjection({ type: projectionName(projection) as 'mercator' });
    this.map.jumpTo({ center, zoom });
    // MapLibre leaves GeoJSON cut for the old projection until it is given again.
    this.refill();
    this.tellCamera();
  }

  /** Gives every source its content again, and lines their state. */
  private refill(): void {
    for (const [source, data] of this.contents) {
      this.map.getSource<GeoJSONSource>(source)?.setData(data);
    }
    if (this.drawing) this.lines.show(this.drawing);
    this.drawnZoom = Number.NaN;
    this.drawSites();
  }

  private draw(before: Drawing | null = null): void {
    const now = this.drawing;
    if (!now) return;
    if (now.features !== before?.features) this.lines.setFeatures(now.features);
    const reshaded =
      now.features !== before?.features ||
      now.matching !== before.matching ||
      now.unmatched !== before.unmatched;
    if (reshaded) {
      // Points first: the map's worker takes them up while lines are shaded.
      this.drawnZoom = Number.NaN;
      this.drawSites();
      this.lines.show(now);
      this.tellWhenShown();
    }
    // A marked line follows its lanes.
    if (reshaded || now.selected !== before?.selected) this.mark('selected', now.selected);
    if (reshaded || now.distinct !== before?.distinct) this.mark('distinct', now.distinct);
    if (reshaded || now.hovered !== before?.hovered) {
      this.mark('hovered', now.hovered ? [now.hovered] : []);
    }
    if (before && now.language !== before.language) this.relabel(now.language);
    if (!this.textShown) {
      this.textShown = true;
      // Text waits for the font; the first picture does not wait for text.
      this.map.once('idle', () => {
        for (const id of textLayers(this.style)) {
          this.map.setLayoutProperty(id, 'visibility', 'visible');
        }
        performance.mark('first-picture');
        this.lines.startBands();
        this.events.onFirstPicture();
      });
    }
  }

  /** Marks the first picture that shows what was last decided; read by `npm run bench`. */
  private tellWhenShown(): void {
    const look = () => {
      if (!this.map.isSourceLoaded('sites')) return;
      this.map.off('render', look);
      performance.mark('filter-shown');
    };
    this.map.on('render', look);
  }

  /** From the map's zoom to the conic one of the same scale at the centre. */
  private conicShift(): number {
    return this.projection === 'conic' ? 0 : zoomShift('conic', this.map.getCenter().lat);
  }

  private drawSites(): void {
    const now = this.drawing;
    const zoom = stackZoom(this.map.getZoom());
    if (!now || !this.settled || zoom === this.drawnZoom) return;
    this.drawnZoom = zoom;
    const sites: SiteCollection = sitesOf(
      now.features,
      now.matching,
      now.unmatched === 'dim',
      regional,
      STACK_REACH_PX * metresPerPixel(zoom + this.conicShift()),
    );
    this.fill('sites', sites);
  }

  private mark(
    source: 'selected' | 'hovered' | 'distinct',
    features: readonly AtlasFeature[],
  ): void {
    this.fill(source, {
      type: 'FeatureCollection',
      features: features.flatMap(({ geometry, properties: { id, network } }): Feature[] => {
        if (!geometry) return [];
        return SYMBOLS[network].kind === 'line'
          ? this.lines.outlineOf(id, network)
          : [{ type: 'Feature', geometry, properties: {} }];
      }),
    });
    if (source === 'selected') this.lines.showSelectedBands(features);
  }

  private relabel(language: Language): void {
    for (const id of textLayers(this.style)) {
      const field = textFieldOf(id, language);
      if (field) this.map.setLayoutProperty(id, 'text-field', field);
    }
  }

  /** The background, once its files are there. */
  showGround(ground: Ground): void {
    for (const name of BASE_SOURCES) this.fill(name, ground[name]);
  }

  showDetail(detail: Detail): void {
    for (const name of DETAIL_SOURCES) this.fill(name, detail[name]);
  }

  /** Feature ids near a point: sites before lines, matching before dimmed ones. */
  private idsAt(point: { x: number; y: number }): string[] {
    const now = this.drawing;
    if (!now || !this.settled) return [];
    const square: [PointLike, PointLike] = [
      [point.x - CLICK_REACH_PX, point.y - CLICK_REACH_PX],
      [point.x + CLICK_REACH_PX, point.y + CLICK_REACH_PX],
    ];
    const ask = (layers: readonly string[], key: string): string[] => {
      const found = this.map
        .queryRenderedFeatures(square, { layers: [...layers] })
        .flatMap(({ properties }) => String(properties[key] ?? '').split(' '))
        .filter((id) => id !== '');
      const distinct = [...new Set(found)];
      const matching = distinct.filter((id) => now.matching.has(id));
      return matching.length > 0 || now.unmatched === 'hide' ? matching : distinct;
    };
    const sites = ask(SITE_LAYERS, 'ids');
    return sites.length > 0 ? sites : ask(LINE_HIT_LAYERS, 'id');
  }

  private choose({ point, lngLat }: MapMouseEvent): void {
    if (this.measuring) {
      this.events.onMeasure([lngLat.lng, lngLat.lat]);
      return;
    }
    this.events.onChoose(this.idsAt(point));
  }

  private point(event: MapMouseEvent | null): void {
    this.events.onPoint(event && [event.lngLat.lng, event.lngLat.lat]);
    if (this.measuring) {
      this.tooltip.remove();
      return;
    }
    const ids = event ? this.idsAt(event.point) : [];
    this.map.getCanvas().style.cursor = ids.length > 0 ? 'pointer' : '';
    this.events.onHover(ids.length === 1 ? (ids[0] ?? null) : null);
    if (!event || ids.length === 0) {
      this.tooltip.remove();
      return;
    }
    this.tooltip.setLngLat(event.lngLat as LngLatLike).setText(this.tooltipText(ids));
    if (!this.tooltip.isOpen()) this.tooltip.addTo(this.map);
  }

  private tooltipText(ids: readonly string[]): string {
    const now = this.drawing;
    const names = ids.flatMap((id) => {
      const feature = now?.features.find(({ properties }) => properties.id === id);
      return feature
        ? [now?.language === 'en' ? feature.properties.nameEn : feature.properties.nameZh]
        : [];
    });
    const shown = names.slice(0, 6).join('\n');
    return names.length > 6 ? `${shown}\n… (${names.length})` : shown;
  }
}
