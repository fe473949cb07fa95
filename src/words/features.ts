/** Writes names of features, alone or with their numbers on a sheet. */
import type { AtlasFeature, FeatureProperties } from '../domain/contract/register';
import { nameIn } from '../i18n/language';
import { listed } from './list';
import type { Wording } from './wording';

export type FeatureNumbers = ReadonlyMap<string, number>;

/** The name, with its number if the sheet gives it one. */
export function numberedName(
  properties: Pick<FeatureProperties, 'id' | 'nameZh' | 'nameEn'>,
  numbers: FeatureNumbers,
  { t, language }: Pick<Wording, 't' | 'language'>,
): string {
  const n = numbers.get(properties.id);
  const name = nameIn(properties, language);
  return n === undefined ? name : t('paper.numbered', { n, name });
}

export const numberedNames = (
  features: readonly AtlasFeature[],
  numbers: FeatureNumbers,
  wording: Pick<Wording, 't' | 'language'>,
): string =>
  listed(
    features.map(({ properties }) => numberedName(properties, numbers, wording)),
    wording.language,
  );
