/**
 * Writes the structure of pages for screen readers. Content is text, and everything in a figure; all other
 * marks are artifacts. Consecutive marks of the same element form one marked sequence.
 */
import type { Tag } from '../../../scene/scene';
import type { Kit } from './kit';

export interface Element {
  role: Tag['role'] | 'Link' | 'Sect' | 'Document';
  structure: PDFKit.PDFStructureElement;
}

/** Elements that contain other elements and no text of their own. */
const CONTAINERS: ReadonlySet<Element['role']> = new Set([
  'Document',
  'Sect',
  'Table',
  'TR',
  'L',
  'LI',
]);

export const isContainer = ({ role }: Element): boolean => CONTAINERS.has(role);

export class Structure {
  private readonly root: Element;
  private open: Element | 'artifact' | null = null;

  constructor(private readonly kit: Kit) {
    this.root = { role: 'Document', structure: kit.struct('Document') };
    kit.addStructure(this.root.structure);
  }

  /** The structure element of a page. */
  section(title: string): Element {
    return this.child(this.root, 'Sect', { title });
  }

  child(
    parent: Element,
    role: Element['role'],
    options: PDFKit.Mixins.StructureElementOptions & { scope?: 'Column'; bbox?: number[] } = {},
  ): Element {
    this.close();
    const structure = this.kit.struct(role, options);
    parent.structure.add(structure);
    return { role, structure };
  }

  /** Sets the element to which the next marks belong. */
  enter(element: Element, kind: 'text' | 'drawing'): void {
    const isContent = element.role === 'Figure' || (kind === 'text' && !isContainer(element));
    const wanted = isContent ? element : 'artifact';
    if (this.open === wanted) return;
    this.close();
    if (wanted === 'artifact') this.kit.markContent('Artifact');
    else wanted.structure.add(this.kit.markStructureContent(wanted.role));
    this.open = wanted;
  }

  close(): void {
    if (this.open === null) return;
    this.kit.endMarkedContent();
    this.open = null;
  }

  end(): void {
    this.root.structure.end();
  }
}
