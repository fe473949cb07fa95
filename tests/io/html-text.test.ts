import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/io/html-text';

describe('the text of a page', () => {
  it('has a line for each paragraph, whatever line breaks the source has', () => {
    expect(htmlText('<p>一、推进\n  机制</p><div>甲<br>乙</div><ul><li>丙<li>丁</ul>')).toBe(
      '一、推进 机制\n甲\n乙\n丙\n丁',
    );
  });

  it('joins inline elements of a paragraph', () => {
    expect(htmlText('<p>甲<b>城</b><span style="color:red">—</span>乙城</p>')).toBe('甲城—乙城');
  });

  it('reads characters written as entities', () => {
    expect(htmlText('<p>A &amp; B&nbsp;&#x4E00;&mdash;&#20108;</p>')).toBe('A & B\u00a0一—二');
  });

  it('leaves out what is not visible text: head, scripts, styles, fields', () => {
    const page =
      '<!doctype html><html><head><title>题</title><style>p{}</style><body><p>甲</p>' +
      '<script>document.write("<p>乙</p>")</script><!-- 丙 --><textarea>丁</textarea><p>戊</p>';
    expect(htmlText(page)).toBe('甲\n戊');
    expect(htmlText('<title>题</title><p>甲')).toBe('甲');
  });

  it('keeps full-width blanks inside a line, and reads a truncated page', () => {
    expect(htmlText('<p>首段</p><p>\u3000\u3000次段</p>')).toBe('首段\n\u3000\u3000次段');
    expect(htmlText('<p>甲<b>乙')).toBe('甲乙');
    expect(htmlText('')).toBe('');
  });
});
