/** The sections of a line with chainage and lengths; one that could not be placed says why. */
import { Trans, useTranslation } from 'react-i18next';
import type { PlacedSection } from '../../domain/profile/sections';
import { nameIn } from '../../i18n/language';
import { useLanguage } from '../../store/use-language';
import { kilometres } from '../../words/lengths';
import { listed } from '../../words/list';

const COLUMNS = ['name', 'chainage', 'drawn', 'published'] as const;

export function SectionTable({ sections }: { sections: readonly PlacedSection[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (sections.length === 0) return null;
  const km = (value: number): string => kilometres(value, language);
  return (
    <section
      className="profile-sections"
      aria-label={t('profile.lane.sections')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
      tabIndex={0}
    >
      <h3>{t('profile.lane.sections')}</h3>
      <table className="profile-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`profile.section.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sections.map(({ section, stretch, lost }) => (
            <tr key={section.nameZh} data-placed={stretch !== null}>
              <th scope="row">
                {section.ref && <b>{section.ref} </b>}
                {nameIn(section, language)}
              </th>
              <td className={stretch ? 'number' : undefined}>
                {stretch ? (
                  t('profile.stretch', {
                    from: km(stretch.fromKm),
                    to: km(stretch.toKm),
                    error: km(stretch.plusMinusKm),
                  })
                ) : (
                  <Unplaced lost={lost} />
                )}
              </td>
              <td className="number">
                {stretch
                  ? t('profile.section.about', { km: km(stretch.toKm - stretch.fromKm) })
                  : t('profile.side.none')}
              </td>
              <td className="number">
                {section.lengthKm === undefined
                  ? t('profile.section.noLength')
                  : km(section.lengthKm)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{t('profile.section.note')}</p>
    </section>
  );
}

function Unplaced({ lost }: Pick<PlacedSection, 'lost'>) {
  const { t } = useTranslation();
  return (
    <>
      {t('profile.side.none')}{' '}
      <small>
        {lost.length === 0 ? (
          t('profile.section.noEnds')
        ) : (
          <Trans
            i18nKey="profile.section.lost"
            values={{ names: listed(lost, 'zh') }}
            components={{ names: <span lang="zh-CN" /> }}
          />
        )}
      </small>
    </>
  );
}
