/** Draws one page's marks, with their layers, structure, links and destinations. */
import type { Group, Layer, Link, Mark, Page, Rect } from '../../../scene/scene';
import { destinationAt } from './destinations';
import type { Kit } from './kit';
import type { LayerSwitches } from './layers';
import type { Opacities } from './paint';
import { drawPath } from './paths';
import { type Element, isContainer, type Structure } from './structure';
import type { TextWriter } from './text';
import { points, pt } from './units';

/** What all pages of a document share. */
export interface Shared {
  kit: Kit;
  layers: LayerSwitches;
  opacities: Opacities;
  structure: Structure;
  text: TextWriter;
  destinations: ReadonlyMap<string, string>;
}

export class PageWriter {
  constructor(
    private readonly shared: Shared,
    private readonly page: Page,
  ) {}

  write(section: Element): void {
    const { kit, layers, structure } = this.shared;
    for (const layer of this.page.layers) {
      kit.addContent(layers.open(layer));
      this.marks(layer.marks, section);
      structure.close();
      kit.addContent('EMC');
    }
  }

  private marks(marks: Layer['marks'], parent: Element): void {
    for (const mark of marks) this.mark(mark, parent);
  }

  private mark(mark: Mark, parent: Element): void {
    const { kit, opacities, structure, text } = this.shared;
    if (mark.kind === 'group') {
      this.group(mark, parent);
      return;
    }
    structure.enter(parent, mark.kind === 'text' ? 'text' : 'drawing');
    if (mark.kind === 'text') text.draw(mark);
    else drawPath(kit, mark, opacities);
  }

  private group(group: Group, parent: Element): void {
    const { kit, structure } = this.shared;
    if (group.anchor !== undefined) this.destination(group.anchor, group.area);
    const element = this.elementOf(group, parent);
    if (group.clip) {
      const { x, y, width, height } = group.clip;
      structure.close();
      kit.addContent(`q ${pt(x)} ${pt(y)} ${pt(width)} ${pt(height)} re W n`);
    }
    const action = group.link && group.area ? this.action(group.link) : null;
    if (action && group.area) this.linked(group, group.area, action, element);
    else this.marks(group.marks, element);
    if (group.clip) {
      structure.close();
      kit.addContent('Q');
    }
  }

  private elementOf({ tag, area }: Group, parent: Element): Element {
    if (!tag) return parent;
    return this.shared.structure.child(parent, tag.role, {
      ...(tag.alt === undefined ? {} : { alt: tag.alt }),
      ...(tag.role === 'TH' ? { scope: 'Column' as const } : {}),
      ...(tag.role === 'Figure' && area
        ? {
            bbox: [area.x, area.y, area.x + area.width, area.y + area.height].map(points),
          }
        : {}),
    });
  }

  private linked(group: Group, area: Rect, action: object, parent: Element): void {
    const { kit, structure } = this.shared;
    // Outside an element that may hold text, marks are decoration, and the link has no structure element.
    const link = isContainer(parent) ? null : structure.child(parent, 'Link');
    this.marks(group.marks, link ?? parent);
    const options = {
      Subtype: 'Link',
      A: action,
      Contents: new String(textOf(group.marks)),
      ...(link ? { structParent: link.structure } : {}),
    };
    kit.annotate(
      points(area.x),
      points(area.y),
      points(area.width),
      points(area.height),
      options as unknown as PDFKit.Mixins.AnnotationOption,
    );
  }

  /** Null for an anchor that the document does not have. */
  private action(link: Link): object | null {
    if ('url' in link) return { S: 'URI', URI: new String(link.url) };
    const name = this.shared.destinations.get(link.to);
    return name === undefined ? null : { S: 'GoTo', D: new String(name) };
  }

  private destination(anchor: string, area: Rect | undefined): void {
    const name = this.shared.destinations.get(anchor);
    if (name === undefined) return;
    const { x, y } = destinationAt(area ?? { x: 0, y: 0 }, this.page);
    this.shared.kit.addNamedDestination(name, 'XYZ', points(x), points(y), null);
  }
}

const textOf = (marks: readonly Mark[]): string =>
  marks
    .map((mark) =>
      mark.kind === 'text' ? mark.text : mark.kind === 'group' ? textOf(mark.marks) : '',
    )
    .filter((text) => text !== '')
    .join(' ');
