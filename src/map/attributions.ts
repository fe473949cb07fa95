/**
 * The lines that licences ask for, behind a button. MapLibre's own control parses its text as markup, which a policy
 * of trusted types forbids; this one has its look, and text that is text.
 */
import type { IControl, Map as MapLibreMap } from 'maplibre-gl';

export class Attributions implements IControl {
  private readonly element = document.createElement('details');

  constructor(lines: readonly string[]) {
    const { element } = this;
    element.className = 'maplibregl-ctrl maplibregl-ctrl-attrib maplibregl-compact';
    // MapLibre's style sheet goes by the class.
    element.addEventListener('toggle', () =>
      element.classList.toggle('maplibregl-compact-show', element.open),
    );
    const button = document.createElement('summary');
    button.className = 'maplibregl-ctrl-attrib-button';
    // Until the map is named in the reader's language.
    button.ariaLabel = '©';
    const text = document.createElement('div');
    text.className = 'maplibregl-ctrl-attrib-inner';
    text.textContent = lines.join(' · ');
    element.append(button, text);
    element.open = true;
  }

  /** To the button alone. */
  readonly fold = (): void => {
    this.element.open = false;
  };

  onAdd(map: MapLibreMap): HTMLElement {
    map.on('load', this.fold);
    map.on('drag', this.fold);
    return this.element;
  }

  onRemove(map: MapLibreMap): void {
    map.off('load', this.fold);
    map.off('drag', this.fold);
    this.element.remove();
  }
}
