/** 图集: cover with contents, the index map, and each sheet with its tables. */
import { headingIn, nameIn } from '../../i18n/language';
import type { Mark, Page } from '../../scene/scene';
import { agencyName } from '../../words/agencies';
import { filterLine } from '../../words/filters';
import { pause, type Refusal, type Watcher } from '../compose-result';
import { moved } from '../furniture/page/block';
import { contentsPages } from '../furniture/page/contents';
import { cover } from '../furniture/page/cover';
import { sourceTable } from '../furniture/page/source-words';
import { tablePages } from '../furniture/page/table/pages';
import type { AtlasKind } from '../job';
import type { MapFrame } from '../map-frame';
import type { Finding } from '../preflight/finding';
import { composeSheet } from '../sheet/compose-sheet';
import type { Sheet, SheetOptions } from '../sheet/options';
import { pageOf, textPages, textRect } from '../sheet/page';
import { styleOf } from '../sheet/style';
import { areaName } from '../sheet/titles';
import { type AtlasSheet, atlasSheets } from './atlas-sheets';
import { indexMap } from './index-map';

export interface Atlas {
  title: string;
  pages: Page[];
  frames: MapFrame[];
  findings: Finding[];
}

/** What the sheet is called, and the table it has of its own. */
function optionsOf({ of, request, id }: AtlasSheet, options: SheetOptions): SheetOptions {
  const { data, t } = options;
  const { catalogue } = data;
  const { language } = request;
  const own = {
    ...options,
    request: { ...request, title: null, subtitle: null },
    id,
    depth: 0,
    listsSources: false,
  };
  switch (of.kind) {
    case 'region': {
      const region = catalogue.regionById.get(of.id);
      return region ? { ...own, ownTable: { kind: 'duties', region } } : own;
    }
    case 'agency': {
      const agency = catalogue.agencyById.get(of.id);
      return {
        ...own,
        title: t('print.titles.brief', { agency: agency ? nameIn(agency, language) : of.id }),
        ownTable: { kind: 'agency', id: of.id },
      };
    }
    case 'clause':
    case 'years':
      return own;
  }
}

/** Name of a sheet in contents and index, by which it differs from the others. */
function titled(sheet: AtlasSheet, options: SheetOptions): string {
  const { data, t } = options;
  const { language } = sheet.request;
  const { of } = sheet;
  if (of.kind === 'clause') {
    const clause = data.catalogue.clauseById.get(of.id);
    return t('print.subtitle.clause', {
      id: of.id,
      heading: clause ? headingIn(clause, language) : '',
    });
  }
  const wording = { t, language, catalogue: data.catalogue };
  if (of.kind === 'years') return filterLine(sheet.request.filter, wording);
  if (of.kind === 'agency') return agencyName(of.id, wording);
  return areaName(sheet.request, data.catalogue, t);
}

/** The target of links in contents and index map. */
const anchorOf = (sheet: AtlasSheet): string => `${sheet.id}-top`;

/** The tables of all sheets have the same titles, so a page's label says which sheet it belongs to. */
const labelled = (pages: readonly Page[], name: string): Page[] =>
  pages.map((page, at) => ({ ...page, label: at === 0 ? name : `${name}-${at + 1}` }));

function anchored(page: Page, anchor: string): Page {
  const area = { x: 0, y: 0, width: page.widthMm, height: page.heightMm };
  return {
    ...page,
    layers: page.layers.map((layer, index) =>
      index === page.layers.length - 1
        ? {
            ...layer,
            marks: [{ kind: 'group', anchor, area, marks: [] } satisfies Mark, ...layer.marks],
          }
        : layer,
    ),
  };
}

export async function composeAtlas(
  options: SheetOptions,
  of: AtlasKind,
  watcher: Watcher,
): Promise<Atlas | { refusal: Refusal }> {
  const { data, request, t } = options;
  const title = request.title ?? t(`print.titles.atlas.${of}`);
  const sheets = atlasSheets(of, request, data.catalogue);
  const made: { sheet: AtlasSheet; title: string; composed: Sheet }[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const own = titled(sheet, options);
    watcher.onProgress?.({ done: index, total: sheets.length, title: own });
    await pause(watcher);
    const asked = optionsOf(sheet, options);
    const composed = composeSheet(
      of === 'clauses' || of === 'years' ? { ...asked, title: own } : asked,
    );
    if ('refusal' in composed) return composed;
    made.push({ sheet, title: own, composed });
  }
  watcher.onProgress?.({ done: sheets.length, total: sheets.length, title });

  const style = styleOf(request, data, t);
  const { setting } = style;
  const pages = { paper: request.paper, marginMm: request.marginMm, title, setting };
  const rect = textRect(pages);
  const full = {
    x: request.marginMm,
    y: request.marginMm,
    width: request.paper.widthMm - 2 * request.marginMm,
    height: request.paper.heightMm - 2 * request.marginMm,
  };
  const front = cover(
    {
      title,
      subtitle: t('print.subtitle.basis', { number: data.catalogue.notice.number }),
      request,
      data,
    },
    full,
    setting,
  );
  const coverPage = pageOf({
    id: 'cover',
    title: t('print.page.cover'),
    depth: 0,
    paper: request.paper,
    furniture: [moved(front.group, full.x, full.y)],
    t,
  });
  const index = indexMap({
    options,
    title: t('print.page.index'),
    sheets: made.map(({ sheet, composed, title: name }, at) => ({
      name: of === 'regions' ? name : String(at + 1),
      number: at + 1,
      anchor: anchorOf(sheet),
      frame: composed.figure.frame,
    })),
  });
  // Contents show page numbers and take pages themselves: their own number of pages is counted first.
  const entriesFrom = (first: number) => {
    let page = first;
    return made.map(({ sheet, title: name, composed }) => {
      const words = [name, ...composed.counted].join(' · ');
      const entry = { title: words, page, anchor: anchorOf(sheet), depth: 0 };
      page += composed.pages.length;
      return entry;
    });
  };
  const contentsOf = (first: number) => contentsPages(entriesFrom(first), rect, rect, setting);
  const contentsCount = contentsOf(1).length;
  const contents = textPages(pages, contentsOf(1 + contentsCount + index.length + 1), {
    id: 'contents',
    title: t('paper.cover.contents'),
    depth: 0,
  });
  const cited = [...new Set(made.flatMap(({ composed }) => composed.figure.content.sources))];
  const sources =
    request.table === 'none'
      ? []
      : textPages(
          pages,
          tablePages(
            [sourceTable(cited, data.sourceById, t, request.language)],
            rect,
            rect,
            setting,
          ),
          { id: 'sources', title: t('paper.table.sources'), depth: 0 },
        );
  return {
    title,
    pages: [
      coverPage,
      ...contents,
      ...index,
      ...made.flatMap(({ sheet, title: name, composed: { pages: own } }, index) =>
        labelled(own, `${index + 1} ${name}`).map((page, at) =>
          at === 0 ? anchored(page, anchorOf(sheet)) : page,
        ),
      ),
      ...sources,
    ],
    frames: made.map(({ composed }) => composed.figure.frame),
    findings: made.flatMap(({ composed }) => composed.findings),
  };
}
