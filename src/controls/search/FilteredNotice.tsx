/** Says that a search has set the filter and how much it finds, and offers to restore the previous filter. */

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionOf } from '../../domain/decision';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import type { AgencyFiltered } from './open-found';

export interface FilteredNoticeProps {
  filtered: AgencyFiltered;
  /** It is no longer so: undone here, or the filter was changed elsewhere. */
  onUndone(): void;
}

export function FilteredNotice({ filtered, onUndone }: FilteredNoticeProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const filter = useAtlas(editedFilter);
  const { changeFilter } = useAtlas.getState();
  const agency = catalogue.agencyById.get(filtered.agency);
  const stands = filter.agencies.length === 1 && filter.agencies[0] === filtered.agency;

  useEffect(() => {
    if (!stands) onUndone();
  }, [stands, onUndone]);

  if (!agency || !stands) return null;
  const { features, clauses } = decisionOf(catalogue, filter);
  return (
    <div className="search-told" role="status">
      <p>
        {t('search.told', {
          name: nameIn(agency, language),
          features: features.length,
          tasks: clauses.length,
        })}
      </p>
      <button type="button" className="link" onClick={() => changeFilter(filtered.before)}>
        {t('search.undo')}
      </button>
    </div>
  );
}
