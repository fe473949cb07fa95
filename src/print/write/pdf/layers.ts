/** Writes layers that a PDF reader can switch: optional content, one group for each layer of the document. */
import type { Layer, SheetDocument } from '../../../scene/scene';
import type { Kit, Reference } from './kit';

interface Switch {
  /** Its name in a page's resources. */
  resource: string;
  group: Reference;
}

export class LayerSwitches {
  private readonly switches = new Map<string, Switch>();

  constructor(
    private readonly kit: Kit,
    document: SheetDocument,
  ) {
    for (const { id, name } of document.pages.flatMap((page) => page.layers)) {
      if (this.switches.has(id)) continue;
      const group = kit.ref({ Type: 'OCG', Name: new String(name) }) as unknown as Reference;
      group.end();
      this.switches.set(id, { resource: `L${this.switches.size + 1}`, group });
    }
    const groups = [...this.switches.values()].map(({ group }) => group);
    kit._root.data.OCProperties = {
      OCGs: groups,
      // The topmost layer comes first, as is usual in lists of layers.
      D: { BaseState: 'ON', Order: groups.toReversed(), ON: groups },
    };
  }

  /** The operator that opens the layer on the current page. */
  open(layer: Layer): string {
    const found = this.switches.get(layer.id);
    if (!found) throw new Error(`layer ${layer.id} is not the document's`);
    const resources = this.kit.innerPage().resources.data;
    const properties = (resources.Properties ?? {}) as Record<string, Reference>;
    properties[found.resource] = found.group;
    resources.Properties = properties;
    return `/OC /${found.resource} BDC`;
  }
}
