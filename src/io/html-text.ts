/**
 * Reads the text of a web page, one paragraph per line. The page is parsed as a stream of tags and never
 * becomes a document, because a browser reports the styles and scripts of every document it parses as
 * violations of the site's policy.
 */
import { Parser } from 'htmlparser2';

const BREAKS = new Set(
  (
    'address article aside blockquote body br caption center dd div dl dt figcaption footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'
  ).split(' '),
);
const UNREAD = new Set('script style template noscript head title textarea select'.split(' '));

export function htmlText(html: string): string {
  const lines: string[] = [];
  let line = '';
  let unread = 0;
  const end = () => {
    // A line break in the source is not a line break on the page.
    const text = line.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
    if (text !== '') lines.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (UNREAD.has(name)) unread++;
      if (BREAKS.has(name)) end();
    },
    ontext: (text) => {
      if (unread === 0) line += text;
    },
    onclosetag: (name) => {
      if (UNREAD.has(name)) unread--;
      if (BREAKS.has(name)) end();
    },
  });
  parser.end(html);
  end();
  return lines.join('\n').trim();
}
