/**
 * Reads the XML inside a Word file without the browser's own parser, which a strict content security policy
 * forbids and a worker does not have. Names get the prefixes of Word's own documents (`w:p`), whatever
 * prefix a file uses; entities that a file declares are not expanded.
 */
import { SaxesParser } from 'saxes';

const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  // The same namespace under its name in ISO/IEC 29500 Strict.
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
};

export interface XmlHandler {
  /** @param attribute looks up an attribute by local name; null if absent */
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Throws if the part is not well-formed XML. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const encoding = !isUtf16(bytes) ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const parser = new SaxesParser({ xmlns: true });
  const named = ({ uri, local }: { uri: string; local: string }) => (PREFIXES[uri] ?? '?') + local;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    handler.open(
      named(tag),
      (name) => Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? null,
    );
  });
  parser.on('closetag', (tag) => handler.close(named(tag)));
  parser.on('text', (text) => handler.text(text));
  parser.write(new TextDecoder(encoding, { fatal: true }).decode(bytes)).close();
}

export interface XmlElement {
  name: string;
  attribute(name: string): string | null;
  children: XmlElement[];
}

/** The elements of a small part as a tree, without their text. */
export function xmlTree(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { name: '', attribute: () => null, children: [] };
  const stack = [root];
  readXml(bytes, {
    open: (name, attribute) => {
      const element = { name, attribute, children: [] };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    close: () => stack.pop(),
    text: () => {},
  });
  return root;
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The attribute `val` of a child element, which holds most of Word's properties. */
export const valIn = (element: XmlElement | undefined, name: string): string | null =>
  childOf(element, name)?.attribute('val') ?? null;

/** All elements with a name, at any depth, in order. */
export const allOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
