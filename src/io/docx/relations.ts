/** Reads the relations between the parts of a Word file. */
import { partOf } from './package-parts';
import { allOf, xmlTree } from './read-xml';

export interface Relations {
  /** Path of the part with this relation (`officeDocument`, `styles`, `numbering`); null if there is none. */
  target(kind: string): string | null;
}

const NO_RELATIONS: Relations = { target: () => null };

/**
 * The relations of `word/document.xml` are in `word/_rels/document.xml.rels`; the path of the archive
 * itself is ''.
 */
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
      // Paths are relative like those of a URL: from the root, or from the part's folder.
      return decodeURI(new URL(to, `zip://archive/${folder}`).pathname.slice(1));
    },
  };
}
