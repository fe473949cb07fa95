/** What the reader points at and clicks: which features lie there, and their names beside the pointer. */
import { type Map as MapLibreMap, type MapMouseEvent, type PointLike, Popup } from 'maplibre-gl';
import { type AtlasMapEvents, type Drawing, isFaint } from './drawing';
import { LINE_HIT_LAYERS, SITE_LAYERS } from './style';

/** Half the side of the square a click looks into, CSS pixels. */
const CLICK_REACH_PX = 4;
/** Names told at the pointer before the rest is counted. */
const MOST_NAMES = 6;

export class Pointing {
  private readonly tooltip = new Popup({
    closeButton: false,
    closeOnClick: false,
    className: 'map-tooltip',
  });
  private measuring = false;
  /** Ids of the features named beside the pointer. */
  private named: readonly string[] = [];

  /** `drawing` gives what is on the map; null while nothing is. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly events: AtlasMapEvents,
    private readonly drawing: () => Drawing | null,
  ) {
    map.on('click', (event) => this.choose(event));
    map.on('contextmenu', ({ lngLat, originalEvent }) => {
      originalEvent.preventDefault();
      events.onPointChosen([lngLat.lng, lngLat.lat]);
    });
    map.on('mousemove', (event) => this.point(event));
    map.on('mouseout', () => this.point(null));
  }

  /** While measuring, clicks give positions. */
  setMeasuring(measuring: boolean): void {
    this.measuring = measuring;
    this.map.getCanvas().style.cursor = measuring ? 'crosshair' : '';
  }

  /** The pointer rests while the language may change: by the keyboard, or by a link. */
  nameAgain(): void {
    if (this.tooltip.isOpen()) this.tooltip.setText(this.namesOf(this.named));
  }

  /** Feature ids near a point: sites before lines, matching before dimmed ones. */
  private idsAt(point: { x: number; y: number }): string[] {
    const now = this.drawing();
    if (!now) return [];
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
      const matching = distinct.filter((id) => now.decision.featureIds.has(id));
      if (matching.length > 0) return matching;
      const faint = now.features.filter((feature) => isFaint(feature, now));
      return distinct.filter((id) => faint.some(({ properties }) => properties.id === id));
    };
    const sites = ask(SITE_LAYERS, 'ids');
    return sites.length > 0 ? sites : ask(LINE_HIT_LAYERS, 'id');
  }

  private choose({ point, lngLat }: MapMouseEvent): void {
    if (this.measuring) this.events.onMeasure([lngLat.lng, lngLat.lat]);
    else this.events.onChoose(this.idsAt(point));
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
    this.named = ids;
    this.tooltip.setLngLat(event.lngLat).setText(this.namesOf(ids));
    if (!this.tooltip.isOpen()) this.tooltip.addTo(this.map);
  }

  private namesOf(ids: readonly string[]): string {
    const now = this.drawing();
    const names = ids.flatMap((id) => {
      const feature = now?.features.find(({ properties }) => properties.id === id);
      return feature
        ? [now?.language === 'en' ? feature.properties.nameEn : feature.properties.nameZh]
        : [];
    });
    const shown = names.slice(0, MOST_NAMES).join('\n');
    return names.length > MOST_NAMES ? `${shown}\n… (${names.length})` : shown;
  }
}
