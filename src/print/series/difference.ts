/** 变化对比图: what two filters find differently, marked under the symbols and listed. */
import type { TFunction } from 'i18next';
import { buildCatalogue, type Catalogue } from '../../domain/catalogue';
import { type Decision, decisionOf } from '../../domain/decision';
import { compareDecisions, type Difference, type Standing } from '../../domain/difference';
import type { Filter } from '../../domain/filter';
import type { Mark, PathMark, Point, Stroke } from '../../scene/scene';
import type { Palette } from '../../symbology/palette';
import { filterLine } from '../../words/filters';
import type { Refusal } from '../compose-result';
import type { LegendSection } from '../furniture/page/legend/section';
import { acrossOf } from '../furniture/page/legend/section';
import { differenceTable } from '../furniture/page/rows/difference-rows';
import type { MapFrame } from '../map-frame';
import { composeSheet } from '../sheet/compose-sheet';
import type { Sheet, SheetOptions } from '../sheet/options';
import { styleOf } from '../sheet/style';

/** What differs, strongest first; `same` is drawn without a mark. */
const MARKED = ['only-b', 'only-a', 'changed'] as const satisfies readonly Standing[];
type Marked = (typeof MARKED)[number];

/** Broad enough to show on both sides of any line. */
const HALO_MM = 3.4;
const SITE_MM = 4.2;

/** Told apart without colour: full, dashed, dotted. */
const strokeOf = (standing: Marked, palette: Palette): Stroke => {
  switch (standing) {
    case 'only-b':
      return {
        colour: palette.distinct,
        widthMm: HALO_MM,
        opacity: 0.75,
        cap: 'round',
        join: 'round',
      };
    case 'only-a':
      return {
        colour: palette.works,
        widthMm: HALO_MM,
        opacity: 0.25,
        dashMm: [1.4, 1.4],
        join: 'round',
      };
    case 'changed':
      return {
        colour: palette.selection,
        widthMm: HALO_MM,
        opacity: 0.7,
        dashMm: [4, 1],
        join: 'round',
      };
  }
};

/** The register as the two filters see it: what either finds, by what makes it find it. */
function foundBy(
  catalogue: Catalogue,
  difference: Difference,
  a: Decision,
  b: Decision,
): Catalogue {
  const ids = new Set(difference.features.map(({ feature }) => feature.properties.id));
  return buildCatalogue({
    ...catalogue,
    features: catalogue.features
      .filter(({ properties }) => ids.has(properties.id))
      .map((feature) => ({
        ...feature,
        properties: {
          ...feature.properties,
          commitments: feature.properties.commitments.filter(
            (one) => a.commitments.has(one) || b.commitments.has(one),
          ),
        },
      })),
  });
}

/** Years of both, so that the filter lets through what either found. */
function either(a: Filter, b: Filter): Filter {
  const ranges = [a.years.range, b.years.range].flatMap((range) => range ?? []);
  return {
    ...b,
    years: {
      range:
        ranges.length === 0
          ? null
          : {
              from: Math.min(...ranges.map(({ from }) => from)),
              to: Math.max(...ranges.map(({ to }) => to)),
            },
      undated: a.years.undated || b.years.undated,
    },
  };
}

const circle = ([x, y]: Point, radiusMm: number): number[] =>
  Array.from({ length: 25 }, (_, index) => {
    const angle = (index / 24) * 2 * Math.PI;
    return [x + radiusMm * Math.cos(angle), y + radiusMm * Math.sin(angle)];
  }).flat();

function haloOf(difference: Difference, frame: MapFrame, palette: Palette): Mark[] {
  return MARKED.toReversed().map((standing): PathMark => {
    const lines = difference.features
      .filter((one) => one.standing === standing)
      .flatMap(({ feature: { geometry } }): number[][] => {
        const paper = (line: readonly (readonly number[])[]) =>
          line.flatMap((position) => [...frame.toPaper(position)]);
        switch (geometry?.type) {
          case 'LineString':
            return [paper(geometry.coordinates)];
          case 'MultiLineString':
            return geometry.coordinates.map(paper);
          case 'Point':
            return [circle(frame.toPaper(geometry.coordinates), SITE_MM)];
          case 'MultiPoint':
            return geometry.coordinates.map((at) => circle(frame.toPaper(at), SITE_MM));
          default:
            return [];
        }
      });
    return { kind: 'path', lines, closed: false, stroke: strokeOf(standing, palette) };
  });
}

/** @param numbers of what is on the sheet */
const legendOf = (
  difference: Difference,
  numbers: ReadonlyMap<string, number>,
  palette: Palette,
  t: TFunction,
): LegendSection => ({
  key: 'difference',
  heading: t('print.layer.difference'),
  entries: MARKED.flatMap((standing) => {
    const shown = difference.features.filter(
      ({ feature, standing: own }) => own === standing && numbers.has(feature.properties.id),
    );
    return shown.length > 0 ? [{ standing, count: shown.length }] : [];
  }).map(({ standing, count }) => ({
    key: standing,
    words: t(`print.standing.${standing}`),
    count,
    heightMm: HALO_MM,
    sample: (box) => {
      const { from, to } = acrossOf(box);
      return [
        {
          kind: 'path',
          lines: [[...from, ...to]],
          closed: false,
          stroke: strokeOf(standing, palette),
        },
      ];
    },
  })),
});

/** A filter's years, which is what tells the two apart, and the rest of what it asks for. */
const nameOf = (filter: Filter, catalogue: Catalogue, options: SheetOptions): string =>
  filterLine(filter, { t: options.t, language: options.request.language, catalogue });

export function composeDifference(
  options: SheetOptions,
  a: Filter,
  b: Filter,
): Sheet | { refusal: Refusal } {
  const { data, request, t } = options;
  const { catalogue } = data;
  const [inA, inB] = [decisionOf(catalogue, a), decisionOf(catalogue, b)];
  const difference = compareDecisions(catalogue, inA, inB);
  const { palette } = styleOf(request, data, t);
  const names = { a: nameOf(a, catalogue, options), b: nameOf(b, catalogue, options) };
  return composeSheet({
    ...options,
    data: { ...data, catalogue: foundBy(catalogue, difference, inA, inB) },
    request: { ...request, filter: either(a, b) },
    title: request.title ?? t('print.titles.difference'),
    asked: t('print.subtitle.difference', names),
    beneath: (frame) => [
      {
        id: 'difference',
        name: t('print.layer.difference'),
        marks: [{ kind: 'group', clip: frame.rect, marks: haloOf(difference, frame, palette) }],
      },
    ],
    legend: (numbers) => [legendOf(difference, numbers, palette, t)],
    tables: ({ numbers }) => [
      differenceTable(
        difference,
        names,
        false,
        { numbers },
        {
          catalogue,
          t,
          language: request.language,
        },
      ),
    ],
  });
}
