/** Writes names of features, alone or with their numbers on a sheet. */
import type { AtlasFeature, FeatureProperties } from '../domain/contract/register';
import { registerNumber } from '../domain/register-number';
import { type Language, nameIn } from '../i18n/language';
import { listed } from './list';
import type { Wording } from './wording';

/** The name after its register number. */
export const numberAndName = (
  properties: Pick<FeatureProperties, 'network' | 'number' | 'nameZh' | 'nameEn'>,
  language: Language,
): string => `${registerNumber(properties, language)} ${nameIn(properties, language)}`;

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
