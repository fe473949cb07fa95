/** Reads the command line of batch printing; every problem names the option and the right values. */
import { parseArgs } from 'node:util';
import type { Catalogue } from '../../src/domain/catalogue';
import type { Extent } from '../../src/domain/contract/regions';
import { MILESTONES, NETWORKS } from '../../src/domain/contract/register';
import { isDay } from '../../src/domain/day';
import { EVERYTHING, type Filter, YEAR_SPAN } from '../../src/domain/filter';
import { insetAreasOf } from '../../src/domain/inset-areas';
import en from '../../src/i18n/en.json';
import printEn from '../../src/i18n/parts/print.en.json';
import printZh from '../../src/i18n/parts/print.zh.json';
import zh from '../../src/i18n/zh.json';
import { preferredOrientation } from '../../src/print/area';
import { ATLASES, type PrintJob } from '../../src/print/job';
import {
  CUSTOM_LIMITS,
  customPaper,
  orientationOf,
  PAPER_NAMES,
  paperOf,
} from '../../src/print/paper';
import type { Area, Paper, PrintRequest } from '../../src/print/request';
import { parseScale } from '../../src/print/scale';
import { readYears } from '../../src/store/url/filter-params';
import { nearestFirst } from './nearest';
import { OPTIONS, type OptionName } from './table';
import { typedValue } from './typed-values';

export const FORMATS = ['pdf', 'svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];

export interface Order {
  job: PrintJob;
  out: string;
  format: Format;
  dpi: number;
  /** 1-based; null: all. */
  page: number | null;
  boundaryFile: string | null;
  quiet: boolean;
}

export type ReadOptions = { order: Order } | { help: true } | { problems: string[] };

/** The restriction mark if none is given: the same default as in the dialogue. */
const INTERNAL = { zh: printZh.print.internal, en: printEn.print.internal };

type Values = Partial<Record<OptionName, string | boolean>>;

/** The values as typed, and problems with words that are not options. */
function split(argv: readonly string[]): { values: Values; problems: string[] } {
  const known = Object.keys(OPTIONS) as OptionName[];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      known.map((name) => [name, { type: OPTIONS[name].value === null ? 'boolean' : 'string' }]),
    ) as Record<string, { type: 'string' | 'boolean' }>,
  });
  const values: Values = {};
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      problems.push(`"${token.value}" belongs to no option; values follow their option.`);
    }
    if (token.kind !== 'option') continue;
    const name = known.find((one) => one === token.name);
    if (!name) {
      const all = known.map((one) => `--${one}`).join(' ');
      problems.push(`${token.rawName} is no option. The options are ${all}`);
    } else if (OPTIONS[name].value !== null && token.value === undefined) {
      problems.push(`--${name} needs a value: ${OPTIONS[name].about}.`);
    } else values[name] = token.value === undefined ? true : typedValue(name, token.value);
  }
  return { values, problems };
}

/** How many names are offered instead of one that is not known. */
const NEAREST = 8;

/** Names in Chinese stand in lines of their own, not in the English of a message. */
const lines = (texts: readonly string[]): string => texts.map((one) => `\n  ${one}`).join('');

interface Named {
  id: string;
  nameZh: string;
  nameEn: string;
}

export function readOptions(
  argv: readonly string[],
  catalogue: Catalogue,
  today: string,
): ReadOptions {
  const { values, problems } = split(argv);
  if (values.help) return { help: true };

  const text = (name: OptionName): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const wrong = (name: OptionName, right: string): null => {
    problems.push(`--${name} ${text(name) ?? ''}: ${right}`);
    return null;
  };
  const choice = <T extends string>(name: OptionName, right: readonly T[], otherwise: T): T => {
    const value = text(name);
    if (value === undefined) return otherwise;
    const found = right.find((one) => one === value);
    if (!found) wrong(name, `one of ${right.join(', ')}.`);
    return found ?? otherwise;
  };
  /** Of a closed list, each value by its id or by its name in either language. */
  const list = <T extends string>(
    name: OptionName,
    right: readonly T[],
    names: Record<'zh' | 'en', Record<T, string>>,
  ): T[] =>
    (text(name)?.split(/[,、]/) ?? []).flatMap((value) => {
      const asked = value.trim().toLowerCase();
      const found = right.find((one) =>
        [one, names.zh[one], names.en[one].toLowerCase()].includes(asked),
      );
      if (!found) {
        wrong(
          name,
          `"${value}" is none of these:${lines(right.map((one) => `${one} (${names.zh[one]}, ${names.en[one]})`))}`,
        );
      }
      return found ? [found] : [];
    });
  const named = (name: OptionName, value: string, records: readonly Named[]): string | null => {
    const found = records.find(({ id, nameZh, nameEn }) => [id, nameZh, nameEn].includes(value));
    if (found) return found.id;
    // A part of a name is enough if it matches only one record.
    const partly = records.filter(({ nameZh, nameEn }) => `${nameZh} ${nameEn}`.includes(value));
    const [only] = partly;
    if (partly.length === 1 && only) return only.id;
    const nearest = nearestFirst(value, records, ({ id, nameZh, nameEn }) => [id, nameZh, nameEn]);
    const offered = partly.length > 1 ? partly : nearest.slice(0, NEAREST);
    return wrong(
      name,
      `"${value}" ${partly.length > 1 ? 'means several:' : 'is not known; the nearest are:'}${lines(offered.map(({ id, nameZh, nameEn }) => `${id} (${nameZh}, ${nameEn})`))}`,
    );
  };
  const number = (name: OptionName, least: number, most: number): number | null => {
    const value = text(name);
    if (value === undefined) return null;
    const found = Number(value);
    return found >= least && found <= most
      ? found
      : wrong(name, `a number from ${least} to ${most}.`);
  };

  const features: Named[] = catalogue.features.map(({ properties }) => properties);
  const { from, to } = YEAR_SPAN;
  const years = (name: OptionName, value: string) => {
    const read = readYears(value);
    if (read) return read;
    const [, first = '', second = ''] = /^(\d{4})\D+(\d{4})\D*$/.exec(value) ?? [];
    return wrong(
      name,
      second < first
        ? `the earlier year stands first: ${second}-${first}.`
        : `a year or a span from ${from} to ${to}, such as ${to}, ${from}-${to}, ${from}-${to}u or u.`,
    );
  };

  const filter: Filter = { ...EVERYTHING };
  const year = text('year');
  if (year !== undefined) filter.years = years('year', year) ?? filter.years;
  const networks = list('network', NETWORKS, { zh: zh.network, en: en.network });
  if (networks.length > 0) {
    filter.hiddenNetworks = NETWORKS.filter((network) => !networks.includes(network));
  }
  filter.milestones = list('milestone', MILESTONES, {
    zh: zh.milestone,
    en: en.milestone,
  });
  filter.agencies = (text('agency')?.split(',') ?? []).flatMap(
    (value) => named('agency', value, catalogue.agencies) ?? [],
  );

  const clauseId = text('clause') ?? null;
  if (clauseId !== null && !catalogue.clauseById.has(clauseId)) {
    wrong('clause', `one of ${catalogue.clauses.map(({ id }) => id).join(', ')}.`);
  }

  const area = ((): Area => {
    const given = (['region', 'feature', 'extent'] as const).filter((name) => text(name));
    if (given.length > 1) {
      problems.push(`${given.map((name) => `--${name}`).join(' and ')} exclude each other.`);
    }
    const region = text('region');
    const feature = text('feature');
    const extent = text('extent');
    if (region !== undefined) {
      const id = named('region', region, catalogue.regions);
      if (id !== null) return { kind: 'region', id };
    } else if (feature !== undefined) {
      const id = named('feature', feature, features);
      if (id !== null) return { kind: 'feature', id };
    } else if (extent !== undefined) {
      const [
        west = Number.NaN,
        south = Number.NaN,
        east = Number.NaN,
        north = Number.NaN,
        ...rest
      ] = extent.split(',').map(Number);
      const good =
        west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90;
      if (good && rest.length === 0) {
        return { kind: 'extent', extent: [west, south, east, north] satisfies Extent };
      }
      wrong('extent', 'west,south,east,north in degrees, such as 74,35,80,40.5.');
    }
    return { kind: 'whole' };
  })();

  const orientation =
    text('orientation') === undefined
      ? preferredOrientation(area, catalogue)
      : choice('orientation', ['portrait', 'landscape'] as const, 'landscape');
  const paper = ((): Paper => {
    const value = text('paper') ?? 'A3';
    const name = PAPER_NAMES.find((one) => one === value.toUpperCase());
    if (name) return paperOf(name, orientation);
    const [, width = '', height = ''] = /^(\d+)[x×](\d+)$/.exec(value) ?? [];
    const custom = customPaper(Number(width), Number(height));
    if (!custom) {
      const { leastMm, mostMm } = CUSTOM_LIMITS;
      wrong(
        'paper',
        `one of ${PAPER_NAMES.join(', ')}, or WIDTHxHEIGHT from ${leastMm} to ${mostMm} mm.`,
      );
    } else if (text('orientation') && orientationOf(custom) !== orientation) {
      wrong('paper', `its sides are not ${orientation}.`);
    }
    return custom ?? paperOf('A3', orientation);
  })();

  const scaleText = text('scale');
  const scaleDenominator = scaleText === undefined ? null : parseScale(scaleText);
  if (scaleText !== undefined && scaleDenominator === null) {
    wrong('scale', 'a denominator such as 2000000, 1:2000000 or 200万.');
  }
  const date = text('date') ?? today;
  if (!isDay(date)) wrong('date', 'a day of the calendar, written YYYY-MM-DD.');
  const baseUrl = text('base-url') ?? null;
  if (baseUrl !== null && !URL.canParse(baseUrl))
    wrong('base-url', 'an address such as https://host/atlas/.');

  const request: PrintRequest = {
    language: choice('language', ['zh', 'en'] as const, 'zh'),
    filter,
    clause: clauseId,
    area,
    centre: null,
    paper,
    marginMm: number('margin', 0, 60) ?? 10,
    scaleDenominator,
    ink: choice('ink', ['colour', 'black-and-white'] as const, 'colour'),
    title: text('title') ?? null,
    subtitle: text('subtitle') ?? null,
    maker: text('maker') ?? '',
    date,
    mark: text('mark') ?? INTERNAL[text('language') === 'en' ? 'en' : 'zh'],
    review: text('review') ?? null,
    graticule: !values['no-graticule'],
    borders: !values['no-borders'],
    existingTrunk: !values['no-existing'],
    overview: !values['no-overview'],
    insets: (text('insets')?.split(',') ?? []).flatMap(
      (value) => named('insets', value, insetAreasOf(catalogue.regions)) ?? [],
    ),
    table: choice('table', ['following', 'beside', 'none'] as const, 'following'),
    poster: values.poster === true,
    baseUrl,
  };

  const job = ((): PrintJob => {
    const kinds = (['atlas', 'brief', 'strip', 'difference', 'ledger'] as const).filter(
      (name) => values[name] !== undefined,
    );
    if (kinds.length > 1) {
      problems.push(`${kinds.map((name) => `--${name}`).join(' and ')} exclude each other.`);
    }
    const [kind] = kinds;
    if (kind === 'atlas') {
      return { request, kind, of: choice('atlas', ATLASES, 'regions') };
    }
    if (kind === 'ledger') return { request, kind };
    if (kind === 'brief') {
      const agency = named('brief', text('brief') ?? '', catalogue.agencies);
      if (agency !== null) return { request, kind, agency };
    }
    if (kind === 'strip') {
      const id = named('strip', text('strip') ?? '', features);
      const type = id === null ? null : catalogue.featureById.get(id)?.geometry?.type;
      if (id !== null && (type === 'LineString' || type === 'MultiLineString')) {
        return { request, kind, feature: id };
      }
      if (id !== null) wrong('strip', 'has no line on the map.');
    }
    if (kind === 'difference') {
      const [a, b, ...rest] = (text('difference') ?? '').split(',');
      if (a !== undefined && b !== undefined && rest.length === 0) {
        const [yearsA, yearsB] = [years('difference', a), years('difference', b)];
        if (yearsA && yearsB) {
          return {
            request,
            kind,
            a: { ...filter, years: yearsA },
            b: { ...filter, years: yearsB },
          };
        }
      } else wrong('difference', `two years or spans with a comma between, such as ${from},${to}.`);
    }
    return { request, kind: 'sheet' };
  })();

  const out = text('out') ?? '';
  const format = FORMATS.find((one) => out.toLowerCase().endsWith(`.${one}`));
  if (!format) {
    problems.push(
      out === ''
        ? '--out is missing: the file to write, ending in .pdf, .svg or .png.'
        : `--out ${out}: its name ends in none of .pdf, .svg, .png.`,
    );
  }
  const dpi = number('dpi', 50, 1200) ?? 300;
  const page = number('page', 1, 10_000);
  if (page !== null && !Number.isInteger(page)) wrong('page', 'a whole number.');
  if (page !== null && format === 'pdf') wrong('page', 'is for SVG and PNG; a PDF has all pages.');
  if (problems.length > 0 || !format) return { problems };
  return {
    order: {
      job,
      out,
      format,
      dpi,
      page,
      boundaryFile: text('boundary') ?? null,
      quiet: values.quiet === true,
    },
  };
}
