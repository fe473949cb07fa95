import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/io/docx/read-docx';
import { documentXml, docx, listed, paragraph, run } from './docx-file';

const read = (body: string, more: Parameters<typeof docx>[0] | object = {}) =>
  readDocx(docx({ body, ...more }));
const textOf = (body: string, more = {}): string => {
  const found = read(body, more);
  return 'text' in found ? found.text : found.problem;
};
const lvl = (at: number, format: string, words: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${words}"/></w:lvl>`;
const kind = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

describe('the words of a Word file', () => {
  it('have one line per paragraph, with runs joined, and breaks and tabs kept', () => {
    expect(
      textOf(
        paragraph(`${run('一、推进')}${run('机制')}`) +
          paragraph(
            '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r>',
            '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>',
          ) +
          paragraph('') +
          paragraph(run('a<b & “c”')),
      ),
    ).toBe('一、推进机制\n甲\t乙\n丙-丁\na<b & “c”');
  });

  it('include tables, links, text boxes and content controls, each once', () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(run(words))}</w:txbxContent>`;
    expect(
      textOf(
        `<w:tbl><w:tr><w:tc>${paragraph(run('甲'))}</w:tc><w:tc>${paragraph(run('乙'))}</w:tc></w:tr></w:tbl>` +
          paragraph(`<w:hyperlink>${run('链接')}</w:hyperlink>`) +
          `<w:sdt><w:sdtContent>${paragraph(run('控件'))}</w:sdtContent></w:sdt>` +
          paragraph(
            `${run('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('框内')}</mc:Choice><mc:Fallback>${box('框内')}</mc:Fallback></mc:AlternateContent></w:r>`,
          ) +
          paragraph(
            '<w:r><w:ruby><w:rt><w:r><w:t>kā shí</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>喀什</w:t></w:r></w:rubyBase></w:ruby></w:r>',
          ),
      ),
    ).toBe('甲\n乙\n链接\n控件\n框内\n正文\n喀什');
  });

  it('are those after all changes are accepted, with a remark', () => {
    const body =
      paragraph(
        `${run('建设')}<w:del><w:r><w:delText>旧</w:delText></w:r><w:r><w:t>旧线</w:t></w:r></w:del><w:ins>${run('新线')}</w:ins>` +
          `<w:moveFrom>${run('搬走')}</w:moveFrom><w:moveTo>${run('搬来')}</w:moveTo>`,
      ) +
      // The paragraph mark of the first is deleted, so the two are one.
      paragraph(run('前半'), '<w:rPr><w:del/></w:rPr>') +
      paragraph(
        run('后半'),
        '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
      );
    expect(
      readDocx(docx({ body, numbering: kind(0, lvl(0, 'decimal', '%1.')) + num(1, 0) })),
    ).toEqual({ text: '建设新线搬来\n前半后半', remarks: ['revised'] });
  });

  it('leave out hidden text, field codes, tables of contents, and notes, with a remark about notes', () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body =
      paragraph(field('TOC \\o "1-3"', run('一、推进机制 3') + field('PAGEREF a', run('3')))) +
      paragraph(`${field('REF b', run('第三条'))}${run('显示')}`) +
      paragraph(
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>可见</w:t></w:r>',
      ) +
      paragraph(`${run('有注')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    expect(readDocx(docx({ body }))).toEqual({
      text: '第三条显示\n可见\n有注',
      remarks: ['notes'],
    });
  });

  it('are found under any prefix, in ISO Strict, and at the path in the package', () => {
    const strict =
      '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>严格</t></r></p></body></document>';
    expect(textOf('', { more: { 'word/document.xml': strToU8(strict) } })).toBe('严格');
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/正文/a%20b.xml"/></Relationships>`;
    expect(
      textOf('', {
        more: {
          '_rels/.rels': strToU8(rels),
          '正文/a b.xml': strToU8(documentXml(paragraph(run('别处')))),
        },
      }),
    ).toBe('别处');
  });
});

describe('automatic numbers', () => {
  const outline =
    kind(
      0,
      lvl(0, 'chineseCountingThousand', '%1、') +
        lvl(1, 'chineseCounting', '（%2）') +
        lvl(2, 'decimal', '%3.'),
    ) + num(1, 0);

  it('are counted as in a notice: 一、 (一) 1., restarting below each', () => {
    const at = (level: number, words: string) => paragraph(run(words), listed(1, level));
    expect(
      textOf(
        at(0, '甲') +
          at(1, '乙') +
          at(2, '丙') +
          at(2, '丁') +
          at(1, '戊') +
          at(2, '己') +
          at(0, '庚') +
          at(1, '辛'),
        { numbering: outline },
      ),
    ).toBe('一、甲\n（一）乙\n1.丙\n2.丁\n（二）戊\n1.己\n二、庚\n（一）辛');
  });

  it('continue in a level that never restarts', () => {
    const running =
      kind(
        0,
        lvl(0, 'chineseCounting', '(%1)') + lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
      ) + num(1, 0);
    const at = (level: number) => paragraph('', listed(1, level));
    expect(textOf(at(0) + at(1) + at(1) + at(0) + at(1), { numbering: running })).toBe(
      '(一)\n1.\n2.\n(二)\n3.',
    );
  });

  it('come from styles and their base styles, unless the paragraph turns them off', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="c"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (style: string, more = '') =>
      paragraph('', `<w:pStyle w:val="${style}"/>${more}`);
    expect(
      textOf(
        styled('a') +
          styled('b') +
          styled('c') +
          styled('a', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
          styled('a'),
        { numbering: outline, styles },
      ),
    ).toBe('一、\n二、\n（一）\n三、');
  });

  it('of two lists of one kind continue each other, unless one restarts', () => {
    const numbering =
      kind(0, lvl(0, 'decimal', '%1.')) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    expect(
      textOf([1, 2, 3, 3].map((list) => paragraph('', listed(list))).join(''), { numbering }),
    ).toBe('1.\n2.\n5.\n6.');
  });

  it('are written in the formats that Chinese offices use', () => {
    const written = (format: string, value: number) =>
      textOf(paragraph('', listed(1)), {
        numbering:
          kind(
            0,
            `<w:lvl w:ilvl="0"><w:start w:val="${value}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1"/></w:lvl>`,
          ) + num(1, 0),
      });
    expect(
      [
        ['chineseCounting', 10],
        ['chineseCounting', 11],
        ['chineseCounting', 20],
        ['chineseCountingThousand', 28],
        ['chineseCountingThousand', 105],
        ['chineseCountingThousand', 110],
        ['ideographDigital', 2017],
        ['chineseLegalSimplified', 12],
        ['ideographTraditional', 3],
        ['decimalEnclosedCircleChinese', 12],
        ['decimalFullWidth', 36],
        ['decimalZero', 7],
        ['lowerRoman', 14],
        ['upperLetter', 28],
      ].map(([format, value]) => written(String(format), Number(value))),
    ).toEqual([
      '十',
      '十一',
      '二十',
      '二十八',
      '一百零五',
      '一百一十',
      '二〇一七',
      '壹拾贰',
      '丙',
      '⑫',
      '３６',
      '07',
      'xiv',
      'BB',
    ]);
  });

  it('of an unknown format are reported, and bullets are not numbers', () => {
    const numbering =
      kind(0, lvl(0, 'hebrew1', '%1.')) + kind(1, lvl(0, 'bullet', '')) + num(1, 0) + num(2, 1);
    expect(
      read(paragraph(run('甲'), listed(1)) + paragraph(run('乙'), listed(2)), { numbering }),
    ).toEqual({ text: '1.甲\n乙', remarks: ['numbers'] });
  });
});

describe('a Word file that cannot be read', () => {
  const sound = docx({ body: paragraph(run('甲'.repeat(3000))) });

  it('is refused as damaged if it is truncated anywhere', () => {
    for (let length = 4; length < sound.length; length += 7) {
      expect(readDocx(sound.slice(0, length)), `${length}`).toEqual({ problem: 'damaged' });
    }
  });

  it('never causes a crash, whichever byte is wrong', () => {
    for (let at = 0; at < sound.length; at += 3) {
      const wrong = sound.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 0xff;
      const found = readDocx(wrong);
      expect('text' in found || ['damaged', 'empty', 'too-much'].includes(found.problem)).toBe(
        true,
      );
    }
  });

  it('is refused if its XML is invalid, or declares entities', () => {
    const other = (xml: string) => textOf('', { more: { 'word/document.xml': strToU8(xml) } });
    expect(other('<w:document')).toBe('damaged');
    expect(other(documentXml('<w:p>').replace('</w:body>', ''))).toBe('damaged');
    const laughing = `<!DOCTYPE a [<!ENTITY b "${'哈'.repeat(100)}">]>`;
    expect(
      other(
        laughing + documentXml(paragraph('<w:r><w:t>&b;</w:t></w:r>')).replace(/^<\?.*\?>\n/, ''),
      ),
    ).toBe('damaged');
  });

  it('is not unpacked if it would fill the memory, or states a false size', () => {
    const bomb = docx({
      body: '',
      more: { 'word/document.xml': new Uint8Array(21 * 1024 * 1024) },
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readDocx(bomb)).toEqual({ problem: 'too-much' });
    // The directory at the end says 1 kB where there are 21 MB.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at++) {
      if (view.getUint32(at, true) === 21 * 1024 * 1024) view.setUint32(at, 1024, true);
    }
    expect(readDocx(lying)).toEqual({ problem: 'damaged' });
  });

  it('is distinguished from one without text, and from one with only pictures', () => {
    expect(textOf(paragraph(run(' \u3000')))).toBe('empty');
    expect(textOf(paragraph('<w:r><w:drawing/></w:r>'))).toBe('pictures');
  });
});
