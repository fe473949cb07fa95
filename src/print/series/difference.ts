/** 变化对比图: what two filters find differently, marked under the symbols and listed. */
import type { TFunction } from 'i18next';
import { buildCatalogue, type Catalogue } from '../../domain/catalogue';
import { type Decision, decisionOf } from '../../domain/decision';
import { compareDecisions, type Difference, type Standing } from '../../domain/difference';
import type { Filter } from '../../domain/filter';
import type { Stroke } from '../../scene/scene';
import type { Palette } from '../../symbology/palette';
import { filterLine } from '../../words/filters';
import type { Refusal } from '../compose-result';
import { composeSheet } from '../sheet/compose-sheet';
import type { Highlights } from '../sheet/highlights';
import type { Sheet, SheetOptions } from '../sheet/options';
import { styleOf } from '../sheet/style';

/** What differs, strongest first; `same` is drawn without a mark. */
const MARKED = ['only-b', 'only-a', 'changed'] as const satisfies readonly Standing[];
type Marked = (typeof MARKED)[number];

/** Wider than any line, so that it is seen on both sides of it. */
const HALO_MM = 3.4;

/** Solid, dashed and dotted, so that they differ without colour. */
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

/** The features that either filter finds, each with the commitments that made it find them. */
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

const highlightsOf = (difference: Difference, palette: Palette, t: TFunction): Highlights => ({
  id: 'difference',
  name: t('print.layer.difference'),
  groups: MARKED.map((standing) => ({
    key: standing,
    words: t(`print.standing.${standing}`),
    stroke: strokeOf(standing, palette),
    features: difference.features
      .filter((one) => one.standing === standing)
      .map(({ feature }) => feature),
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
    highlights: highlightsOf(difference, palette, t),
    ownTable: { kind: 'difference', difference, names },
  });
}
