/** The sections of a line, placed or not, with road number and lengths. */
import { useTranslation } from 'react-i18next';
import type { PlacedSection } from '../../domain/profile/sections';
import { nameIn } from '../../i18n';
import { useAtlas } from '../../store/atlas-store';
import { kilometres } from '../wording';

export function SectionList({ sections }: { sections: readonly PlacedSection[] }) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  if (sections.length === 0) return null;
  const length = ({ section, stretch }: PlacedSection): string =>
    [
      section.lengthKm === undefined
        ? t('profile.section.noLength')
        : t('profile.section.published', { km: kilometres(section.lengthKm, language) }),
      stretch
        ? t('profile.section.drawn', {
            km: kilometres(stretch.toKm - stretch.fromKm, language),
          })
        : t('profile.section.unplaced'),
    ].join(' · ');

  return (
    <section className="profile-sections">
      <h3>{t('profile.lane.sections')}</h3>
      <ul>
        {sections.map((placed) => (
          <li key={placed.section.nameZh}>
            {placed.section.ref && <b>{placed.section.ref} </b>}
            {nameIn(placed.section, language)} <small>{length(placed)}</small>
          </li>
        ))}
      </ul>
      <p className="hint">{t('profile.section.note')}</p>
    </section>
  );
}
