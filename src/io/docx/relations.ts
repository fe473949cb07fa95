/** How the parts of a Word file find each other. */
import { partOf } from './package-parts';
import { allOf, xmlTree } from './read-xml';

export interface Relations {
  /** Path of the part that stands in this relation (`officeDocument`, `styles`, `numbering`); null for none. */
  target(kind: string): string | null;
}

const NO_RELATIONS: Relations = { target: () => null };

/** `word/document.xml` keeps its relations in `word/_rels/document.xml.rels`; the archive itself is ''. */
export function relationsOf(zip: Uint8Array, path: string): Relations {
  const cut = path.lastIndexOf('/') + 1;
  const [folder, file] = [path.slice(0, cut), path.slice(cut)];
  const part = partOf(zip, `${folder}_rels/${file}.rels`);
  if (!part) return NO_RELATIONS;
  const relations = allOf(xmlTree(part), 'rel:Relationship');
  return {
    target: (kind) => {
      const found = relations.find((one) => one.attribute('Type')?.endsWith(`/${kind}`));
      const to = found?.attribute('Target');
      if (!to) return null;
      // Paths are written as in an address: from the root, or from the folder of the part.
      return decodeURI(new URL(to, `zip://archive/${folder}`).pathname.slice(1));
    },
  };
}
