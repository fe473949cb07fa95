import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { GRAMMAR } from '../../src/domain/grammar';
import { readAsNotice } from '../../src/domain/notice-text/reading';
import { readDocx } from '../../src/io/docx/read-docx';
import { MAX_BYTES, MAX_TEXT_BYTES, readBytes, readNoticeFile } from '../../src/io/read-notice';
import { generatedCatalogue } from '../generated';
import { madeUpNotice } from '../notice';
import { docx, docxOf, listed, paragraph, run } from './docx-file';

const WORDS = '一、推进机制\n(一)建立甲城—戊关协调机制';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array) => readBytes(name, bytes, readDocx);
const problem = async (name: string, bytes: Uint8Array | string) => {
  const found = await read(name, typeof bytes === 'string' ? utf8(bytes) : bytes);
  return 'problem' in found ? found : 'file';
};
/** A file like those of old Word, with a stream name in UTF-16. */
const compound = (stream: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

describe('a notice', () => {
  it('is read from a text, with its name and every character', async () => {
    expect(await readNoticeFile('notice.txt', new Blob([WORDS]), readDocx)).toEqual({
      file: { name: 'notice.txt', text: WORDS },
    });
  });

  it('is read from a Word file, whatever the file is called', async () => {
    for (const name of ['notice.docx', 'notice.doc', 'notice']) {
      expect(await read(name, docxOf(WORDS))).toEqual({ file: { name, text: WORDS } });
    }
  });

  it('is accepted if its chapters, sections and tasks are numbered by Word', async () => {
    const catalogue = generatedCatalogue();
    const levels = [
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
    ].map(
      ([format, words], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/>${at === 2 ? '<w:lvlRestart w:val="0"/>' : ''}</w:lvl>`,
    );
    const numbering = `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const LEADS = [/^[一二三四五六七八九十]+、/, /^\([一二三四五六七八九十]+\)/, /^\d+\./];
    const body = madeUpNotice(catalogue)
      .split('\n')
      .map((line) => {
        const level = LEADS.findIndex((lead) => lead.test(line));
        const lead = LEADS[level];
        return lead
          ? paragraph(run(line.replace(lead, '')), listed(1, level))
          : paragraph(run(line));
      })
      .join('');
    const found = await read('notice.docx', docx({ body, numbering }));
    const reading = readAsNotice(catalogue, 'file' in found ? found.file.text : '', GRAMMAR);
    expect(reading.isNotice).toBe(true);
    expect(reading.missing).toEqual({
      headings: [],
      clauses: [],
      headedOtherwise: [],
      citations: [],
    });
  });
});

describe('a file that cannot be read', () => {
  it('is recognised by its bytes and not by its name', async () => {
    const zip = (names: readonly string[]) =>
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
    const other = (format: string) => ({ problem: 'other-document', format });
    const pages = (format: string) => ({ problem: 'pages', format });
    expect(await problem('a.doc', compound('WordDocument'))).toEqual(other('Word 97–2003'));
    expect(await problem('a.docx', compound('WordDocument'))).toEqual(other('Word 97–2003'));
    expect(await problem('a.wps', compound('WordDocument'))).toEqual(other('WPS'));
    expect(await problem('a.docx', compound('EncryptedPackage'))).toEqual({ problem: 'password' });
    expect(await problem('a.rtf', '{\\rtf1\\ansi x}')).toEqual(other('RTF'));
    expect(await problem('a.mht', 'From: x\r\nMIME-Version: 1.0\r\n')).toEqual(other('MHTML'));
    expect(await problem('a.odt', zip(['mimetype', 'content.xml']))).toEqual(other('OpenDocument'));
    expect(await problem('a.xml', '<?xml?><?mso-application progid="Word.Document"?>')).toEqual(
      other('Word XML'),
    );
    expect(await problem('a.txt', '%PDF-1.7\n')).toEqual(pages('PDF'));
    expect(await problem('a.ofd', zip(['OFD.xml', 'Doc_0/Document.xml']))).toEqual(pages('OFD'));
    expect(await problem('a.zip', zip(['notice.docx']))).toEqual({ problem: 'archive' });
    expect(await problem('a.xlsx', zip(['_rels/.rels', 'xl/workbook.xml']))).toEqual({
      problem: 'archive',
    });
    expect(await problem('a.docx', docxOf(WORDS).slice(0, 300))).toEqual({ problem: 'damaged' });
    const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]);
    expect(await problem('scan.jpg', picture)).toEqual({ problem: 'pictures' });
  });

  it('is reported as not text, empty, or too large', async () => {
    expect(await problem('a.txt', new Uint8Array([0xd2, 0xbb, 0xa1]))).toEqual({
      problem: 'encoding',
    });
    expect(await problem('a.txt', '\uFEFF \n\u3000\n')).toEqual({ problem: 'empty' });
    expect(await problem('a.txt', new Uint8Array(0))).toEqual({ problem: 'empty' });
    expect(await problem('a.txt', new Uint8Array(MAX_TEXT_BYTES + 1).fill(65))).toEqual({
      problem: 'too-large',
      mostMb: 5,
    });
    expect(await problem('a.txt', new Uint8Array(MAX_TEXT_BYTES).fill(65))).toBe('file');
  });

  it('is not read into memory when it is too large', async () => {
    const film = new Blob();
    Object.defineProperty(film, 'size', { value: MAX_BYTES + 1 });
    film.arrayBuffer = () => Promise.reject(new Error('it was read'));
    expect(await readNoticeFile('film.mp4', film, readDocx)).toEqual({
      problem: 'too-large',
      mostMb: 50,
    });
  });
});
