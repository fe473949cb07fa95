/** The attributes of a feature other than its commitments; unknown ones are left out. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AtlasFeature } from '../../domain/contract/register';
import { HelpButton } from '../../help/HelpButton';
import type { HelpTopic } from '../../help/topics';
import { inLanguage, nameIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { countryName } from '../../words/countries';
import { geometryWords, isDirection, uncheckedWords } from '../../words/geometry';
import { kilometres } from '../../words/lengths';
import { listed } from '../../words/list';
import { sourceWords } from '../../words/sources';
import { useChoose } from '../use-choose';
import { useSources } from './use-sources';

function Fact({ term, help, children }: { term: string; help?: HelpTopic; children: ReactNode }) {
  return (
    <div>
      <dt>
        {term}
        {help && <HelpButton topic={help} what={term} />}
      </dt>
      <dd>{typeof children === 'string' ? <Mixed>{children}</Mixed> : children}</dd>
    </div>
  );
}

export function FeatureFacts({ feature }: { feature: AtlasFeature }) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const { chooseFeature } = useChoose();
  const { sourceById, unread } = useSources();
  const facts = feature.properties;
  const direction = isDirection(facts.network);
  const unchecked = direction ? null : uncheckedWords(t, facts.stretches ?? [], language);

  const regionNames = (ids: readonly string[]) =>
    listed(
      ids
        .flatMap((id) => catalogue.regionById.get(id) ?? [])
        .map((region) => nameIn(region, language)),
      language,
    );
  const related = (id: string) => {
    const other = catalogue.featureById.get(id);
    return other ? (
      <button key={id} type="button" className="link" onClick={() => chooseFeature(id)}>
        {nameIn(other.properties, language)}
      </button>
    ) : null;
  };

  return (
    <section>
      <h3>{t('feature.facts')}</h3>
      <dl className="facts">
        <Fact term={t('feature.geometry')} help="geometry">
          {geometryWords(t, facts, language)}
        </Fact>
        {facts.checked && (
          <Fact term={t('feature.checked')}>
            {t('feature.checkedValue', {
              points: facts.checked.points,
              mean: kilometres(facts.checked.meanKm, language),
              max: kilometres(facts.checked.maxKm, language),
            })}
          </Fact>
        )}
        {unchecked && <Fact term={t('feature.unchecked')}>{unchecked}</Fact>}
        {facts.doubt && <Fact term={t('feature.doubt')}>{inLanguage(facts.doubt, language)}</Fact>}
        {facts.whyUnplaced && (
          <Fact term={t('feature.unplaced')}>{inLanguage(facts.whyUnplaced, language)}</Fact>
        )}
        <Fact term={t('state.title')} help="state">
          {t(`state.${facts.statedState}`)}
        </Fact>
        {facts.lengthKm !== undefined && !direction && (
          <Fact term={t('feature.length')}>
            {t('feature.lengthValue', { km: kilometres(facts.lengthKm, language) })}
          </Fact>
        )}
        {facts.publishedLength && (
          <Fact term={t('feature.published')}>
            {t('feature.publishedValue', {
              km: kilometres(facts.publishedLength.km, language),
              of: inLanguage(facts.publishedLength.of, language),
            })}
          </Fact>
        )}
        {facts.refs.length > 0 && (
          <Fact term={t('feature.refs')}>{listed(facts.refs, language)}</Fact>
        )}
        {facts.port && (
          <>
            <Fact term={t('feature.port')}>
              {facts.port.neighbour
                ? t('port.towards', {
                    mode: t(`port.${facts.port.mode}`),
                    country: countryName(facts.port.neighbour, language),
                  })
                : t(`port.${facts.port.mode}`)}
            </Fact>
            <Fact term={t('feature.portPoint')}>{t(`port.${facts.port.point}`)}</Fact>
          </>
        )}
        {facts.course && (
          <Fact term={t('feature.course')}>
            {facts.course.map((place, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a course may pass a place twice
              <span key={index}>
                {index > 0 && ' – '}
                {place.named ? <b>{nameIn(place, language)}</b> : nameIn(place, language)}
              </span>
            ))}{' '}
            <small>[{t('feature.courseNamed')}]</small>
          </Fact>
        )}
        {facts.sections.length > 0 && (
          <Fact term={t('feature.sections')}>
            <ul>
              {facts.sections.map((section) => (
                <li key={section.nameZh}>
                  {section.ref && <b>{section.ref} </b>}
                  {nameIn(section, language)}
                  {section.lengthKm !== undefined &&
                    ` · ${kilometres(section.lengthKm, language)} km`}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {facts.members && (
          <Fact term={t('feature.members')}>
            {listed(
              facts.members.map((member) => nameIn(member, language)),
              language,
            )}
          </Fact>
        )}
        {facts.regions.length > 0 && (
          <Fact term={t('feature.regions')}>{regionNames(facts.regions)}</Fact>
        )}
        {facts.regionsPerhaps && (
          <Fact term={t('feature.regionsPerhaps')}>
            {t('feature.regionsPerhapsValue', { regions: regionNames(facts.regionsPerhaps) })}
          </Fact>
        )}
        {facts.partOf && <Fact term={t('feature.partOf')}>{related(facts.partOf)}</Fact>}
        {facts.parts && <Fact term={t('feature.parts')}>{facts.parts.map(related)}</Fact>}
        {facts.sameSite.length > 0 && (
          <Fact term={t('feature.sameSite')}>{facts.sameSite.map(related)}</Fact>
        )}
        {facts.identity && (
          <Fact term={t('feature.identity')}>{inLanguage(facts.identity, language)}</Fact>
        )}
        {facts.note && <Fact term={t('feature.note')}>{inLanguage(facts.note, language)}</Fact>}
        {facts.sources.length > 0 && (
          <Fact term={t('feature.sources')}>
            <ul className="sources">
              {facts.sources.map((source) => (
                <li key={`${source.id} ${source.locator}`}>
                  <Mixed>{sourceWords(t, source, sourceById, language)}</Mixed>
                </li>
              ))}
            </ul>
            {unread && <p className="note">{t('feature.sourcesUnread')}</p>}
          </Fact>
        )}
      </dl>
    </section>
  );
}
