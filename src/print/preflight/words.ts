/** A finding in plain words, with the remedy. */
import type { TFunction } from 'i18next';
import type { Language } from '../../i18n';
import type { Finding } from './finding';

/** Names beyond these are counted. */
const LISTED = 12;

export interface FindingText {
  what: string;
  remedy: string;
}

export function findingText(t: TFunction, language: Language, finding: Finding): FindingText {
  const { kind, names } = finding;
  const listed = names.slice(0, LISTED).join(language === 'zh' ? '、' : ', ');
  const rest = names.length - LISTED;
  return {
    what: t(`preflight.${kind}`, {
      names: rest > 0 ? `${listed} ${t('preflight.more', { count: rest })}` : listed,
    }),
    remedy: t(`preflight.${kind}Remedy`),
  };
}
