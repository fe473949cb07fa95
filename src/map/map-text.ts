/** Which layers show, and the text among them: it waits for the font, so it comes after the first picture. */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Language } from '../i18n/language';
import { textFieldOf, textLayers } from './style';

export class MapText {
  private readonly layers: ReadonlySet<string>;
  private readonly hidden = new Set<string>();
  private revealed = false;

  constructor(
    private readonly map: MapLibreMap,
    style: StyleSpecification,
    private language: Language,
  ) {
    this.layers = new Set(textLayers(style));
  }

  /** From now on text is drawn. */
  reveal(): void {
    this.revealed = true;
    for (const id of this.layers) {
      if (!this.hidden.has(id)) this.map.setLayoutProperty(id, 'visibility', 'visible');
    }
  }

  /** Shows or hides layers; text that still waits stays hidden. */
  setVisible(layers: readonly string[], visible: boolean): void {
    for (const layer of layers) {
      if (visible) this.hidden.delete(layer);
      else this.hidden.add(layer);
      const waits = this.layers.has(layer) && !this.revealed;
      this.map.setLayoutProperty(layer, 'visibility', visible && !waits ? 'visible' : 'none');
    }
  }

  setLanguage(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    for (const id of this.layers) {
      const field = textFieldOf(id, language);
      if (field) this.map.setLayoutProperty(id, 'text-field', field);
    }
  }
}
