/** One duty: task and role, how the region was identified, deadline, bracket, and the features concerned. */
import { useTranslation } from 'react-i18next';
import type { Region } from '../../domain/contract/regions';
import type { Duty } from '../../domain/region/duties';
import { headingIn, inLanguage, nameIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useLanguage } from '../../store/use-language';
import { DeadlineWords } from '../commitment/DeadlineWords';
import { Bracket } from '../commitment/Quotation';
import { FeatureRow } from '../feature/FeatureRow';
import { useChoose } from '../use-choose';

export interface DutyBlockProps {
  region: Region;
  duty: Duty;
}

/** Features shown at first; the rest are folded away. */
const SHOWN = 4;

export function DutyBlock({ region, duty }: DutyBlockProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { chooseClause, chooseFeature } = useChoose();
  const { clause, part, partNumber, role, reading, features, elsewhere } = duty;

  return (
    <section
      className="clause-part duty"
      data-clause={clause.id}
      data-part={partNumber}
      data-role={role}
    >
      <button type="button" className="clause-link" onClick={() => chooseClause(clause.id)}>
        <span className="clause-number">
          <Mixed>{t('feature.task', { id: clause.id })}</Mixed>
        </span>{' '}
        {headingIn(clause, language)}
        {clause.parts.length > 1 && ` · ${t('clause.part', { n: partNumber })}`}
      </button>
      <p>
        <b className="duty-role">{t(`feature.${role}`)}</b>{' '}
        <Mixed>
          {t(`region.page.reading.${reading}`, {
            spelling: duty.spelling,
            region: nameIn(region, language),
          })}
        </Mixed>
      </p>
      <dl className="facts">
        <div>
          <dt>{t('feature.deadline')}</dt>
          <dd>
            {duty.deadlines.map((deadline) => (
              <span key={JSON.stringify(deadline)} className="duty-deadline">
                <DeadlineWords deadline={deadline} />
                {deadline.governs && (
                  <small>
                    {t('clause.governs')} <Mixed>{inLanguage(deadline.governs, language)}</Mixed>
                  </small>
                )}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('clause.covers')}</dt>
          <dd>
            <Mixed>{inLanguage(part.covers, language)}</Mixed>
          </dd>
        </div>
      </dl>
      <Bracket part={part} />
      {features.length > 0 && (
        <details open={features.length <= SHOWN}>
          <summary>{t('region.page.featuresHere', { count: features.length })}</summary>
          <ul>
            {features.map(({ feature, commitments }) => (
              <li key={feature.properties.id}>
                <FeatureRow
                  feature={feature}
                  commitments={commitments}
                  withClause={false}
                  onChoose={chooseFeature}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      {features.length === 0 && <p className="hint">{t('region.page.noFeaturesHere')}</p>}
      {elsewhere > 0 && <p className="hint">{t('region.page.elsewhere', { count: elsewhere })}</p>}
    </section>
  );
}
