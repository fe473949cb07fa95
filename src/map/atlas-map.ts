/**
 * The one object that owns the MapLibre map. React hands it values; equal values
 * do nothing. It reports what the reader points at and clicks, and decides nothing
 * about what matches.
 */
import type { StyleSpecification } from 'maplibre-gl';
import type { Detail, Ground } from '../data/basemap';
import { GROUND_PARTS } from '../domain/contract/basemap';
import type { Extent } from '../domain/contract/regions';
import type { Decision } from '../domain/decision';
import type { Language } from '../i18n/language';
import { loadPart } from '../parts/load-part';
import type { SheetOutline } from '../store/sheet-store';
import type { CameraRequest, Overlay } from '../store/state';
import { SCREEN } from '../symbology/palette';
import { type MapProjection, prepareProjection, projectionName } from './crs';
import type { AtlasMapEvents, Drawing, Look, Padding } from './drawing';
import { addIcons, drawIcons } from './icons';
import { makeMap, nameMap } from './make-map';
import { MapCamera } from './map-camera';
import { MapData } from './map-data';
import { MapText } from './map-text';
import { markerAt, NOTHING_DRAWN, rulerLine } from './marks';
import type { PausableMap } from './pausable-map';
import { Pointing } from './pointing';
import type { RegionAreas } from './region-areas';
import { RegisterDrawing } from './register-drawing';
import { Rest } from './rest';
import type { SheetFrame } from './sheet-frame';
import {
  BORDER_LAYERS,
  buildStyle,
  DETAIL_SOURCES,
  REGION_AREA_SOURCE,
  REGION_NAME_SOURCE,
  TRUNK_LAYERS,
} from './style';

export class AtlasMap {
  private readonly data: MapData;
  private readonly text: MapText;
  private readonly camera: MapCamera;
  private readonly pointing: Pointing;
  private readonly register: RegisterDrawing;
  private drawing: Drawing | null = null;
  private settled = false;
  private pictured = false;
  private detailed = false;
  private area: Overlay['buffer'] = null;
  private sheet: Promise<SheetFrame> | null = null;

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
    const atlas = new AtlasMap(map, style, language, events);
    await map.once('load');
    atlas.camera.begin(start);
    addIcons(map, await icons);
    atlas.settled = true;
    atlas.camera.tell();
    atlas.draw();
    return atlas;
  }

  private constructor(
    private readonly map: PausableMap,
    style: StyleSpecification,
    language: Language,
    private readonly events: AtlasMapEvents,
  ) {
    this.data = new MapData(map, style);
    this.text = new MapText(map, style, language);
    this.camera = new MapCamera(map, events.onCamera);
    this.pointing = new Pointing(map, events, () => (this.settled ? this.drawing : null));
    this.register = new RegisterDrawing(
      map,
      this.data,
      () => this.camera.conicShift(),
      (failure) => events.onTrouble(failure, () => this.register.startBands()),
    );
    const pending = () =>
      !this.detailed || this.register.pending || document.fonts.status === 'loading';
    const rest = new Rest(map, pending);
    document.fonts.addEventListener('loadingdone', () => rest.check());
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
    this.drawing = drawing;
    this.draw();
  }

  /** Draws another decision at once, before the panels are told of it. */
  decide(decision: Decision): void {
    if (this.drawing) this.show({ ...this.drawing, decision });
  }

  /** Names the map and its buttons, in the language of the interface, to those who cannot see them. */
  describe(label: string, keys: string, words: { in: string; out: string; rights: string }): void {
    nameMap(this.map, label, keys, words);
  }

  /** Shows the ruler's line so far; clicks go on with it while it is not null. */
  showRuler(path: readonly (readonly number[])[] | null): void {
    this.pointing.setMeasuring(path !== null);
    this.data.fill('ruler', rulerLine(path));
  }

  /** Moves the camera to an extent, which stands clear of the padding, or to where it once was. */
  showRequested(request: CameraRequest, padding: Padding): void {
    this.camera.show(request, padding);
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

  /** The areas of the regions that are looked at, with their names; none takes them away. */
  showRegions({ areas, names }: RegionAreas): void {
    this.data.fill(REGION_AREA_SOURCE, areas);
    this.data.fill(REGION_NAME_SOURCE, names);
  }

  /** The frames of the sheet being printed, the first of which can be moved; or a rectangle to be drawn. */
  async showSheet(
    outlines: readonly SheetOutline[],
    label: string,
    drawingExtent: boolean,
  ): Promise<void> {
    if (!this.sheet && outlines.length === 0 && !drawingExtent) return;
    // Comes with printing, not with the map.
    this.sheet ??= loadPart(() => import('./sheet-frame')).then(
      ({ SheetFrame }) =>
        new SheetFrame(this.map, (source, data) => this.data.fill(source, data), {
          onMoved: this.events.onSheetMoved,
          onDrawn: this.events.onSheetDrawn,
        }),
    );
    try {
      const sheet = await this.sheet;
      sheet.show(outlines, label);
      sheet.setDrawingExtent(drawingExtent);
    } catch (error) {
      this.sheet = null;
      this.events.onTrouble(error, () => void this.showSheet(outlines, label, drawingExtent));
    }
  }

  /** The background, once its files are there. */
  showGround(ground: Ground): void {
    for (const name of GROUND_PARTS) this.data.fill(name, ground[name]);
  }

  showDetail(detail: Detail): void {
    for (const name of DETAIL_SOURCES) this.data.fill(name, detail[name]);
    this.detailed = true;
  }

  /** Changes how the map is drawn; what has not changed is left alone. */
  setLook(look: Look): void {
    this.text.setVisible(BORDER_LAYERS, look.borders && look.ownBoundary?.replaces !== true);
    this.text.setVisible(['own-boundary'], look.ownBoundary !== null);
    this.text.setVisible(TRUNK_LAYERS, look.existingTrunk);
    this.data.fill('own-boundary', look.ownBoundary?.features ?? NOTHING_DRAWN);
    if (look.projection !== this.camera.projection) this.setProjection(look.projection);
  }

  resize(): void {
    this.map.resize();
  }

  remove(): void {
    this.camera.end();
    this.register.stop();
    this.map.remove();
  }

  /** Selection and filter are not touched. */
  private setProjection(projection: MapProjection): void {
    this.camera.setProjection(projection);
    // MapLibre leaves GeoJSON cut for the old projection until it is given again.
    this.refill();
    this.camera.tell();
  }

  private refill(): void {
    this.data.refill();
    this.register.showAgain();
  }

  private draw(): void {
    const now = this.drawing;
    if (!now || !this.settled || this.data.lost) return;
    this.register.show(now);
    this.text.setLanguage(now.language);
    this.pointing.nameAgain();
    if (this.pictured) return;
    this.pictured = true;
    this.map.once('idle', () => {
      this.text.reveal();
      performance.mark('first-picture');
      this.register.startBands();
      this.events.onFirstPicture();
    });
  }
}
