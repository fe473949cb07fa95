/** Lead, cooperating and responsible agencies of a part, by their full names. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../domain/catalogue';
import type { AgencyMention, ClausePart } from '../domain/contract/register';
import { HelpButton } from '../help/HelpButton';
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

  const roles = (['lead', 'responsible', 'cooperating'] as const).filter(
    (role) => part[role].length > 0,
  );

  return (
    <dl className="agencies">
      {roles.map((role, index) => (
        <div key={role}>
          <dt>
            {t(`feature.${role}`)}
            {index === 0 && <HelpButton topic="agency" what={t('agency.title')} />}
          </dt>
          <dd>{names(part[role])}</dd>
        </div>
      ))}
    </dl>
  );
}
