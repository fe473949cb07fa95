/** The pages as they will be printed: the very SVG that is saved, one page at a time. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawingOf } from '../../data/trusted';
import type { SheetDocument } from '../../scene/scene';
import { pageToSvg, SHEET_STYLE } from '../../scene/svg';
import type { Typesetter } from '../../scene/typesetter';

// What a sheet's file says in an element of its own, which no policy forbids in this form.
const style = new CSSStyleSheet();
style.replaceSync(`.print-preview-sheet ${SHEET_STYLE}`);
document.adoptedStyleSheets.push(style);

interface PreviewProps {
  document: SheetDocument;
  typesetter: Typesetter;
  /** Something newer is being composed. */
  stale: boolean;
}

export function PagePreview({ document: printed, typesetter, stale }: PreviewProps) {
  const { t } = useTranslation();
  const [number, setNumber] = useState(0);
  const [whole, setWhole] = useState(true);
  const holder = useRef<HTMLDivElement>(null);
  const index = Math.min(number, printed.pages.length - 1);
  const page = printed.pages[index];
  const svg = useMemo(
    () => (page ? pageToSvg(page, typesetter, { styled: false }) : ''),
    [page, typesetter],
  );

  useEffect(() => {
    holder.current?.replaceChildren(document.importNode(drawingOf(svg), true));
  }, [svg]);

  if (!page) return null;
  return (
    <section className="print-preview" aria-label={t('print.preview')} data-stale={stale}>
      <div className="print-preview-bar">
        <button
          type="button"
          disabled={index === 0}
          aria-label={t('print.lastPage')}
          onClick={() => setNumber(index - 1)}
        >
          ‹
        </button>
        <label>
          <span className="unseen">{t('print.pageChoice')}</span>
          <select value={index} onChange={(event) => setNumber(Number(event.target.value))}>
            {printed.pages.map(({ id, title }, at) => (
              <option key={id} value={at}>
                {t('print.pageOf', { number: at + 1, count: printed.pages.length, title })}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={index === printed.pages.length - 1}
          aria-label={t('print.nextPage')}
          onClick={() => setNumber(index + 1)}
        >
          ›
        </button>
        <button type="button" aria-pressed={!whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'print.trueSize' : 'print.wholePage')}
        </button>
        <span className="print-preview-size">
          {Math.round(page.widthMm)} × {Math.round(page.heightMm)} mm
        </span>
      </div>
      <section
        className="print-preview-sheet"
        data-whole={whole}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
        tabIndex={0}
        aria-label={page.title}
        ref={holder}
      />
    </section>
  );
}
