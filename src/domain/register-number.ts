/** Writes register numbers: the class of the network and the feature's permanent number in it, 路-03, R-03. */
import type { FeatureProperties, Network } from './contract/register';

type Language = 'zh' | 'en';

/** One class a network: a sign in Chinese, a letter in English, each given once. */
const CLASSES: Readonly<Record<Network, Readonly<Record<Language, string>>>> = {
  highways: { zh: '路', en: 'R' },
  railways: { zh: '铁', en: 'T' },
  airports: { zh: '机', en: 'A' },
  'ports-of-entry': { zh: '口', en: 'P' },
  'fibre-routes': { zh: '缆', en: 'F' },
  'logistics-corridors': { zh: '物', en: 'L' },
  'economic-corridors': { zh: '廊', en: 'C' },
  'energy-lines': { zh: '能', en: 'E' },
  hubs: { zh: '枢', en: 'H' },
  zones: { zh: '园', en: 'Z' },
  // Not S, which is a letter of road numbers.
  facilities: { zh: '设', en: 'B' },
  'air-routes': { zh: '航', en: 'W' },
  'tourism-routes': { zh: '旅', en: 'V' },
};

/** At least two figures, so that lists stand in order. */
const FIGURES = 2;

export const classOf = (network: Network, language: Language): string => CLASSES[network][language];

export const registerNumber = (
  { network, number }: Pick<FeatureProperties, 'network' | 'number'>,
  language: Language,
): string => `${classOf(network, language)}-${String(number).padStart(FIGURES, '0')}`;
