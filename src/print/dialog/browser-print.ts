/** Hands the pages to the browser's printer, each on a sheet of its own size. */
import { drawingOf } from '../../data/trusted';
import type { SheetDocument } from '../../scene/scene';
import { pageToSvg, SHEET_STYLE } from '../../scene/svg';
import type { Typesetter } from '../../scene/typesetter';

/** What the frame's document says of its sheets; pages of one size share a rule. */
function pageRules({ pages }: SheetDocument): string {
  const rules = pages.map(
    ({ id, widthMm, heightMm }) =>
      `@page p-${id} { size: ${widthMm}mm ${heightMm}mm; margin: 0 }` +
      `#p-${id} { page: p-${id}; width: ${widthMm}mm; height: ${heightMm}mm; break-after: page; overflow: hidden }`,
  );
  return `html, body { margin: 0 } svg { display: block } ${SHEET_STYLE} ${rules.join(' ')} div:last-child { break-after: auto !important }`;
}

/** Resolves when the printer's dialogue is open; the frame stays until the next print. */
export async function printInBrowser(
  printed: SheetDocument,
  typesetter: Typesetter,
): Promise<void> {
  document.querySelector('iframe.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  const inside = frame.contentDocument;
  const view = inside?.defaultView;
  if (!inside || !view) throw new Error('the browser gave no frame to print from');
  inside.documentElement.lang = printed.language;
  inside.title = printed.title;
  // Made of the frame's own window, and no style element, which the page's policy forbids.
  const style = new view.CSSStyleSheet();
  style.replaceSync(pageRules(printed));
  inside.adoptedStyleSheets = [style];
  for (const page of printed.pages) {
    const holder = inside.createElement('div');
    holder.id = `p-${page.id}`;
    const svg = drawingOf(pageToSvg(page, typesetter, { styled: false }));
    holder.append(inside.importNode(svg, true));
    inside.body.append(holder);
  }
  // A font that the page already holds is handed on; the frame does not fetch it again.
  for (const face of document.fonts) inside.fonts.add(face);
  await inside.fonts.ready;
  view.focus();
  view.print();
}
