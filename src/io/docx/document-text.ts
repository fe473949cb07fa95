/**
 * Reads the text of a Word document as it is printed, one paragraph per line: without deleted and hidden
 * text and tables of contents; with inserted text, text boxes and automatic numbers.
 */
import type { Numbering, OwnNumber } from './numbering';
import { readXml } from './read-xml';

export interface DocumentText {
  text: string;
  /** Number of footnotes and endnotes; their text is in other parts of the file and is left out. */
  notes: number;
  /** Whether it has changes that nobody has accepted or rejected. */
  revised: boolean;
  pictures: number;
}

/** Elements whose content is not printed, or is a duplicate. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'w:rt', 'mc:Fallback']);
const REVISIONS = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo']);
/** Fields whose result repeats other text of the document, such as a table of contents. */
const LISTING = /^\s*(TOC|TOA|INDEX)\b/;

const LETTERS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

interface Paragraph extends OwnNumber {
  text: string;
  /** Its paragraph mark is deleted: it is joined with the next one. */
  joined: boolean;
}

interface Field {
  code: string;
  /** Whether the parser is in the field's instructions, before its result. */
  inCode: boolean;
}

type Attribute = (name: string) => string | null;

const isOn = (attribute: Attribute): boolean =>
  !['0', 'false', 'off'].includes(attribute('val') ?? '');

/** Throws if the part is not well-formed XML. */
export function documentText(part: Uint8Array, numbering: Numbering): DocumentText {
  const lines: string[] = [];
  /** A stack: a paragraph with a text box contains other paragraphs. */
  const paragraphs: Paragraph[] = [];
  const hiddenRuns: boolean[] = [];
  const fields: Field[] = [];
  const path: string[] = [];
  let unread = 0;
  let carried = '';
  let [notes, pictures, revised] = [0, 0, false];

  const inside = (name: string): boolean => path.at(-1) === name;
  const shown = (): boolean =>
    hiddenRuns.at(-1) !== true && !fields.some(({ code, inCode }) => inCode || LISTING.test(code));
  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && shown()) paragraph.text += text;
  };
  const isSkipped = (name: string): boolean => UNREAD.has(name) || name.endsWith('Change');

  /** Begin, separator and end of a field. */
  const openField = (attribute: Attribute) => {
    const kind = attribute('fldCharType');
    const field = fields.at(-1);
    if (kind === 'begin') fields.push({ code: '', inCode: true });
    else if (kind === 'separate' && field) field.inCode = false;
    else if (kind === 'end') fields.pop();
  };

  /** Reads a property of the current paragraph. */
  const openProperty = (name: string, attribute: Attribute) => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    const number = Number.parseInt(attribute('val') ?? '', 10);
    if (name === 'w:pStyle') paragraph.style = attribute('val');
    else if (name === 'w:numId' && inside('w:numPr')) paragraph.list = attribute('val');
    else if (name === 'w:ilvl' && inside('w:numPr') && number >= 0) paragraph.level = number;
  };

  const closeParagraph = () => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.joined) {
      carried += paragraph.text;
      return;
    }
    lines.push(numbering.next(paragraph) + carried + paragraph.text);
    carried = '';
  };

  readXml(part, {
    open: (name, attribute) => {
      if (unread === 0 && REVISIONS.has(name)) {
        revised = true;
        // In the properties of a paragraph mark, these elements mean that the mark itself is deleted.
        const paragraph = paragraphs.at(-1);
        const ofEnd = inside('w:rPr') && path.at(-2) === 'w:pPr';
        if (paragraph && ofEnd && UNREAD.has(name)) paragraph.joined = true;
      }
      if (unread > 0 || isSkipped(name)) unread++;
      else if (name === 'w:p') {
        paragraphs.push({ text: '', joined: false, style: null, list: null, level: null });
      } else if (name === 'w:r') hiddenRuns.push(false);
      else if (name === 'w:vanish' && inside('w:rPr') && path.at(-2) === 'w:r') {
        hiddenRuns[hiddenRuns.length - 1] = isOn(attribute);
      } else if (name === 'w:fldChar') openField(attribute);
      else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') notes++;
      else if (name === 'w:drawing' || name === 'w:pict') pictures++;
      // Only in runs: in the properties of a paragraph, `w:tab` is a tab stop.
      else if (inside('w:r') && LETTERS[name]) add(LETTERS[name]);
      else openProperty(name, attribute);
      path.push(name);
    },
    close: (name) => {
      path.pop();
      if (unread > 0) unread--;
      else if (name === 'w:p') closeParagraph();
      else if (name === 'w:r') hiddenRuns.pop();
    },
    text: (text) => {
      if (unread > 0) return;
      const field = fields.at(-1);
      if (inside('w:instrText') && field) field.code += text;
      else if (inside('w:t') || inside('m:t')) add(text);
    },
  });
  if (carried !== '') lines.push(carried);
  return {
    text: lines.filter((line) => line.trim() !== '').join('\n'),
    notes,
    revised,
    pictures,
  };
}
