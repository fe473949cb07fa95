/** Names and lists of names in the language of the interface. */
import { useMemo } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { AgencyMention, AtlasFeature } from '../../domain/contract/register';
import { LOCALES, nameIn } from '../../i18n';
import { useAtlas } from '../../store/atlas-store';

export function useNames(catalogue: Catalogue) {
  const language = useAtlas((state) => state.language);
  return useMemo(() => {
    const collator = new Intl.Collator(LOCALES[language]);
    const join = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ');
    const agencies = (ids: readonly string[]) =>
      ids
        .flatMap((id) => catalogue.agencyById.get(id) ?? [])
        .map((agency) => nameIn(agency, language));
    return {
      language,
      join,
      agencies,
      mentioned: (mentions: readonly AgencyMention[]) =>
        join(agencies(mentions.flatMap(({ ids }) => ids))),
      features: (features: readonly AtlasFeature[]) =>
        features.map(({ properties }) => nameIn(properties, language)),
      /** What has no name comes last. */
      compare: (a: string, b: string) =>
        Number(a === '') - Number(b === '') || collator.compare(a, b),
    };
  }, [catalogue, language]);
}

export type Names = ReturnType<typeof useNames>;
