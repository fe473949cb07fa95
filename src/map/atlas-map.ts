/**
 * The one object that owns the MapLibre map. React hands it values; equal values
 * do nothing. It reports what the reader points at and clicks, and decides nothing
 * about what matches.
 */
import type { Feature } from 'geojson';
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Detail, Ground } from '../data/basemap';
import type { AtlasFeature, Extent } from '../domain/contract';
import type { Language } from '../i18n';
import type { FrameRequest, Overlay } from '../store/atlas-store';
import { SCREEN } from '../symbology/palette';
import { SYMBOLS } from '../symbology/symbols';
import { type MapProjection, prepareProjection, projectionName } from './crs';
import type { AtlasMapEvents, Drawing, Look, Padding } from './drawing';
import { addIcons, drawIcons } from './icons';
import { LineDrawing } from './line-drawing';
import { foldAttributions, makeMap, nameMap } from './make-map';
import { MapCamera } from './map-camera';
import { MapData } from './map-data';
import { MapText } from './map-text';
import { markerAt, measuredLine, NOTHING_DRAWN } from './marks';
import { Pointing } from './pointing';
import { SiteDrawing } from './site-drawing';
import {
  BASE_SOURCES,
  BORDER_LAYERS,
  buildStyle,
  DETAIL_SOURCES,
  LINES_SOURCE,
  TRUNK_LAYERS,
} from './style';

export class AtlasMap {
  private readonly data: MapData;
  private readonly text: MapText;
  private readonly camera: MapCamera;
  private readonly pointing: Pointing;
  private readonly sites: SiteDrawing;
  private readonly lines: LineDrawing;
  private drawing: Drawing | null = null;
  private settled = false;
  private pictured = false;
  private area: Overlay['buffer'] = null;

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
    const map = makeMap(container, style, start, attributions);
    const atlas = new AtlasMap(map, style, events);
    await map.once('load');
    atlas.camera.begin(start);
    foldAttributions(map);
    addIcons(map, await icons);
    atlas.settled = true;
    atlas.camera.tell();
    atlas.draw();
    return atlas;
  }

  private constructor(
    private readonly map: MapLibreMap,
    style: StyleSpecification,
    private readonly events: AtlasMapEvents,
  ) {
    this.data = new MapData(map, style);
    this.text = new MapText(map, style);
    this.camera = new MapCamera(map, events.onCamera);
    this.pointing = new Pointing(map, events, () => (this.settled ? this.drawing : null));
    const fill = this.data.fill.bind(this.data);
    this.sites = new SiteDrawing(fill);
    this.lines = new LineDrawing({
      fill,
      setState: (id, state) => map.setFeatureState({ source: LINES_SOURCE, id }, state),
    });
    map.on('zoom', () => this.sites.zoomTo(map.getZoom(), this.camera.conicShift()));
    // Read by `npm run bench`, and by anybody who asks the browser how long drawing took.
    map.on('idle', () => performance.mark('map-idle'));
    map.on('webglcontextlost', () => {
      this.data.lost = true;
      events.onContext(true);
    });
    map.on('webglcontextrestored', () => {
      events.onContext(false);
      map.once('idle', () => {
        this.data.lost = false;
        this.refill();
        this.draw();
      });
    });
  }

  /** Draws these values; what has not changed is left alone. */
  show(drawing: Drawing): void {
    const before = this.drawing;
    this.drawing = drawing;
    if (this.settled && !this.data.lost) this.draw(before);
  }

  /** Names the map and its buttons, in the language of the interface, to those who cannot see them. */
  describe(label: string, keys: string, zoom: { in: string; out: string }): void {
    nameMap(this.map, label, keys, zoom);
  }

  /** Shows the line measured so far; clicks measure while it is not null. */
  showMeasured(measured: readonly (readonly number[])[] | null): void {
    this.pointing.setMeasuring(measured !== null);
    this.data.fill('measured', measuredLine(measured));
  }

  /** Moves the camera to an extent, which stands clear of the padding, or to where it once was. */
  frame(request: FrameRequest, padding: Padding): void {
    this.camera.frame(request, padding);
  }

  /** Draws an area and a spot over the register. */
  showOverlay({ buffer, marker }: Overlay): void {
    // The spot moves with the pointer; the area behind it stays.
    if (buffer !== this.area) {
      this.area = buffer;
      this.data.fill('overlay-area', buffer ?? NOTHING_DRAWN);
    }
    this.data.fill('overlay-marker', markerAt(marker));
  }

  /** The background, once its files are there. */
  showGround(ground: Ground): void {
    for (const name of BASE_SOURCES) this.data.fill(name, ground[name]);
  }

  showDetail(detail: Detail): void {
    for (const name of DETAIL_SOURCES) this.data.fill(name, detail[name]);
  }

  /** Changes how the map is drawn; what has not changed is left alone. */
  setLook(look: Look): void {
    this.text.setVisible(BORDER_LAYERS, look.borders && look.ownBoundary === null);
    this.text.setVisible(['own-boundary'], look.borders);
    this.text.setVisible(TRUNK_LAYERS, look.existingTrunk);
    this.data.fill('own-boundary', look.ownBoundary ?? NOTHING_DRAWN);
    if (look.projection !== this.camera.projection) this.setProjection(look.projection);
  }

  resize(): void {
    this.map.resize();
  }

  remove(): void {
    this.camera.end();
    this.lines.stop();
    this.map.remove();
  }

  /** Selection and filter are not touched. */
  private setProjection(projection: MapProjection): void {
    this.camera.setProjection(projection);
    // MapLibre leaves GeoJSON cut for the old projection until it is given again.
    this.refill();
    this.camera.tell();
  }

  /** Gives every source its content again, and lines their state. */
  private refill(): void {
    this.data.refill();
    if (!this.drawing) return;
    this.lines.show(this.drawing);
    this.drawSites(this.drawing);
  }

  private drawSites(drawing: Drawing): void {
    this.sites.show(drawing, this.map.getZoom(), this.camera.conicShift());
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
      this.drawSites(now);
      this.lines.show(now);
      this.tellWhenShown();
    }
    // A marked line follows its lanes.
    if (reshaded || now.selected !== before?.selected) this.mark('selected', now.selected);
    if (reshaded || now.distinct !== before?.distinct) this.mark('distinct', now.distinct);
    if (reshaded || now.hovered !== before?.hovered) {
      this.mark('hovered', now.hovered ? [now.hovered] : []);
    }
    if (before && now.language !== before.language) this.text.relabel(now.language);
    if (!this.pictured) {
      this.pictured = true;
      this.map.once('idle', () => {
        this.text.reveal();
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

  private mark(
    source: 'selected' | 'hovered' | 'distinct',
    features: readonly AtlasFeature[],
  ): void {
    this.data.fill(source, {
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
}
