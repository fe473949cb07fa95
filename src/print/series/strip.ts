/** 带状图: a corridor along the page in turned stretches, with chainage, and the list of what it meets. */
import { findMatches } from '../../domain/filter';
import { measure } from '../../domain/profile/measured';
import { type Profile, profileOf } from '../../domain/profile/profile';
import { nameIn } from '../../i18n';
import { chainageWords, groupWords, kilometres, relationWords } from '../../i18n/profile-words';
import type { Refusal } from '../compose-result';
import { NEATLINE_MM, neatline } from '../furniture/frame/neatline';
import { group, moved } from '../furniture/page/block';
import { featureTable } from '../furniture/page/rows/feature-rows';
import { column, text } from '../furniture/page/rows/wording';
import { sourceTable } from '../furniture/page/source-words';
import { tablePages } from '../furniture/page/table/pages';
import type { Table } from '../furniture/page/table/table';
import { titleBlock } from '../furniture/page/title-block';
import type { Obstacle } from '../labels/label-request';
import type { MapFrame } from '../map-frame';
import type { Finding } from '../preflight/finding';
import type { Layer, Mark, Page, Rect } from '../scene';
import { findingsOf } from '../sheet/findings';
import { footBlock } from '../sheet/foot';
import { noRoomOn } from '../sheet/frame-choice';
import { geoFrameOf } from '../sheet/geo-frame';
import { drawMap } from '../sheet/map-layers';
import { northOnMap } from '../sheet/north-on-map';
import { numbersOn } from '../sheet/numbering';
import { furnitureLayer, textPages, textRect } from '../sheet/page-of';
import type { SheetWish } from '../sheet/sheet';
import { styleOf } from '../sheet/style';
import { chainageMarks } from './chainage-marks';
import { frameOfStretch, stretchesOf } from './strips';

/** Strip maps are made at this scale or larger. */
export const LEAST_SCALE = 1_000_000;
/** A panel is about so high, however large the paper. */
const PANEL_MM = 72;
const GAP_MM = 3;
/** Heading of a panel, above its frame. */
const HEADING_MM = 5;
/** What lies within this distance is listed, km. */
const LISTED_KM = 25;

export interface StripSheet {
  title: string;
  pages: Page[];
  frames: MapFrame[];
  findings: Finding[];
}

function stopsTable(profile: Profile, wish: SheetWish): Table {
  const { t, request } = wish;
  const { language } = request;
  const items = profile.items.filter(({ distanceKm }) => distanceKm <= LISTED_KM);
  return {
    heading: t('print.strip.stops'),
    note: t('print.strip.stopsNote', { km: LISTED_KM }),
    columns: [
      column('chainage', t('profile.table.chainage')),
      column('name', t('profile.table.name')),
      column('kind', t('profile.table.kind')),
      column('relation', t('profile.table.relation')),
    ],
    rows: items.map((item) => ({
      key: item.key,
      group: item.key,
      cells: [
        chainageWords(t, item, language),
        [nameIn(item, language), ...item.refs].join(' '),
        groupWords(t, item.group),
        relationWords(t, item, language),
      ].map(text),
    })),
  };
}

/** The profile of the longest strand, with what stands around it as far as that could be loaded. */
function profileFor(wish: SheetWish, featureId: string): Profile | null {
  const { catalogue, surroundings } = wish.data;
  const measured = measure(
    catalogue.features,
    surroundings?.existing ?? [],
    surroundings?.places ?? [],
  );
  const line = measured.lineById.get(featureId);
  const feature = catalogue.featureById.get(featureId);
  return line && feature ? profileOf(line, feature.properties, 0, measured) : null;
}

export function composeStrip(
  wish: SheetWish,
  featureId: string,
): StripSheet | { refusal: Refusal } {
  const { request, data, t, id } = wish;
  const { catalogue } = data;
  const { language, paper, marginMm } = request;
  const refuse = (message: string): { refusal: Refusal } => ({
    refusal: { message, scaleDenominator: LEAST_SCALE, paper: null },
  });
  const feature = catalogue.featureById.get(featureId);
  const profile = profileFor(wish, featureId);
  const name = feature ? nameIn(feature.properties, language) : featureId;
  if (!profile) return refuse(t('print.refusal.nothing', { name }));
  const scaleDenominator = request.scaleDenominator ?? LEAST_SCALE;
  if (scaleDenominator > LEAST_SCALE) return refuse(t('print.refusal.stripScale'));

  const style = styleOf(request, data, t);
  const { setting } = style;
  const title = request.title ?? t('print.titles.strip', { name });
  const pageWidth = paper.widthMm - 2 * marginMm;
  const heading = titleBlock(
    {
      title,
      subtitle:
        request.subtitle ??
        t('print.subtitle.strip', {
          from: 0,
          to: kilometres(profile.lengthKm, language),
          length: kilometres(profile.lengthKm, language),
        }),
      scale: '',
      anchor: 'middle',
    },
    pageWidth,
    setting,
  );
  const matching = findMatches(catalogue.features, catalogue.clauses, request.filter).features;
  const top = marginMm + heading.heightMm + GAP_MM;

  // The foot's height is that of the imprint; any frame at this scale gives it.
  const sample = { width: pageWidth - 2 * NEATLINE_MM, height: PANEL_MM };
  const [firstStretch] = stretchesOf(profile.strand, sample, scaleDenominator);
  if (!firstStretch) return refuse(t('print.refusal.nothing', { name }));
  const foot = footBlock(
    {
      request,
      data,
      frame: frameOfStretch(firstStretch, { x: 0, y: 0, ...sample }, scaleDenominator),
      sources: catalogue.sources.map((source) => source.id),
      style,
    },
    pageWidth,
  );
  const room = paper.heightMm - marginMm - foot.heightMm - GAP_MM - top;
  const outerMm = PANEL_MM + HEADING_MM + 2 * NEATLINE_MM + GAP_MM;
  const perPage = Math.max(1, Math.floor((room + GAP_MM) / outerMm));
  const panelHeight = (room + GAP_MM) / perPage - HEADING_MM - 2 * NEATLINE_MM - GAP_MM;
  if (panelHeight < PANEL_MM / 2) return { refusal: noRoomOn(paper, null, t) };
  const stretches = stretchesOf(
    profile.strand,
    { width: sample.width, height: panelHeight },
    scaleDenominator,
  );
  const panels = stretches.map((stretch, index) => {
    const rect: Rect = {
      x: marginMm + NEATLINE_MM,
      y:
        top +
        (index % perPage) * (panelHeight + HEADING_MM + 2 * NEATLINE_MM + GAP_MM) +
        HEADING_MM +
        NEATLINE_MM,
      width: sample.width,
      height: panelHeight,
    };
    return { stretch, index, frame: frameOfStretch(stretch, rect, scaleDenominator) };
  });
  const frames = panels.map(({ frame }) => frame);
  const numbers = numbersOn(matching, frames);
  const prefix = `${id}-`;
  const findings: Finding[] = [];
  const sources = new Set<string>();
  const shown = new Set<string>();
  const furnitureName = t('print.layer.furniture');

  const drawPanel = ({ stretch, index, frame }: (typeof panels)[number]) => {
    const chainage = chainageMarks(
      profile.strand,
      stretch,
      frame,
      { colour: style.palette.label, halo: style.palette.halo },
      (km) => t('print.strip.chainage', { km }),
      data.typesetter,
    );
    const north = northOnMap(frame, style.frame);
    const keepClear: Obstacle[] = [
      ...chainage.keepClear,
      ...(north ? [{ kind: 'rect' as const, rect: north.at, hard: true, weight: 0 }] : []),
    ];
    const drawn = drawMap({
      data,
      request,
      frame,
      numbers,
      rowPrefix: prefix,
      markPrefix: index === 0 ? prefix : `${prefix}strip-${index + 1}-`,
      keepClear,
      t,
    });
    for (const source of drawn.content.sources) sources.add(source);
    for (const { properties } of drawn.content.shown) shown.add(properties.id);
    const lines = neatline(frame, style.frame, request.graticule);
    const words = t('print.strip.panel', {
      number: index + 1,
      count: panels.length,
      from: kilometres(stretch.fromKm, language),
      to: kilometres(stretch.toKm, language),
    });
    const furniture: Mark[] = [
      {
        kind: 'text',
        text: words,
        at: [frame.rect.x - NEATLINE_MM, frame.rect.y - NEATLINE_MM - 1.4],
        sizeMm: setting.type.body,
        weight: 700,
        colour: setting.ink.text,
        anchor: 'start',
      },
      ...lines.furniture,
      chainage.group,
      ...(north ? [north.group] : []),
    ];
    findings.push(
      ...findingsOf({
        title: words,
        request,
        data,
        frame,
        area: null,
        drawn,
        insets: [],
        page: { layers: drawn.layers },
        outside: [],
        t,
      }).filter(({ kind }) => index === 0 || (kind !== 'maker-missing' && kind !== 'attribution')),
    );
    const layers: Layer[] = [
      ...drawn.layers,
      ...(request.graticule
        ? [{ id: 'graticule', name: t('print.layer.graticule'), marks: lines.graticule }]
        : []),
      furnitureLayer(furnitureName, [group(furniture)]),
    ];
    return { layers, geo: geoFrameOf(frame, words) };
  };

  const pages: Page[] = [];
  for (let at = 0; at < panels.length; at += perPage) {
    const here = panels.slice(at, at + perPage);
    const made = here.map(drawPanel);
    const footFrame =
      here[0]?.frame ?? frameOfStretch(firstStretch, { x: 0, y: 0, ...sample }, scaleDenominator);
    pages.push({
      id: `${id}-${pages.length + 1}`,
      title: pages.length === 0 ? title : `${title} ${pages.length + 1}`,
      depth: wish.depth,
      widthMm: paper.widthMm,
      heightMm: paper.heightMm,
      layers: [
        ...made.flatMap(({ layers }) => layers),
        furnitureLayer(furnitureName, [
          moved(heading.group, marginMm, marginMm),
          moved(
            footBlock({ request, data, frame: footFrame, sources: [...sources], style }, pageWidth)
              .group,
            marginMm,
            paper.heightMm - marginMm - foot.heightMm,
          ),
        ]),
      ],
      geoFrames: made.map(({ geo }) => geo),
    });
  }
  const textOf = { paper, marginMm, title, setting };
  const context = { catalogue, t, language };
  const tables =
    request.table === 'none'
      ? []
      : [
          stopsTable(profile, wish),
          featureTable(
            catalogue.features.filter(({ properties }) => shown.has(properties.id)),
            request.filter,
            { numbers, anchorPrefix: prefix },
            'wide',
            context,
          ),
          sourceTable([...sources], catalogue, t, language),
        ];
  const rect = textRect(textOf);
  const blocks = tablePages(tables, rect, rect, setting);
  return {
    title,
    frames,
    findings,
    pages: [
      ...pages,
      ...textPages(textOf, blocks, {
        id: `${id}-table`,
        title: t('print.page.table'),
        depth: wish.depth + 1,
      }),
    ],
  };
}
