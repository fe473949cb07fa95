/**
 * pdfkit as sheets use it: files of equal bytes in Node and in browsers, whole in memory, and
 * typed where sheets reach beneath its published surface (its version is pinned for that reason).
 */
import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';

/** An indirect object. `data` becomes its dictionary: strings are names, `String` objects are strings. */
export interface Reference {
  readonly data: Record<string, unknown>;
  /** @param content of a stream */
  end(content?: string): void;
}

/** Reference with the inner side of pdfkit. */
interface InnerReference extends Reference {
  buffer: Uint8Array[];
  finalize(): void;
}

/** A font within the file, cut to the glyphs that `encode` was asked for. */
export interface EmbeddedFont {
  readonly id: string;
  /** Glyph numbers as four hexadecimal digits, and their advances in thousandths of the em. */
  encode(text: string): [glyphs: string[], positions: { xAdvance: number; advanceWidth: number }[]];
  ref(): Reference;
  /** One for each glyph that `encode` gave. */
  readonly widths: readonly unknown[];
  /** Writes the font, once; no glyph may follow. */
  finalize(): void;
}

export interface InnerPage {
  readonly dictionary: Reference;
  readonly resources: Reference;
  readonly fonts: Record<string, Reference>;
  readonly ext_gstates: Record<string, Reference>;
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** pdfkit writes these into its metadata as they are. */
const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Shorter streams do not gain by it. */
const WORTH_DEFLATING = 64;

export class Kit extends PDFDocument {
  declare readonly _root: Reference;
  declare readonly _font: EmbeddedFont;
  /** Declared, not defined: pdfkit writes the head of the file while it constructs. */
  declare private written: Uint8Array[] | undefined;

  /** Streams are deflated here: pdfkit's two builds use two deflaters, whose bytes differ. */
  override ref(data: Record<string, unknown>): PDFKit.PDFKitReference {
    const reference = super.ref(data);
    const inner = reference as unknown as InnerReference;
    const finalize = inner.finalize.bind(inner);
    inner.finalize = () => {
      // Metadata stays legible for programs that seek it in the bare file.
      if (inner.buffer.length > 0 && !inner.data.Filter && inner.data.Type !== 'Metadata') {
        const plain = joined(inner.buffer);
        if (plain.length > WORTH_DEFLATING) {
          inner.buffer = [zlibSync(plain)];
          inner.data.Filter = 'FlateDecode';
        }
      }
      finalize();
    };
    return reference;
  }

  /** Called by pdfkit once the information dictionary is written. */
  override endMetadata(): void {
    const { info } = this;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [
        key,
        typeof value === 'string' ? inXml(value) : value,
      ]),
    );
    super.endMetadata();
    this.info = info;
  }

  override push(chunk: Uint8Array | null): boolean {
    this.written ??= [];
    if (chunk) this.written.push(chunk);
    return true;
  }

  innerPage(): InnerPage {
    return this.page as unknown as InnerPage;
  }

  bytes(): Uint8Array {
    this.end();
    return joined(this.written ?? []);
  }
}
