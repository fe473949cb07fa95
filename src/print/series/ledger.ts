/** 任务分解台账 as pages of a table. */
import type { TFunction } from 'i18next';
import { decisionOf, hasPart } from '../../domain/decision';
import { ledgerRows } from '../../domain/ledger/rows';
import type { Page } from '../../scene/scene';
import { moved } from '../furniture/page/block';
import { ledgerTable } from '../furniture/page/rows/task-rows';
import { tablePages } from '../furniture/page/table/pages';
import { titleBlock } from '../furniture/page/title-block';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';
import { textPages, textRect, withFurniture } from '../sheet/page';
import { styleOf } from '../sheet/style';
import { subtitleOf } from '../sheet/titles';

/** Rows are filtered as the map and the list on screen are. */
export function composeLedger(
  request: PrintRequest,
  data: PrintData,
  t: TFunction,
): { title: string; pages: Page[] } {
  const { catalogue } = data;
  const { setting } = styleOf(request, data, t);
  const title = request.title ?? t('print.titles.ledger');
  const pages = { paper: request.paper, marginMm: request.marginMm, title, setting };
  const rect = textRect(pages);
  const decision = decisionOf(catalogue, request.filter);
  const rows = ledgerRows(catalogue).filter(({ clause, part }) => hasPart(decision, clause, part));
  const heading = titleBlock(
    {
      title,
      subtitle: subtitleOf(
        request,
        catalogue,
        [t('print.subtitle.parts', { count: rows.length })],
        t,
      ),
      scale: '',
      anchor: 'start',
    },
    rect.width,
    setting,
  );
  const top = heading.heightMm + 3;
  const blocks = tablePages(
    [ledgerTable(rows, { numbers: new Map() }, { catalogue, t, language: request.language })],
    { ...rect, y: rect.y + top, height: rect.height - top },
    rect,
    setting,
  );
  const [first, ...rest] = blocks;
  const made = textPages(
    pages,
    [
      ...(first
        ? [{ ...first, heightMm: first.heightMm + top, group: moved(first.group, 0, top) }]
        : []),
      ...rest,
    ],
    { id: 'ledger', title, depth: 0 },
  );
  const [page, ...following] = made;
  return {
    title,
    pages: page
      ? [withFurniture(page, [moved(heading.group, rect.x, rect.y)], t), ...following]
      : [],
  };
}
