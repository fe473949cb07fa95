/**
 * The text of a Word document as it prints, a paragraph a line: without deleted and hidden
 * text and tables of contents, with inserted text, text boxes and automatic numbers.
 */
import type { Numbering, OwnNumber } from './numbering';
import { readXml } from './read-xml';

export interface DocumentText {
  text: string;
  /** Notes at the foot or end; they stand in other parts and are left out. */
  notes: number;
  /** Whether it has changes that nobody has accepted or rejected. */
  revised: boolean;
  pictures: number;
}

/** What lies in these is not printed, or stands there a second time. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'w:rt', 'mc:Fallback']);
const REVISIONS = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo']);
/** Fields whose result lists what stands elsewhere in the document. */
const LISTING = /^\s*(TOC|TOA|INDEX)\b/;

const LETTERS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

interface Paragraph extends OwnNumber {
  text: string;
  /** Its end is deleted: it goes on with the next one. */
  joined: boolean;
}

interface Field {
  code: string;
  /** Between its beginning and its result stand instructions. */
  inCode: boolean;
}

type Attribute = (name: string) => string | null;

const isOn = (attribute: Attribute): boolean =>
  !['0', 'false', 'off'].includes(attribute('val') ?? '');

/** Throws where the part is no well-formed XML. */
export function documentText(part: Uint8Array, numbering: Numbering): DocumentText {
  const lines: string[] = [];
  /** Paragraphs lie in each other where one holds a text box. */
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

  /** A field's instruction, and where it and its result begin and end. */
  const openField = (attribute: Attribute) => {
    const kind = attribute('fldCharType');
    const field = fields.at(-1);
    if (kind === 'begin') fields.push({ code: '', inCode: true });
    else if (kind === 'separate' && field) field.inCode = false;
    else if (kind === 'end') fields.pop();
  };

  /** Properties of the paragraph that is open. */
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
        // Within the properties of a paragraph's end these say that the end itself is deleted.
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
      // Tabs also stand in the properties of a paragraph, as stops.
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
