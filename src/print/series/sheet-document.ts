/** Pages as one document: page numbers, and what files say of themselves. */
import type { TFunction } from 'i18next';
import { LOCALES } from '../../i18n/language';
import type { Page, SheetDocument } from '../../scene/scene';
import { bookTitle } from '../../words/book-title';
import { moved } from '../furniture/page/block';
import { pageNumber } from '../furniture/page/page-notes';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';
import { NUMBER_MM, withFurniture } from '../sheet/page';
import { styleOf } from '../sheet/style';

/** On the lower edge, within the margin where there is one. */
function numbered(
  pages: readonly Page[],
  request: PrintRequest,
  data: PrintData,
  t: TFunction,
): Page[] {
  if (pages.length === 1) return [...pages];
  return pages.map((page, index) => {
    const paper = { ...request.paper, widthMm: page.widthMm, heightMm: page.heightMm };
    const { setting } = styleOf({ ...request, paper }, data, t);
    const block = pageNumber(index + 1, pages.length, page.widthMm, setting);
    const y = page.heightMm - Math.max(request.marginMm, NUMBER_MM) + 1;
    const at = Math.min(y, page.heightMm - block.heightMm);
    return withFurniture(page, [moved(block.group, 0, at)], t);
  });
}

export function documentOf(
  title: string,
  pages: readonly Page[],
  request: PrintRequest,
  data: PrintData,
  t: TFunction,
): SheetDocument {
  const { notice } = data.catalogue;
  return {
    title,
    subject: t('print.subject', {
      number: notice.number,
      title: request.language === 'zh' ? bookTitle(notice.titleZh) : notice.titleEn,
      version: data.dataVersion,
    }),
    author: request.maker,
    keywords: [notice.number, data.dataVersion],
    language: LOCALES[request.language],
    date: request.date,
    pages: numbered(pages, request, data, t),
  };
}
