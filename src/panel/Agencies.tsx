/** Lead, cooperating and responsible agencies of a part, by their full names. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../domain/catalogue';
import type { AgencyMention, ClausePart } from '../domain/contract';
import { nameIn } from '../i18n';
import { useAtlas } from '../store/atlas-store';

export function Agencies({ catalogue, part }: { catalogue: Catalogue; part: ClausePart }) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const names = (mentions: readonly AgencyMention[]) =>
    mentions
      .flatMap(({ ids }) => ids)
      .flatMap((id) => catalogue.agencyById.get(id) ?? [])
      .map((agency) => nameIn(agency, language))
      .join(language === 'zh' ? '、' : ', ');

  return (
    <dl className="agencies">
      {(['lead', 'responsible', 'cooperating'] as const).map((role) =>
        part[role].length === 0 ? null : (
          <div key={role}>
            <dt>{t(`feature.${role}`)}</dt>
            <dd>{names(part[role])}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
