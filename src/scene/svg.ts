/** One page as SVG, in millimetres: for the preview, for the browser's own printing, and for drawing programs. */

import { mm } from './numbers';
import type { Group, Layer, Mark, Page, Rect, Weight } from './scene';
import { svgPath, svgShape } from './svg-paths';
import { escaped, svgText } from './svg-text';
import type { Typesetter } from './typesetter';

/** The font family name that the SVG uses, whatever file it comes from. */
export const FONT_FAMILY = 'Atlas Sans';

export interface SvgOptions {
  /** Embedded in the file, so that it looks the same where the fonts are not installed. */
  fonts?: Readonly<Record<Weight, { bytes: Uint8Array; format: 'woff2' | 'truetype' }>>;
  /** False where the document around it has `SHEET_STYLE` of its own: a policy may forbid style elements. */
  styled?: boolean;
  /** A second family name by which the fonts may be known. */
  otherFamily?: string;
  /**
   * Only this part of the page, with its size in pixels, for rasters; otherwise the whole page in
   * millimetres.
   */
  view?: { rect: Rect; widthPx: number; heightPx: number };
}

const PER_CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PER_CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PER_CHUNK));
  }
  return btoa(binary);
}

const fontFace = (
  weight: string,
  { bytes, format }: { bytes: Uint8Array; format: string },
): string =>
  `@font-face{font-family:"${FONT_FAMILY}";font-weight:${weight};src:url(data:font/${format === 'woff2' ? 'woff2' : 'ttf'};base64,${base64(bytes)}) format("${format}")}`;

/**
 * Turns off the browsers' own spacing of Chinese punctuation, and of Latin in Chinese text: the text was
 * measured without it.
 */
export const SHEET_STYLE =
  'text{white-space:pre;text-spacing-trim:space-all;text-autospace:no-autospace;font-kerning:normal}';

const anchorId = (anchor: string): string => `at-${anchor}`;

const rectangle = ({ x, y, width, height }: Rect): string =>
  `<rect x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}"`;

class SvgPage {
  private readonly clips: string[] = [];
  private readonly ids = new Set<string>();
  private readonly anchors = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly typesetter: Typesetter,
    private readonly options: SvgOptions,
  ) {
    const collect = (marks: readonly Mark[]): void => {
      for (const mark of marks) {
        if (mark.kind !== 'group') continue;
        if (mark.anchor !== undefined) this.anchors.add(mark.anchor);
        collect(mark.marks);
      }
    };
    for (const layer of page.layers) collect(layer.marks);
  }

  written(): string {
    const { page, options } = this;
    const layers = page.layers.map((layer) => this.layer(layer)).join('\n');
    const view = options.view;
    const shown = view?.rect ?? { x: 0, y: 0, width: page.widthMm, height: page.heightMm };
    const size = view
      ? `width="${view.widthPx}" height="${view.heightPx}" preserveAspectRatio="none"`
      : `width="${mm(page.widthMm)}mm" height="${mm(page.heightMm)}mm"`;
    // The strips of a raster must meet exactly, so the view box is not rounded.
    const box = [shown.x, shown.y, shown.width, shown.height].join(' ');
    const families = [FONT_FAMILY, options.otherFamily].filter((name) => name !== undefined);
    const faces = Object.entries(options.fonts ?? {}).map(([weight, font]) =>
      fontFace(weight, font),
    );
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" ${size} viewBox="${box}" font-family="${families.map((name) => `'${name}'`).join(',')},sans-serif" xml:space="preserve">`,
      `<title>${escaped(page.title)}</title>`,
      ...(options.styled === false ? [] : [`<style>${faces.join('')}${SHEET_STYLE}</style>`]),
      `<defs>${this.clips.join('')}</defs>`,
      layers,
      '</svg>',
      '',
    ].join('\n');
  }

  /** Makes an id unique: a page may use a layer twice, but a file may not use an id twice. */
  private unique(id: string): string {
    let name = id;
    for (let count = 2; this.ids.has(name); count++) name = `${id}-${count}`;
    this.ids.add(name);
    return name;
  }

  private layer(layer: Layer): string {
    const id = escaped(this.unique(layer.id));
    const name = escaped(layer.name);
    return `<g id="${id}" inkscape:groupmode="layer" inkscape:label="${name}" role="group" aria-label="${name}">${this.marks(layer.marks)}</g>`;
  }

  private marks(marks: readonly Mark[]): string {
    return marks.map((mark) => this.mark(mark)).join('\n');
  }

  private mark(mark: Mark): string {
    switch (mark.kind) {
      case 'path':
        return svgPath(mark);
      case 'shape':
        return svgShape(mark);
      case 'text':
        return svgText(mark, this.typesetter);
      case 'group':
        return this.group(mark);
    }
  }

  private group(group: Group): string {
    const attributes: string[] = [];
    if (group.id !== undefined) attributes.push(`id="${escaped(this.unique(group.id))}"`);
    if (group.clip) attributes.push(`clip-path="url(#${this.clip(group.clip)})"`);
    if (group.tag?.alt !== undefined) {
      attributes.push(`role="img" aria-label="${escaped(group.tag.alt)}"`);
    }
    let text = this.marks(group.marks);
    const href = this.href(group.link);
    if (href !== null) {
      const area = group.area ? `${rectangle(group.area)} fill="none" pointer-events="all"/>` : '';
      text = `<a href="${escaped(href)}">${area}${text}</a>`;
    }
    if (group.anchor !== undefined) {
      text = `<g id="${escaped(this.unique(anchorId(group.anchor)))}">${text}</g>`;
    }
    return attributes.length > 0 ? `<g ${attributes.join(' ')}>${text}</g>` : `<g>${text}</g>`;
  }

  /** Null for a link to another page: this file holds one page only. */
  private href(link: Group['link']): string | null {
    if (!link) return null;
    if ('url' in link) return link.url;
    return this.anchors.has(link.to) ? `#${anchorId(link.to)}` : null;
  }

  private clip(rect: Rect): string {
    const id = this.unique(`clip-${this.clips.length + 1}`);
    this.clips.push(`<clipPath id="${id}">${rectangle(rect)}/></clipPath>`);
    return id;
  }
}

export const pageToSvg = (page: Page, typesetter: Typesetter, options: SvgOptions = {}): string =>
  new SvgPage(page, typesetter, options).written();
