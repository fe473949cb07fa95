/**
 * The options of batch printing: name, value and meaning of each. Help and error messages are made from
 * this table.
 */

export interface OptionRow {
  /** Null for a switch. */
  value: string | null;
  about: string;
}

export const OPTIONS = {
  region: { value: 'NAME', about: 'the sheet shows a region: id, Chinese or English name' },
  feature: { value: 'ID', about: 'the sheet shows one corridor or site: id or name' },
  extent: { value: 'W,S,E,N', about: 'the sheet shows an extent in degrees' },
  paper: { value: 'A4…A0', about: 'paper, default A3; WIDTHxHEIGHT in mm for another size' },
  orientation: { value: 'portrait|landscape', about: 'default: as the area asks' },
  margin: { value: 'MM', about: 'margin on all sides, default 10' },
  scale: { value: 'N', about: 'denominator, default the best fit: 2000000, 1:2000000 or 200万' },
  poster: { value: null, about: 'cuts what does not fit into several sheets' },
  year: {
    value: 'Y|Y-Y',
    about: 'deadlines of a year or a span; a final u adds the undated; u alone',
  },
  network: { value: 'ID,ID', about: 'only these networks: ids or names' },
  milestone: { value: 'ID,ID', about: 'only these milestones: ids or names' },
  agency: { value: 'ID,ID', about: 'only what these agencies stand for: ids or names' },
  clause: { value: 'ID', about: 'only what this task asks for' },
  atlas: { value: 'KIND', about: 'a sheet for each of: regions, clauses, years or agencies' },
  brief: { value: 'AGENCY', about: 'the brief of one agency: map, tasks, table' },
  strip: { value: 'FEATURE', about: 'a corridor in strips along the page, with chainage' },
  difference: { value: 'Y,Y', about: 'what the second year (or span) asks for beyond the first' },
  ledger: { value: null, about: 'the task ledger as a table' },
  table: { value: 'beside|following|none', about: 'where the table stands, default following' },
  insets: {
    value: 'ID,ID',
    about: 'crowded parts shown enlarged: ids or names, those of regions.yaml',
  },
  ink: { value: 'colour|black-and-white', about: 'default colour' },
  'no-graticule': { value: null, about: 'without 经纬网' },
  'no-borders': { value: null, about: 'without border lines' },
  'no-existing': { value: null, about: 'without the existing trunk' },
  'no-overview': { value: null, about: 'without the overview inset' },
  boundary: {
    value: 'FILE',
    about: 'GeoJSON of the boundary to draw instead of the own border lines',
  },
  language: { value: 'zh|en', about: 'default zh' },
  title: { value: 'TEXT', about: '图名, default from area and filter' },
  subtitle: { value: 'TEXT', about: 'default from area and filter' },
  maker: { value: 'TEXT', about: '制图单位' },
  mark: { value: 'TEXT', about: 'mark of use, default 内部工作图' },
  review: { value: 'TEXT', about: 'the line about review, as typed; default none' },
  date: {
    value: 'YYYY-MM-DD',
    about: '制图日期, default today; with it equal input gives equal bytes',
  },
  'base-url': {
    value: 'URL',
    about: 'address of the application, for the code that restores the view',
  },
  dpi: { value: 'N', about: 'resolution of PNG, default 300' },
  page: { value: 'N', about: 'which page to write as SVG or PNG, default all: x-1.svg, x-2.svg …' },
  out: { value: 'FILE', about: 'where to write: .pdf, .svg or .png (required)' },
  edition: { value: 'DIR', about: 'folder of the edition, default geodata' },
  compiled: {
    value: 'DIR',
    about:
      'folder with its generated geodata/ and fonts/, default public; another edition needs one',
  },
  quiet: { value: null, about: 'no pre-flight and no progress on the terminal' },
  help: { value: null, about: 'this text' },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof OPTIONS;

export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(([name, { value, about }]) => [
    `--${name}${value ? ` ${value}` : ''}`,
    about,
  ]);
  const width = Math.max(...rows.map(([name = '']) => name.length)) + 2;
  return [
    'npm run print -- [options] --out FILE',
    '',
    'Composes map sheets without a browser and writes them as PDF, SVG or PNG.',
    '',
    ...rows.map(([name = '', about = '']) => `  ${name.padEnd(width)}${about}`),
    '',
    'Exit codes: 0 written; 1 cannot be written; 2 wrong options;',
    '3 does not fit the paper, or the projection.',
    '',
    'npm run print -- --region NAME --paper A3 --scale 3000000 --year YEAR --out x.pdf',
  ].join('\n');
}
