/** 带状图: a corridor along the page in turned stretches, with chainage, legend and the list of what it meets. */
import { decisionOf } from '../../domain/decision';
import { nameIn } from '../../i18n/language';
import type { Mark, Page, Rect } from '../../scene/scene';
import { kilometres } from '../../words/lengths';
import type { Refusal } from '../compose-result';
import { type Block, moved, stacked } from '../furniture/page/block';
import { legendBlocks } from '../furniture/page/legend/legend';
import { featureTable } from '../furniture/page/rows/feature-rows';
import { sourceTable } from '../furniture/page/source-words';
import { tablePages } from '../furniture/page/table/pages';
import { titleBlock } from '../furniture/page/title-block';
import type { MapFrame } from '../map-frame';
import type { Finding } from '../preflight/finding';
import { footBlock } from '../sheet/foot';
import { legendSections } from '../sheet/legend-of-sheet';
import { numbersOn } from '../sheet/numbering';
import type { SheetOptions } from '../sheet/options';
import { pageOf, textPages, textRect } from '../sheet/page';
import { noRoomOn } from '../sheet/refusals';
import { styleOf } from '../sheet/style';
import { LEAST_SCALE, PANEL_GAP_MM, samplePanel, scaleOfStrip, stripPages } from './strip-layout';
import { drawPanel } from './strip-panel';
import { profileFor, stopsTable } from './strip-stops';
import { frameOfStretch, stretchesOf } from './strips';

export interface StripSheet {
  title: string;
  pages: Page[];
  frames: MapFrame[];
  findings: Finding[];
}

export function composeStrip(
  options: SheetOptions,
  featureId: string,
): StripSheet | { refusal: Refusal } {
  const { request, data, t, id } = options;
  const { catalogue } = data;
  const { language, paper, marginMm } = request;
  const refuse = (message: string): { refusal: Refusal } => ({
    refusal: { message, scaleDenominator: LEAST_SCALE, paper: null },
  });
  const feature = catalogue.featureById.get(featureId);
  const profile = profileFor(options, featureId);
  const name = feature ? nameIn(feature.properties, language) : featureId;
  if (!profile) return refuse(t('print.refusal.nothing', { name }));
  if ((request.scaleDenominator ?? 0) > LEAST_SCALE) return refuse(t('print.refusal.stripScale'));

  const style = styleOf(request, data, t);
  const { setting } = style;
  const title = request.title ?? t('print.titles.strip', { name });
  const pageWidth = paper.widthMm - 2 * marginMm;
  const lengthWords = kilometres(profile.lengthKm, language);
  const heading = titleBlock(
    {
      title,
      subtitle:
        request.subtitle ??
        t('print.subtitle.strip', { from: 0, to: lengthWords, length: lengthWords }),
      scale: '',
      anchor: 'middle',
    },
    pageWidth,
    setting,
  );
  const decision = decisionOf(catalogue, request.filter);
  const matching = decision.features;
  const top = marginMm + heading.heightMm + PANEL_GAP_MM;

  const sample = samplePanel({ width: pageWidth });
  const scaleDenominator = request.scaleDenominator ?? scaleOfStrip(profile.strand, sample);
  const [firstStretch] = stretchesOf(profile.strand, sample, scaleDenominator);
  if (!firstStretch) return refuse(t('print.refusal.nothing', { name }));
  // The foot is as high as the imprint, which is the same for every frame at this scale.
  const footOf = (frame: MapFrame, sources: readonly string[]) =>
    footBlock({ request, data, frame, sources, style }, pageWidth);
  const footMm = footOf(frameOfStretch(firstStretch, sample, scaleDenominator), [
    ...data.sourceById.keys(),
  ]).heightMm;
  const room: Rect = {
    x: marginMm,
    y: top,
    width: pageWidth,
    height: paper.heightMm - marginMm - footMm - PANEL_GAP_MM - top,
  };
  const stripped = stripPages(profile.strand, room, scaleDenominator);
  const lastPage = stripped?.at(-1);
  if (!stripped || !lastPage) return { refusal: noRoomOn(paper, null, t) };
  const panels = stripped.flatMap((page) => page.panels);
  const [firstFrame = lastPage.panels[0].frame, ...otherFrames] = panels.map(({ frame }) => frame);
  const frames: [MapFrame, ...MapFrame[]] = [firstFrame, ...otherFrames];
  const numbers = numbersOn(matching, frames);
  const drawn = stripped.map((page) =>
    page.panels.map((panel) =>
      drawPanel({ options, profile, panel, count: panels.length, numbers }),
    ),
  );
  const contents = drawn.flat().map(({ figure }) => figure.content);
  const sources = [...new Set(contents.flatMap((content) => content.sources))];
  const shown = new Set(
    contents.flatMap((one) => one.shown.map(({ properties }) => properties.id)),
  );

  const textOf = { paper, marginMm, title, setting };
  const text = textRect(textOf);
  const sections = legendSections({ options, data, title, matching }, frames);
  // Legend and tables begin in the room that the last panels leave, and go on over pages of their own.
  const [legend, ...legendLater] = legendBlocks(sections, lastPage.rest, text, setting);
  const before = legendLater.at(-1) ?? legend;
  const usedMm = before && before.heightMm > 0 ? before.heightMm + PANEL_GAP_MM : 0;
  const under = legendLater.length > 0 ? text : lastPage.rest;
  const tableRoom = { ...under, y: under.y + usedMm, height: under.height - usedMm };
  const context = { catalogue, t, language };
  const tables =
    request.table === 'none'
      ? []
      : [
          stopsTable(profile, options),
          featureTable(
            catalogue.features.filter(({ properties }) => shown.has(properties.id)),
            decision,
            { numbers, anchorPrefix: `${id}-` },
            'wide',
            context,
          ),
          sourceTable(sources, data.sourceById, t, language),
        ];
  const [table, ...tableLater] = tablePages(tables, tableRoom, text, setting);
  const withTable = legendLater.map((block, index) =>
    table && index === legendLater.length - 1 ? stacked([block, table], PANEL_GAP_MM) : block,
  );
  const below: Mark[] = [
    ...(legend ? [moved(legend.group, lastPage.rest.x, lastPage.rest.y)] : []),
    ...(table && legendLater.length === 0 ? [moved(table.group, tableRoom.x, tableRoom.y)] : []),
  ];

  const mapPages = stripped.map((page, index) => {
    const made = drawn[index] ?? [];
    return pageOf({
      id: `${id}-${index + 1}`,
      title: index === 0 ? title : `${title} ${index + 1}`,
      depth: options.depth,
      paper,
      layers: made.flatMap(({ layers }) => layers),
      furniture: [
        moved(heading.group, marginMm, marginMm),
        ...(page === lastPage ? below : []),
        moved(
          footOf(page.panels[0].frame, sources).group,
          marginMm,
          paper.heightMm - marginMm - footMm,
        ),
      ],
      geoFrames: made.map(({ figure }) => figure.geo),
      t,
    });
  });
  const later = (kind: 'legend' | 'table', heading: string, blocks: readonly Block[]) =>
    textPages(textOf, blocks, { id: `${id}-${kind}`, title: heading, depth: options.depth + 1 });
  const isWhole = !legend || legend.heightMm === 0;
  const legendHeading = t(isWhole ? 'paper.legend.title' : 'print.page.legend');
  return {
    title,
    frames,
    findings: drawn.flat().flatMap(({ findings }) => findings),
    pages: [
      ...mapPages,
      ...later('legend', legendHeading, withTable),
      ...later('table', t('print.page.table'), tableLater),
    ],
  };
}
