/** Reads a Word file (.docx) into the text that it prints, or into the reason why there is none. */
import type { NoticeFileProblem, NoticeRemark } from '../../domain/notice-text/file';
import { documentText } from './document-text';
import { readNumbering } from './numbering';
import { namesIn, partOf, TooMuch } from './package-parts';
import { xmlTree } from './read-xml';
import { relationsOf } from './relations';

export type DocxRead =
  | { text: string; remarks: NoticeRemark[] }
  | { problem: Extract<NoticeFileProblem, 'damaged' | 'too-much' | 'empty' | 'pictures'> };

function readSound(zip: Uint8Array): DocxRead {
  // Checks the directory at the archive's end, which a truncated file lacks.
  namesIn(zip);
  const path = relationsOf(zip, '').target('officeDocument') ?? 'word/document.xml';
  const relations = relationsOf(zip, path);
  const tree = (kind: string) => {
    const target = relations.target(kind);
    const part = target === null ? null : partOf(zip, target);
    return part && xmlTree(part);
  };
  const document = partOf(zip, path);
  if (!document) return { problem: 'damaged' };
  const numbering = readNumbering(tree('numbering'), tree('styles'));
  const { text, notes, revised, pictures } = documentText(document, numbering);
  if (text === '') return { problem: pictures > 0 ? 'pictures' : 'empty' };
  const remarks: NoticeRemark[] = [
    ...(revised ? (['revised'] as const) : []),
    ...(notes > 0 ? (['notes'] as const) : []),
    ...(numbering.unknownFormat ? (['numbers'] as const) : []),
  ];
  return { text, remarks };
}

export function readDocx(zip: Uint8Array): DocxRead {
  try {
    return readSound(zip);
  } catch (error) {
    return { problem: error instanceof TooMuch ? 'too-much' : 'damaged' };
  }
}
