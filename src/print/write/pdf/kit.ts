/**
 * Adapts pdfkit for sheets: files with equal bytes in Node and in browsers, kept in memory, and with types
 * for the internal parts of pdfkit that sheets use (its version is pinned for that reason).
 */
import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';

/**
 * An indirect object of the PDF. `data` is its dictionary: strings become names, `String` objects become
 * strings.
 */
export interface Reference {
  readonly data: Record<string, unknown>;
  /** @param content content of a stream */
  end(content?: string): void;
}

/** A reference with pdfkit's internal members. */
interface InnerReference extends Reference {
  buffer: Uint8Array[];
  finalize(): void;
}

/** A font in the file, subset to the glyphs that `encode` was called for. */
export interface EmbeddedFont {
  readonly id: string;
  /** Glyph numbers as four hexadecimal digits, and their advances in thousandths of the em. */
  encode(text: string): [glyphs: string[], positions: { xAdvance: number; advanceWidth: number }[]];
  ref(): Reference;
  /** One width for each glyph that `encode` returned. */
  readonly widths: readonly unknown[];
  /** Writes the font; call it once, after the last glyph. */
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

/** Escapes text for the XML metadata, which pdfkit does not do. */
const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Shorter streams are not compressed, since they would not become smaller. */
const WORTH_DEFLATING = 64;

export class Kit extends PDFDocument {
  declare readonly _root: Reference;
  declare readonly _font: EmbeddedFont;
  /**
   * Only declared, without an initial value: pdfkit's constructor already writes the file header, and an
   * initial value would delete it.
   */
  declare private written: Uint8Array[] | undefined;

  /**
   * Compresses streams here: pdfkit's builds for Node and browsers use different libraries, whose bytes
   * differ.
   */
  override ref(data: Record<string, unknown>): PDFKit.PDFKitReference {
    const reference = super.ref(data);
    const inner = reference as unknown as InnerReference;
    const finalize = inner.finalize.bind(inner);
    inner.finalize = () => {
      // Metadata stays uncompressed for programs that search for it in the raw file.
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
