/** A finding in plain words, with the remedy. */
import type { TFunction } from 'i18next';
import type { Language } from '../../i18n';
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
  const join = (some: readonly string[]) => some.join(language === 'zh' ? '、' : ', ');
  const most = WHOLE.includes(kind) ? names.length : LISTED;
  const listed = join(names.slice(0, most));
  const rest = names.length - most;
  return {
    what: t(`preflight.${kind}`, {
      names: rest > 0 ? `${listed} ${t('preflight.more', { count: rest })}` : listed,
    }),
    remedy: t(`preflight.${kind}Remedy`),
    all: rest > 0 ? join(names) : null,
  };
}
