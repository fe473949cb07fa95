/**
 * A font for text that must be seen but not read: the same glyphs under another name, whose characters have
 * no meaning. A halo is a text of its own beneath the letters; readers that ignore replacement text (such
 * as pdf.js) would find every name twice, and names along a line in pieces.
 */
import type { EmbeddedFont, Kit, Reference } from './kit';

/** Zero width space: a character without meaning that every reader ignores. */
const NOTHING = '200B';
/** Largest number of rows that the format allows in one block. */
const BLOCK = 100;

/** A table that maps every glyph to that character. */
function meaningNothing(glyphs: number): string {
  const rows = Array.from(
    { length: glyphs },
    (_, glyph) => `<${glyph.toString(16).padStart(4, '0')}> <${NOTHING}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += BLOCK) {
    const block = rows.slice(at, at + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

export class SilentFont {
  readonly id: string;
  readonly ref: Reference;

  constructor(
    private readonly kit: Kit,
    private readonly face: EmbeddedFont,
  ) {
    this.id = `S${face.id}`;
    this.ref = kit.ref({}) as unknown as Reference;
  }

  /** Call after the last text: only then all glyphs are known. */
  end(): void {
    const { face, kit, ref } = this;
    face.finalize();
    const table = kit.ref({}) as unknown as Reference;
    table.end(meaningNothing(face.widths.length));
    Object.assign(ref.data, face.ref().data, { ToUnicode: table });
    ref.end();
  }
}
