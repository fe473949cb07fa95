/** What a sheet is about, before its page is arranged. */
import { buildCatalogue, type Catalogue } from '../../domain/catalogue';
import type { AtlasFeature } from '../../domain/contract/register';
import { decisionOf } from '../../domain/decision';
import type { Block } from '../furniture/page/block';
import { titleBlock } from '../furniture/page/title-block';
import type { PrintData } from '../print-data';
import { countedWords, isOfSubject } from './counts';
import type { SheetOptions } from './options';
import { styleOf } from './style';
import { subtitleOf, titleOf } from './titles';

export interface Subject {
  options: SheetOptions;
  /** With the catalogue as the sheet sees it. */
  data: PrintData;
  title: string;
  /** What the filter finds, in the order of its numbers: the sheet's own features, then its neighbours. */
  matching: readonly AtlasFeature[];
}

/** The register as one clause sees it: only what it asks for, of the features it names. */
function catalogueOfClause(catalogue: Catalogue, clauseId: string | null): Catalogue {
  if (clauseId === null) return catalogue;
  return buildCatalogue({
    ...catalogue,
    features: catalogue.features.flatMap((feature) => {
      const commitments = feature.properties.commitments.filter(
        ({ clause }) => clause === clauseId,
      );
      return commitments.length > 0
        ? [{ ...feature, properties: { ...feature.properties, commitments } }]
        : [];
    }),
  });
}

export function subjectOf(options: SheetOptions): Subject {
  const { request, t } = options;
  const catalogue = catalogueOfClause(options.data.catalogue, request.clause);
  const found = decisionOf(catalogue, request.filter).features;
  const isOwn = (feature: AtlasFeature) => isOfSubject(feature, request);
  return {
    options,
    data: { ...options.data, catalogue },
    title: options.title ?? titleOf(request, catalogue, t),
    matching: [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))],
  };
}

/**
 * Title and subtitle, which counts what is on the map.
 * @param onMap ids of what the map shows; null before its frame is known: then the counts are as long as they may become
 */
export function titleOn(
  { options, data, title, matching }: Subject,
  onMap: ReadonlySet<string> | null,
): Block {
  const { request, t, asked } = options;
  const { catalogue } = data;
  const counted = countedWords(options, catalogue, matching, onMap, t);
  return titleBlock(
    {
      title,
      subtitle: subtitleOf(request, catalogue, counted, t, asked),
      scale: '',
      anchor: 'middle',
    },
    request.paper.widthMm - 2 * request.marginMm,
    styleOf(request, data, t).setting,
  );
}
