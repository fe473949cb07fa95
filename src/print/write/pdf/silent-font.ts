/**
 * The font of what is drawn for the eye alone: the same outlines under another name, whose characters mean
 * nothing. A halo is a text of its own beneath the face; readers that know no replaced text (pdf.js is one) would
 * find every name twice, and those along a line in pieces.
 */
import type { EmbeddedFont, Kit, Reference } from './kit';

/** Zero width space: of the characters that stand for nothing, one that every reader drops. */
const NOTHING = '200B';
/** More rows in one block are an error of the format. */
const BLOCK = 100;

/** A table from every glyph to nothing. */
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

  /** When no more is written: which glyphs there are is known only then. */
  end(): void {
    const { face, kit, ref } = this;
    face.finalize();
    const table = kit.ref({}) as unknown as Reference;
    table.end(meaningNothing(face.widths.length));
    Object.assign(ref.data, face.ref().data, { ToUnicode: table });
    ref.end();
  }
}
