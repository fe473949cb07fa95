/** The bar of a profile: name and length of the line, search distance, direction, files to save. */
import { useTranslation } from 'react-i18next';
import type { AtlasFeature } from '../../domain/contract/register';
import type { ProfileLine } from '../../domain/profile/input';
import { type Profile, REACHES_KM } from '../../domain/profile/profile';
import { inLanguage, nameIn } from '../../i18n/language';
import { useLanguage } from '../../store/use-language';
import { accuracyWords, uncheckedWords } from '../../words/geometry';
import { kilometres } from '../../words/lengths';

export interface ProfileBarProps {
  feature: AtlasFeature;
  line: ProfileLine;
  /** In the direction shown. */
  profile: Profile;
  strand: number;
  reachKm: number;
  /** Names of the two ends in the direction shown. */
  ends: readonly [string, string];
  zoom: number;
  onStrand(index: number): void;
  onReach(km: number): void;
  onTurn(): void;
  onZoom(factor: number): void;
  onAnother(): void;
  onCsv(): void;
  onGeoJson(): void;
}

export function ProfileBar(props: ProfileBarProps) {
  const { feature, line, profile, strand, reachKm, ends, zoom } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { properties } = feature;
  const km = kilometres(line.strands[strand]?.lengthKm ?? 0, language);
  const worstKm = Math.max(...profile.stretches.map(({ accuracyKm }) => accuracyKm));
  const accuracy = accuracyWords(worstKm, profile.stretches, language);
  const unchecked = uncheckedWords(t, profile.stretches, language);
  const published = properties.publishedLength;

  return (
    <header className="profile-bar">
      <h2>
        {nameIn(properties, language)}{' '}
        <button type="button" className="link" onClick={props.onAnother}>
          {t('profile.another')}
        </button>
      </h2>
      <p className="hint">
        {t('profile.drawn', { km, accuracy })}
        {published &&
          ` · ${t('profile.published', {
            km: kilometres(published.km, language),
            of: inLanguage(published.of, language),
          })}`}
        {unchecked && ` · ${t('feature.unchecked')}${t('app.colon')}${unchecked}`}
        {' · '}
        {t('profile.chainageNote')}
      </p>
      <div className="profile-tools">
        {line.strands.length > 1 && (
          <label>
            {t('profile.branch')}{' '}
            <select value={strand} onChange={({ target }) => props.onStrand(Number(target.value))}>
              {line.strands.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: strands have no other name
                <option key={index} value={index}>
                  {t('profile.branchOption', {
                    n: index + 1,
                    km: kilometres(one.lengthKm, language),
                  })}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {t('profile.reach')}{' '}
          <select
            className="profile-reach"
            value={reachKm}
            onChange={({ target }) => props.onReach(Number(target.value))}
          >
            {REACHES_KM.map((reach) => (
              <option key={reach} value={reach}>
                {t('profile.reachOption', { km: reach })}
              </option>
            ))}
          </select>
        </label>
        <span className="profile-direction">
          {t('profile.directionValue', { from: ends[0], to: ends[1] })}
        </span>
        <button type="button" onClick={props.onTurn}>
          {t('profile.turn')}
        </button>
        <span className="profile-zoom">
          <button
            type="button"
            aria-label={t('profile.smaller')}
            disabled={zoom <= 1}
            onClick={() => props.onZoom(0.5)}
          >
            −
          </button>
          <button
            type="button"
            aria-label={t('profile.larger')}
            disabled={zoom >= 16}
            onClick={() => props.onZoom(2)}
          >
            +
          </button>
        </span>
        <button type="button" onClick={props.onCsv}>
          {t('profile.csv')}
        </button>
        <button type="button" onClick={props.onGeoJson}>
          {t('profile.geojson')}
        </button>
      </div>
    </header>
  );
}
