/** The text of a web page, a paragraph a line. The page is only read: nothing of it runs or is fetched. */

const BREAKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DIV DL DT FIGCAPTION FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'
  ).split(' '),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TEXTAREA', 'SELECT']);

function collect(node: Node, into: string[]): void {
  if (node.nodeType === node.TEXT_NODE) {
    // A line break in the source is no line break on the page.
    into.push((node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '));
    return;
  }
  if (UNREAD.has(node.nodeName)) return;
  const apart = BREAKS.has(node.nodeName);
  if (apart) into.push('\n');
  for (const child of node.childNodes) collect(child, into);
  if (apart) into.push('\n');
}

export function htmlText(html: string): string {
  const pieces: string[] = [];
  collect(new DOMParser().parseFromString(html, 'text/html').body, pieces);
  return pieces
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}
