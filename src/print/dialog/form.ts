/** What the reader has filled in, and the job it means. Pure, so that it is tested without a page. */
import type { Catalogue } from '../../domain/catalogue';
import type { Extent } from '../../domain/contract/regions';
import { isDay } from '../../domain/day';
import { EVERYTHING, type Filter, type YearSelection } from '../../domain/filter';
import { plainTyped, typedNumber } from '../../domain/typed';
import { SPANS } from '../../domain/year-choice';
import type { Language } from '../../i18n/language';
import type { Selection } from '../../store/selection';
import { writeYears } from '../../store/url/filter-params';
import { preferredOrientation } from '../area';
import type { AtlasKind, PrintJob } from '../job';
import { customPaper, type Orientation, type PaperName, paperOf } from '../paper';
import type { Area, Paper, PrintRequest } from '../request';
import { parseScale } from '../scale';
import type { Lettered } from '../type/lettering';

export const KINDS = ['sheet', 'atlas', 'brief', 'strip', 'difference', 'ledger'] as const;
export type Kind = (typeof KINDS)[number];

/** `view` is what the map shows, `drawn` what was drawn on it. */
export type AreaChoice = 'view' | 'whole' | 'selected' | 'drawn' | `region:${string}`;

export interface PrintForm {
  kind: Kind;
  atlas: AtlasKind;
  agency: string;
  line: string;
  /** The years compared: a span, no year, or all, as an address writes them. */
  yearsA: string;
  yearsB: string;
  /** Whether what has no year is counted beside either span. */
  undatedA: boolean;
  undatedB: boolean;
  area: AreaChoice;
  paper: PaperName | 'custom';
  orientation: Orientation | 'auto';
  customWidth: string;
  customHeight: string;
  margin: string;
  /** Empty: the best fit. */
  scale: string;
  poster: boolean;
  ink: PrintRequest['ink'];
  title: string;
  subtitle: string;
  maker: string;
  date: string;
  mark: string;
  /** Whether there is a line about review at all, and what it says. */
  reviewed: boolean;
  review: string;
  graticule: boolean;
  overview: boolean;
  insets: readonly string[];
  table: PrintRequest['table'];
  code: boolean;
  baseUrl: string;
}

/** What is on the screen when the form is read. */
export interface Seen {
  catalogue: Catalogue;
  language: Language;
  filter: Filter;
  selection: Selection;
  borders: boolean;
  existingTrunk: boolean;
  /** What the map shows; null before it is drawn. */
  view: Extent | null;
  drawn: Extent | null;
  /** Where the frame was moved to, [lon, lat]. */
  centre: readonly [number, number] | null;
}

export const FORM_FIELDS = [
  'paper',
  'margin',
  'scale',
  'date',
  'baseUrl',
  'line',
  'agency',
  'area',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** What either side of a comparison is chosen from. */
export const YEARS_OFFERED: readonly (readonly [value: string, years: YearSelection])[] = [
  ...SPANS,
  { range: null, undated: true },
  EVERYTHING.years,
].map((years) => [writeYears(years), years] as const);

function yearsOffered(value: string, undated: boolean): YearSelection {
  const [, years = EVERYTHING.years] = YEARS_OFFERED.find(([one]) => one === value) ?? [];
  return { ...years, undated: years.undated || undated };
}

export type ReadForm = { job: PrintJob } | { wrong: FormField[] };

/** Fields that are read and not printed as they are typed. */
const READ_FIELDS = ['customWidth', 'customHeight', 'margin', 'scale', 'date', 'baseUrl'] as const;

/** The form with those fields in plain letters. */
const inPlainLetters = (form: PrintForm): PrintForm => ({
  ...form,
  ...Object.fromEntries(READ_FIELDS.map((field) => [field, plainTyped(form[field])])),
});

const WHOLE: Area = { kind: 'whole' };

/** Whether the form asks on which ground. */
export const isPlaced = (kind: Kind): boolean =>
  kind === 'sheet' || kind === 'brief' || kind === 'difference';

function areaOf(form: PrintForm, seen: Seen): Area | null {
  const { area } = form;
  if (area.startsWith('region:')) return { kind: 'region', id: area.slice('region:'.length) };
  if (area === 'selected') {
    const { selection } = seen;
    if (selection.kind === 'feature' || selection.kind === 'region') {
      return { kind: selection.kind, id: selection.id };
    }
    return null;
  }
  if (area === 'whole') return WHOLE;
  const extent = area === 'view' ? seen.view : seen.drawn;
  if (extent) return { kind: 'extent', extent };
  // A map that is not drawn shows no ground to print.
  return area === 'view' ? WHOLE : null;
}

function paperIn(form: PrintForm, area: Area, catalogue: Catalogue): Paper | null {
  if (form.paper === 'custom') {
    return customPaper(typedNumber(form.customWidth), typedNumber(form.customHeight));
  }
  const orientation =
    form.orientation === 'auto' ? preferredOrientation(area, catalogue) : form.orientation;
  return paperOf(form.paper, orientation);
}

/** What will stand on the sheet as it was typed. */
export const typedIn = (form: PrintForm): Readonly<Record<Lettered, string | null>> => ({
  title: form.title,
  subtitle: form.subtitle,
  maker: form.maker,
  mark: form.mark,
  review: form.reviewed ? form.review : null,
});

export function readForm(typed: PrintForm, seen: Seen): ReadForm {
  const form = inPlainLetters(typed);
  const wrong: FormField[] = [];
  const { catalogue } = seen;
  // What is not asked for on a ground of one's own choice cannot be refused for want of one.
  const area = areaOf(form, seen) ?? (isPlaced(form.kind) ? null : WHOLE);
  if (!area) wrong.push('area');
  const paper = paperIn(form, area ?? WHOLE, catalogue);
  if (!paper) wrong.push('paper');
  const margin = typedNumber(form.margin);
  if (!(margin >= 0 && margin <= 60)) wrong.push('margin');
  const scale = form.scale === '' ? null : parseScale(form.scale);
  if (form.scale !== '' && scale === null) wrong.push('scale');
  if (!isDay(form.date)) wrong.push('date');
  if (form.code && !URL.canParse(form.baseUrl)) wrong.push('baseUrl');
  const type = catalogue.featureById.get(form.line)?.geometry?.type;
  if (form.kind === 'strip' && type !== 'LineString' && type !== 'MultiLineString') {
    wrong.push('line');
  }
  if (form.kind === 'brief' && !catalogue.agencyById.has(form.agency)) wrong.push('agency');
  if (wrong.length > 0 || !area || !paper) return { wrong };
  const words = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const request: PrintRequest = {
    language: seen.language,
    filter: seen.filter,
    clause: seen.selection.kind === 'clause' ? seen.selection.id : null,
    area,
    centre: seen.centre,
    paper,
    marginMm: margin,
    scaleDenominator: scale,
    ink: form.ink,
    title: words(form.title),
    subtitle: words(form.subtitle),
    maker: form.maker.trim(),
    date: form.date,
    mark: form.mark.trim(),
    review: form.reviewed ? words(form.review) : null,
    graticule: form.graticule,
    borders: seen.borders,
    existingTrunk: seen.existingTrunk,
    overview: form.overview,
    insets: form.insets,
    table: form.table,
    poster: form.poster,
    baseUrl: form.code ? form.baseUrl : null,
  };
  switch (form.kind) {
    case 'atlas':
      return { job: { request, kind: 'atlas', of: form.atlas } };
    case 'brief':
      return { job: { request, kind: 'brief', agency: form.agency } };
    case 'strip':
      return { job: { request, kind: 'strip', feature: form.line } };
    case 'difference':
      return {
        job: {
          request,
          kind: 'difference',
          a: { ...seen.filter, years: yearsOffered(form.yearsA, form.undatedA) },
          b: { ...seen.filter, years: yearsOffered(form.yearsB, form.undatedB) },
        },
      };
    default:
      return { job: { request, kind: form.kind } };
  }
}
