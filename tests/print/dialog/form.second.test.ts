import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue';
import type { Extent } from '../../../src/domain/contract/regions';
import type { AtlasFeature } from '../../../src/domain/contract/register';
import { EVERYTHING, YEAR_SPAN } from '../../../src/domain/filter';
import { regional } from '../../../src/domain/projection';
import { YEARS } from '../../../src/domain/year-choice';
import { metresPerPixel } from '../../../src/domain/zoom';
import {
  type FormField,
  type PrintForm,
  readForm,
  type Seen,
  typedIn,
  YEARS_OFFERED,
} from '../../../src/print/dialog/form';
import { extentOfView } from '../../../src/print/dialog/seen';
import { startForm } from '../../../src/print/dialog/start-form';
import { customPaper } from '../../../src/print/paper';
import { NOTHING } from '../../../src/store/selection';
import { generatedCatalogue } from '../../generated';

const compiled = generatedCatalogue();
const idOf = (fits: (type: string | undefined) => boolean): string => {
  const found = compiled.features.find(({ geometry }) => fits(geometry?.type));
  if (!found) throw new Error('no such feature');
  return found.properties.id;
};
const LINE = idOf((type) => type === 'LineString');
const SITE = idOf((type) => type === 'Point');
/** A line in several pieces, made of one in one piece. */
const PARTED = 'highways/parted';
function catalogueWithParted(): Catalogue {
  const line = compiled.featureById.get(LINE);
  if (line?.geometry?.type !== 'LineString') throw new Error('no such line');
  const { coordinates } = line.geometry;
  const parted: AtlasFeature = {
    ...line,
    properties: { ...line.properties, id: PARTED },
    geometry: {
      type: 'MultiLineString',
      coordinates: [coordinates.slice(0, 2), coordinates.slice(2)],
    },
  };
  return { ...compiled, featureById: new Map([...compiled.featureById, [PARTED, parted]]) };
}
const catalogue = catalogueWithParted();
const [agency, region] = [catalogue.agencies[0]?.id ?? '', catalogue.regions[0]?.id ?? ''];
const VIEW: Extent = [-76, -43, -72, -42];

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 28, 12));
  vi.stubGlobal('location', new URL('https://host.example/atlas/?y=2032'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const seen: Seen = {
  catalogue,
  language: 'zh',
  filter: EVERYTHING,
  selection: NOTHING,
  borders: true,
  existingTrunk: false,
  view: VIEW,
  drawn: null,
  centre: null,
};
const opening = () => startForm(NOTHING, '内部工作图', EVERYTHING.years);

const read = (change: Partial<PrintForm> = {}, otherwise: Partial<Seen> = {}) =>
  readForm({ ...opening(), ...change }, { ...seen, ...otherwise });

function jobOf(...of: Parameters<typeof read>) {
  const form = read(...of);
  if ('wrong' in form) throw new Error(`wrong: ${form.wrong.join(' ')}`);
  return form.job;
}
const requestOf = (...of: Parameters<typeof read>) => jobOf(...of).request;

function wrongIn(...of: Parameters<typeof read>): FormField[] {
  const form = read(...of);
  return 'wrong' in form ? form.wrong : [];
}

describe('the form as it opens', () => {
  it('asks for a sheet of what is seen, by the habits of an office', () => {
    expect(jobOf()).toEqual({
      kind: 'sheet',
      request: {
        language: 'zh',
        filter: EVERYTHING,
        clause: null,
        area: { kind: 'extent', extent: VIEW },
        centre: null,
        paper: { name: 'A3', widthMm: 420, heightMm: 297 },
        marginMm: 10,
        scaleDenominator: null,
        ink: 'colour',
        title: null,
        subtitle: null,
        maker: '',
        date: '2026-11-28',
        mark: '内部工作图',
        review: null,
        graticule: true,
        borders: true,
        existingTrunk: false,
        overview: true,
        insets: [],
        table: 'following',
        poster: false,
        baseUrl: null,
      },
    });
  });

  it('has what is chosen as its area and its line', () => {
    const chosen = (...of: Parameters<typeof startForm>) => {
      const { area, line } = startForm(...of);
      return { area, line };
    };
    const { years } = EVERYTHING;
    expect(chosen(NOTHING, '', years)).toEqual({ area: 'view', line: '' });
    expect(chosen({ kind: 'feature', id: LINE }, '', years)).toEqual({
      area: 'selected',
      line: LINE,
    });
    expect(chosen({ kind: 'region', id: region }, '', years)).toEqual({
      area: `region:${region}`,
      line: '',
    });
    expect(chosen({ kind: 'clause', id: '1' }, '', years)).toEqual({ area: 'view', line: '' });
  });

  it('compares the last two years, read as the filter is', () => {
    const [before, last] = YEARS.slice(-2);
    const { from } = YEAR_SPAN;
    expect(opening()).toMatchObject({ yearsA: String(before), yearsB: String(last) });
    const upTo = { range: { from, to: (last ?? 0) - 1 }, undated: false };
    const cumulative = startForm(NOTHING, '', upTo);
    expect(cumulative).toMatchObject({ yearsA: `${from}-${before}`, yearsB: `${from}-${last}` });
    expect(cumulative).toMatchObject({ undatedA: false, undatedB: false });
  });

  it('has for every other kind a start as well', () => {
    expect(opening()).toMatchObject({
      atlas: 'regions',
      agency: '',
      customWidth: '600',
      customHeight: '900',
      orientation: 'auto',
      code: false,
      baseUrl: 'https://host.example/atlas/',
      reviewed: false,
      review: '',
    });
    expect(wrongIn({ paper: 'custom' })).toEqual([]);
  });
});

describe('the area', () => {
  it('is what the map shows, or the whole before it is drawn', () => {
    expect(requestOf({}, { view: null }).area).toEqual({ kind: 'whole' });
    expect(requestOf({ area: 'whole' }).area).toEqual({ kind: 'whole' });
  });

  it('is a region by its id', () => {
    expect(requestOf({ area: `region:${region}` }).area).toEqual({ kind: 'region', id: region });
  });

  it('is what is chosen, where that lies anywhere', () => {
    const of = (selection: Seen['selection']) => ({ selection });
    const area = 'selected';
    expect(requestOf({ area }, of({ kind: 'feature', id: LINE })).area).toEqual({
      kind: 'feature',
      id: LINE,
    });
    expect(requestOf({ area }, of({ kind: 'region', id: region })).area).toEqual({
      kind: 'region',
      id: region,
    });
    expect(wrongIn({ area })).toEqual(['area']);
    expect(wrongIn({ area }, of({ kind: 'clause', id: '1' }))).toEqual(['area']);
  });

  it('is what was drawn, once it is', () => {
    const drawn: Extent = [-74, -42.5, -73, -42];
    expect(wrongIn({ area: 'drawn' })).toEqual(['area']);
    expect(requestOf({ area: 'drawn' }, { drawn }).area).toEqual({ kind: 'extent', extent: drawn });
    expect(requestOf({ area: 'view' }, { drawn }).area).toEqual({ kind: 'extent', extent: VIEW });
  });
});

describe('the paper', () => {
  it('lies as the area does, unless the planner says how', () => {
    const tall: Extent = [-74, -44, -73.8, -41];
    expect(requestOf({}, { view: tall }).paper).toEqual({
      name: 'A3',
      widthMm: 297,
      heightMm: 420,
    });
    expect(requestOf({ orientation: 'portrait', paper: 'A4' }).paper).toEqual({
      name: 'A4',
      widthMm: 210,
      heightMm: 297,
    });
    const landscape = { orientation: 'landscape', paper: 'A0' } as const;
    expect(requestOf(landscape, { view: tall }).paper).toEqual({
      name: 'A0',
      widthMm: 1189,
      heightMm: 841,
    });
  });

  it('is of any size a plotter takes, in whatever letters', () => {
    const custom = (customWidth: string, customHeight: string) => ({
      paper: 'custom' as const,
      customWidth,
      customHeight,
    });
    expect(requestOf(custom('１２０', ' 3000 ')).paper).toEqual(customPaper(120, 3000));
    for (const [width, height] of [
      ['119', '500'],
      ['500', '119'],
      ['3001', '500'],
      ['500', '3001'],
      ['', '500'],
      ['500', 'wide'],
    ] as const) {
      expect(wrongIn(custom(width, height)), `${width} × ${height}`).toEqual(['paper']);
    }
  });
});

describe('fields that are read', () => {
  it('are a margin from nothing to 60 mm', () => {
    expect(requestOf({ margin: '0' }).marginMm).toBe(0);
    expect(requestOf({ margin: '６０' }).marginMm).toBe(60);
    for (const margin of ['-1', '60.5', '', 'x']) expect(wrongIn({ margin })).toEqual(['margin']);
  });

  it('are a scale, or none for the best', () => {
    expect(requestOf({ scale: '' }).scaleDenominator).toBeNull();
    expect(requestOf({ scale: ' ' }).scaleDenominator).toBeNull();
    expect(requestOf({ scale: '１：２００万' }).scaleDenominator).toBe(2_000_000);
    expect(wrongIn({ scale: 'large' })).toEqual(['scale']);
  });

  it('are a day', () => {
    expect(requestOf({ date: '２０２６-11-01' }).date).toBe('2026-11-01');
    for (const date of ['2026-02-30', '', '1 November'])
      expect(wrongIn({ date })).toEqual(['date']);
  });

  it('are the address of the code, where there is one', () => {
    expect(requestOf({ code: true, baseUrl: 'https://a.example/b/' }).baseUrl).toBe(
      'https://a.example/b/',
    );
    expect(wrongIn({ code: true, baseUrl: 'a' })).toEqual(['baseUrl']);
    expect(requestOf({ code: false, baseUrl: 'a' }).baseUrl).toBeNull();
  });

  it('are all named that are wrong, in the order of the form', () => {
    const all = { paper: 'custom', customWidth: '', margin: '', scale: 'x', date: '' } as const;
    const rest = { ...all, area: 'drawn', code: true, baseUrl: '' } as const;
    const wrong = ['paper', 'margin', 'scale', 'date', 'baseUrl'];
    expect(wrongIn({ ...rest, kind: 'sheet' })).toEqual(['area', ...wrong]);
    // A strip asks for its line, and for no ground besides.
    expect(wrongIn({ ...rest, kind: 'strip' })).toEqual([...wrong, 'line']);
  });
});

describe('words of the planner', () => {
  it('stand as they were typed, but for space around them; none is none', () => {
    const words = { title: ' 图：一 ', subtitle: ' ', maker: ' 处 ', mark: ' 草图 ' };
    expect(requestOf(words)).toMatchObject({
      title: '图：一',
      subtitle: null,
      maker: '处',
      mark: '草图',
    });
    expect(requestOf({ subtitle: 'b', title: '' })).toMatchObject({ subtitle: 'b', title: null });
  });

  it('have a line of review where it is asked for', () => {
    expect(requestOf({ review: ' GS 1 ' }).review).toBeNull();
    expect(requestOf({ reviewed: true, review: ' GS 1 ' }).review).toBe('GS 1');
    expect(requestOf({ reviewed: true, review: ' ' }).review).toBeNull();
  });

  it('are given to the font as typed', () => {
    const form = { ...opening(), title: ' a ', subtitle: 'b', maker: 'c', mark: 'd', review: 'e' };
    const typed = { title: ' a ', subtitle: 'b', maker: 'c', mark: 'd' };
    expect(typedIn(form)).toEqual({ ...typed, review: null });
    expect(typedIn({ ...form, reviewed: true })).toEqual({ ...typed, review: 'e' });
  });
});

describe('what is chosen and what is seen', () => {
  it('go into the request as they are', () => {
    const choice = {
      ink: 'black-and-white',
      graticule: false,
      overview: false,
      insets: ['a', 'b'],
      table: 'none',
      poster: true,
    } as const;
    expect(requestOf(choice)).toMatchObject(choice);
    const other = {
      language: 'en',
      borders: false,
      existingTrunk: true,
      centre: [-73.8, -42.5],
      filter: { ...EVERYTHING, works: ['new'] },
    } as const;
    expect(requestOf({}, other)).toMatchObject(other);
    expect(requestOf({}, { selection: { kind: 'clause', id: '1' } }).clause).toBe('1');
    expect(requestOf({}, { selection: { kind: 'feature', id: LINE } }).clause).toBeNull();
  });
});

describe('the kind of job', () => {
  it('is an atlas of its subjects, or a ledger', () => {
    expect(jobOf({ kind: 'atlas', atlas: 'years' })).toMatchObject({ kind: 'atlas', of: 'years' });
    expect(jobOf({ kind: 'ledger' })).toEqual({ kind: 'ledger', request: requestOf() });
  });

  it('is a brief of an agency that there is', () => {
    expect(jobOf({ kind: 'brief', agency })).toMatchObject({ kind: 'brief', agency });
    expect(wrongIn({ kind: 'brief', agency: 'nobody' })).toEqual(['agency']);
    expect(wrongIn({ kind: 'sheet', agency: 'nobody' })).toEqual([]);
  });

  it('is a strip along a line, in one piece or several', () => {
    for (const line of [LINE, PARTED]) {
      expect(jobOf({ kind: 'strip', line })).toMatchObject({ kind: 'strip', feature: line });
    }
    for (const line of [SITE, '', 'highways/none']) {
      expect(wrongIn({ kind: 'strip', line })).toEqual(['line']);
    }
    expect(wrongIn({ kind: 'sheet', line: SITE })).toEqual([]);
  });

  it('is a difference between two spans of years, each with the undated or without', () => {
    const filter = { ...EVERYTHING, works: ['new'] as const };
    const [last = 0] = YEARS.slice(-1);
    const of = (yearsA: string, yearsB: string, undatedA = false, undatedB = false) =>
      jobOf({ kind: 'difference', yearsA, yearsB, undatedA, undatedB }, { filter });
    expect(of(String(last), 'u')).toMatchObject({
      kind: 'difference',
      a: { ...filter, years: { range: { from: last, to: last }, undated: false } },
      b: { ...filter, years: { range: null, undated: true } },
    });
    expect(of(String(last), String(last), true, false)).toMatchObject({
      a: { years: { undated: true } },
      b: { years: { undated: false } },
    });
    expect(of(String(last), String(last), false, true)).toMatchObject({
      a: { years: { undated: false } },
      b: { years: { undated: true } },
    });
    // What is not offered means everything.
    expect(of('1999', '')).toMatchObject({
      a: { years: EVERYTHING.years },
      b: { years: EVERYTHING.years },
    });
  });

  it('offers every span, no year, and everything, each once', () => {
    const values = YEARS_OFFERED.map(([value]) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(values).toContain('u');
    expect(YEARS_OFFERED.map(([, years]) => years)).toContainEqual(EVERYTHING.years);
    expect(values).toHaveLength((YEARS.length * (YEARS.length + 1)) / 2 + 2);
  });
});

describe('what the map shows', () => {
  it('holds every corner and the middle of each edge', () => {
    const camera = { lon: -73.5, lat: -42, zoom: 5 };
    const [west, south, east, north] = extentOfView(camera, 800, 600);
    const [x = 0, y = 0] = regional.forward([-73.5, -42]);
    const metres = metresPerPixel(5);
    const [lons, lats]: [number[], number[]] = [[], []];
    for (const across of [-400, 0, 400]) {
      for (const along of [-300, 0, 300]) {
        const [lon = 0, lat = 0] = regional.inverse([x + across * metres, y + along * metres]);
        lons.push(lon);
        lats.push(lat);
        expect(lon).toBeGreaterThanOrEqual(west);
        expect(lon).toBeLessThanOrEqual(east);
        expect(lat).toBeGreaterThanOrEqual(south);
        expect(lat).toBeLessThanOrEqual(north);
      }
    }
    // And no more: the longest reach is that of a corner, or of the middle of an edge.
    expect(west).toBeCloseTo(Math.min(...lons), 9);
    expect(north).toBeCloseTo(Math.max(...lats), 9);
    expect(east).toBeCloseTo(Math.max(...lons), 9);
    expect(south).toBeCloseTo(Math.min(...lats), 9);
  });
});
