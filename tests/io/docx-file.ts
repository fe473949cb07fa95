/** Makes small Word files for tests, part by part. */
import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run; text is escaped. */
export const run = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs, with what its properties hold. */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

/** The properties that put a paragraph into an automatic list. */
export const listed = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const relations = (entries: readonly (readonly [kind: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([kind, target], at) =>
        `<Relationship Id="r${at}" Type="${TYPES}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const documentXml = (body: string): string =>
  `${HEAD}<w:document ${W} ${MC}><w:body>${body}</w:body></w:document>`;

export interface DocxParts {
  body: string;
  numbering?: string;
  styles?: string;
  /** Further entries of the archive. */
  more?: Zippable;
}

/** The archive, its parts compressed. */
export const docx = ({ body, numbering = '', styles = '', more = {} }: DocxParts): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
    'word/_rels/document.xml.rels': strToU8(
      relations([
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
      ]),
    ),
    'word/document.xml': strToU8(documentXml(body)),
    'word/styles.xml': strToU8(`${HEAD}<w:styles ${W}>${styles}</w:styles>`),
    'word/numbering.xml': strToU8(`${HEAD}<w:numbering ${W} ${MC}>${numbering}</w:numbering>`),
    ...more,
  });

/** A text as a Word file, a paragraph a line. */
export const docxOf = (text: string): Uint8Array =>
  docx({
    body: text
      .split(/\r?\n/)
      .map((line) => paragraph(run(line)))
      .join(''),
  });
