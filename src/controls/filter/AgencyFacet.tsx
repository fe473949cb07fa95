/** Agencies by their role in the bracket; those with most features first. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AGENCY_ROLES, type AgencyRole } from '../../domain/filter';
import { HelpButton } from '../../help/HelpButton';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { ChipFacet } from './ChipFacet';

/** How many are offered before the reader asks for all. */
const FIRST = 8;

export interface AgencyFacetProps {
  counts: ReadonlyMap<string, number>;
}

export function AgencyFacet({ counts }: AgencyFacetProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const { agencies, agencyRole } = useAtlas(editedFilter);
  const { toggleValue, changeFilter } = useAtlas.getState();
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const nameOf = (id: string): string => {
    const agency = catalogue.agencyById.get(id);
    return agency ? nameIn(agency, language) : id;
  };
  const ranked = catalogue.agencies
    .map(({ id }) => id)
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const found = ranked.filter((id) =>
    nameOf(id).toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  const shown =
    all || sought !== ''
      ? found
      : ranked.filter((id, index) => index < FIRST || agencies.includes(id));

  return (
    <ChipFacet
      name="agency-facet"
      title={t('agency.title')}
      hint={t('agency.explain')}
      help={<HelpButton topic="agency" what={t('agency.title')} />}
      values={shown}
      chosen={agencies}
      counts={counts}
      label={nameOf}
      onToggle={(id) => toggleValue('agencies', id)}
    >
      <div className="facet-tools">
        <div className="presets">
          {AGENCY_ROLES.map((role: AgencyRole) => (
            <button
              key={role}
              type="button"
              aria-pressed={agencyRole === role}
              onClick={() => changeFilter({ agencyRole: role })}
            >
              {t(`agency.${role}`)}
            </button>
          ))}
        </div>
        <input
          type="search"
          className="find"
          placeholder={t('agency.find')}
          aria-label={t('agency.find')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? t('agency.fewer') : t('agency.all', { count: ranked.length })}
        </button>
      </div>
    </ChipFacet>
  );
}
