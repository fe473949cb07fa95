/** The pre-flight of one sheet. */

import type { TFunction } from 'i18next';
import type { AtlasFeature } from '../../domain/contract/register';
import { nameIn } from '../../i18n/language';
import type { Mark, Page } from '../../scene/scene';
import { owedTo } from '../furniture/page/source-words';
import type { LabelRequest } from '../labels/label';
import type { PlaneArea } from '../plane-area';
import type { Finding, FindingKind } from '../preflight/finding';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';
import type { Figure } from './figure';

/** An area that fills less than this share of the frame in both directions. */
const SMALL = 0.45;

export interface Inspected {
  title: string;
  request: PrintRequest;
  data: PrintData;
  /** Null where the scale does not follow from an area. */
  area: PlaneArea | null;
  figure: Figure;
  insets: readonly Figure[];
  page: Pick<Page, 'layers'>;
  outside: readonly AtlasFeature[];
  t: TFunction;
}

/** Names of labels that are not on the map, or only by their number. */
const toldNames = (requests: readonly LabelRequest[]): string[] => [
  ...new Set(
    requests.filter(({ told }) => told).map(({ text, badge }) => text || (badge?.text ?? '')),
  ),
];

const namesOf = (features: readonly AtlasFeature[], language: PrintRequest['language']): string[] =>
  features.map(({ properties }) => nameIn(properties, language));

function* textsOf(marks: readonly Mark[]): Generator<string> {
  for (const mark of marks) {
    if (mark.kind === 'text') yield mark.text;
    else if (mark.kind === 'group') yield* textsOf(mark.marks);
  }
}

export function findingsOf(inspected: Inspected): Finding[] {
  const { title, request, data, area, figure, insets, page, outside, t } = inspected;
  const { content, placement, frame } = figure;
  const { language } = request;
  const found: Finding[] = [];
  const tell = (kind: FindingKind, level: Finding['level'], names: readonly string[] | null) => {
    if (names !== null) found.push({ kind, level, sheet: title, names });
  };
  const some = (names: readonly string[]) => (names.length > 0 ? names : null);

  const texts = [...textsOf(page.layers.flatMap(({ marks }) => [...marks]))].join('');
  tell('no-glyph', 'warning', some(data.typesetter.missing(texts)));
  const inInsets = new Set(
    insets.flatMap((one) => one.placement.placed.map(({ request: { id } }) => id)),
  );
  const notInInsets = placement.dropped.filter(({ id }) => !inInsets.has(id));
  tell('label-dropped', 'warning', some(toldNames(notInInsets)));
  tell(
    'number-only',
    'note',
    some(toldNames(placement.numberOnly.filter(({ id }) => !inInsets.has(id)))),
  );
  tell('feature-cut', 'note', some(namesOf(content.cut, language)));
  tell('feature-outside', 'note', some(namesOf(outside, language)));
  tell('vague', 'warning', some(namesOf(content.vague, language)));
  const share = area
    ? Math.max(
        (area.widthM * 1000) / frame.scaleDenominator / frame.rect.width,
        (area.heightM * 1000) / frame.scaleDenominator / frame.rect.height,
      )
    : 1;
  if (share < SMALL) tell('scale-small', 'note', [`${Math.round(share * 100)} %`]);
  tell('data-missing', 'warning', some(data.missing));
  if (content.shown.length === 0) tell('nothing-shown', 'warning', []);
  if (request.maker === '') tell('maker-missing', 'note', []);
  tell(
    'attribution',
    'note',
    some(owedTo(content.sources, data.sourceById, t, language).attributions),
  );
  return found;
}
