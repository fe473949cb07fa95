/**
 * A document of two pages, as small as one may be that still holds everything a writer must
 * write: a map with layers, a line and its name, a figure, a table, links both ways, bookmarks.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type MapFrame, mapFrame } from '../../src/print/map-frame';
import { REGIONAL_WKT } from '../../src/print/sheet/crs-wkt';
import { type FontFiles, fontFileName } from '../../src/print/type/font-files';
import type { Group, Mark, Page, Point, SheetDocument, TextMark } from '../../src/scene/scene';

const font = (weight: 400 | 700): Uint8Array =>
  readFileSync(
    fileURLToPath(new URL(`../../public/fonts/${fontFileName(weight)}`, import.meta.url)),
  );

export const demoFonts = (): FontFiles => ({ 400: font(400), 700: font(700) });

export const MAP_RECT = { x: 10, y: 25, width: 300, height: 200 };
export const DENOMINATOR = 4_000_000;
/** Of what is drawn as Ürümqi in the demo. */
export const TOWN = [87.6, 43.8] as const;

/** [lon, lat] of the demo's road. */
export const ROAD: readonly (readonly [number, number])[] = Array.from(
  { length: 60 },
  (_, index) => [76 + index * 0.3, 39.5 + Math.sin(index / 6) + index * 0.07] as const,
);

export const demoFrame = (): MapFrame => mapFrame(MAP_RECT, [0, 0], DENOMINATOR);

const text = (
  words: string,
  at: Point,
  sizeMm: number,
  more: Partial<TextMark> = {},
): TextMark => ({
  kind: 'text',
  text: words,
  at,
  sizeMm,
  weight: 400,
  colour: '#222222',
  anchor: 'start',
  ...more,
});

const tagged = (role: NonNullable<Group['tag']>['role'], marks: readonly Mark[]): Group => ({
  kind: 'group',
  tag: { role },
  marks,
});

/** Characters on a quarter of a circle. */
function curved(words: string, centre: Point, radiusMm: number): TextMark {
  return text(words, centre, 4, {
    weight: 700,
    colour: '#1f5c99',
    halo: { colour: '#ffffff', widthMm: 0.6 },
    along: [...words].map((_, index) => {
      const turn = -60 + index * 16;
      const angle = ((turn - 90) * Math.PI) / 180;
      return {
        at: [
          centre[0] + radiusMm * Math.cos(angle),
          centre[1] + radiusMm * Math.sin(angle),
        ] as const,
        rotateDeg: turn,
      };
    }),
  });
}

function mapPage(): Page {
  const frame = demoFrame();
  const town = frame.toPaper(TOWN);
  const road = ROAD.flatMap((position) => frame.toPaper(position));
  const { x, y, width, height } = MAP_RECT;
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return {
    id: 'map',
    title: '图 1　全区公路 & 铁路',
    depth: 0,
    widthMm: 420,
    heightMm: 297,
    geoFrames: [
      {
        name: '主图',
        frame: MAP_RECT,
        wkt: REGIONAL_WKT,
        controls: corners.map((at) => ({ lonLat: frame.toLonLat(at), at })),
      },
    ],
    layers: [
      {
        id: 'ground',
        name: '底图',
        marks: [
          {
            kind: 'path',
            lines: [corners.flat()],
            closed: true,
            fill: { colour: '#eef2e6' },
          },
        ],
      },
      {
        id: 'network-highways',
        name: '公路',
        marks: [
          {
            kind: 'group',
            clip: MAP_RECT,
            marks: [
              {
                kind: 'path',
                lines: [road],
                closed: false,
                stroke: { colour: '#c0392b', widthMm: 1.6, opacity: 0.35, join: 'round' },
              },
              {
                kind: 'path',
                lines: [road],
                closed: false,
                stroke: { colour: '#c0392b', widthMm: 0.5, dashMm: [3, 1], cap: 'butt' },
              },
            ],
          },
          {
            kind: 'shape',
            d: 'M0,-5 A5,5 0 1 1 0,5 A5,5 0 1 1 0,-5 Z M-2,0 C-2,-3 2,-3 2,0 Z',
            matrix: [0.4, 0, 0, 0.4, town[0], town[1]],
            fill: { colour: '#c0392b' },
            stroke: { colour: '#ffffff', widthMm: 0.2 },
          },
        ],
      },
      {
        id: 'names',
        name: '地名注记',
        marks: [
          {
            kind: 'group',
            tag: { role: 'Figure', alt: '全区公路图，比例尺一比四百万' },
            area: MAP_RECT,
            marks: [
              text('乌鲁木齐', [town[0] + 3, town[1] + 1], 3, {
                weight: 700,
                halo: { colour: '#ffffff', widthMm: 0.4 },
              }),
              curved('塔里木盆地', [140, 190], 45),
              text('天山', [120, 95], 5, { anchor: 'middle', trackingMm: 12, rotateDeg: -14 }),
            ],
          },
        ],
      },
      {
        id: 'furniture',
        name: '图廓整饰',
        marks: [
          tagged('H1', [
            text('全区公路与铁路 <2017>', [210, 16], 8, { weight: 700, anchor: 'middle' }),
          ]),
          {
            kind: 'path',
            lines: [corners.flat()],
            closed: true,
            stroke: { colour: '#000000', widthMm: 0.3 },
          },
          {
            kind: 'group',
            anchor: 'map-1',
            link: { to: 'row-1' },
            area: { x: 100, y: 100, width: 6, height: 4 },
            marks: [text('1', [103, 103], 3, { anchor: 'middle' })],
          },
          tagged('P', [
            {
              kind: 'group',
              link: { url: 'https://example.org/?a=1&b=2' },
              area: { x: 320, y: 278, width: 60, height: 6 },
              marks: [text('Corridor Atlas AVATAR', [320, 282], 3)],
            },
          ]),
        ],
      },
    ],
  };
}

const ROWS = [
  ['1', '乌鲁木齐—奎屯高速公路', '2019年底前'],
  ['2', '库尔勒机场', '2020年'],
] as const;

function tablePage(): Page {
  const row = (cells: readonly string[], y: number, head: boolean): Group =>
    tagged(
      'TR',
      cells.map((cell, column) =>
        tagged(head ? 'TH' : 'TD', [
          text(cell, [10 + column * 60, y], 3, head ? { weight: 700 } : {}),
        ]),
      ),
    );
  return {
    id: 'table',
    title: '表 1　编号与任务',
    depth: 1,
    widthMm: 210,
    heightMm: 297,
    geoFrames: [],
    layers: [
      {
        id: 'furniture',
        name: '图廓整饰',
        marks: [
          tagged('H2', [text('编号与任务', [10, 16], 6, { weight: 700 })]),
          tagged('Table', [
            row(['编号', '名称', '期限'], 26, true),
            {
              kind: 'path',
              lines: [[10, 28, 190, 28]],
              closed: false,
              stroke: { colour: '#000000', widthMm: 0.2 },
            },
            ...ROWS.map(
              (cells, index): Group => ({
                kind: 'group',
                anchor: `row-${index + 1}`,
                link: { to: 'map-1' },
                area: { x: 10, y: 30 + index * 6, width: 180, height: 6 },
                marks: [row(cells, 34 + index * 6, false)],
              }),
            ),
          ]),
        ],
      },
    ],
  };
}

export const demoDocument = (): SheetDocument => ({
  title: '走廊图集 & 表 <试>',
  subject: '新核心区发〔2017〕1号',
  author: '规划处',
  keywords: ['公路', '铁路'],
  language: 'zh-CN',
  date: '2026-11-24',
  pages: [mapPage(), tablePage()],
});
