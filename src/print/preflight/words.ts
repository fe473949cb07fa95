/** A finding in plain words, with the remedy. */
import type { TFunction } from 'i18next';
import type { Language } from '../../i18n/language';
import { cutList, listed } from '../../words/list';
import type { Finding } from './finding';

/** Names beyond these are counted, but for what has to be read in full. */
const LISTED = 4;
const WHOLE: readonly Finding['kind'][] = ['attribution', 'no-glyph'];

export interface FindingText {
  what: string;
  remedy: string;
  /** All names, where `what` counts some of them. */
  all: string | null;
}

export function findingText(t: TFunction, language: Language, finding: Finding): FindingText {
  const { kind, names } = finding;
  const { list, rest } = cutList(names, WHOLE.includes(kind) ? names.length : LISTED, language);
  return {
    what: t(`preflight.${kind}`, {
      names: rest > 0 ? t('preflight.more', { listed: list, count: rest }) : list,
    }),
    remedy: t(`preflight.${kind}Remedy`),
    all: rest > 0 ? listed(names, language) : null,
  };
}
