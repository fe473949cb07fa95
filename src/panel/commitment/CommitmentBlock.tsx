/** One commitment: citation, closing bracket, then milestone, deadline and agencies in plain words. */
import { useTranslation } from 'react-i18next';
import type { Commitment } from '../../domain/contract/register';
import { HelpButton } from '../../help/HelpButton';
import { headingIn, inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { lazyPart } from '../../parts/lazy-part';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { useChoose } from '../use-choose';
import { Agencies } from './Agencies';
import { DeadlineWords } from './DeadlineWords';
import { Bracket, Citation } from './Quotation';

const CommitmentReading = lazyPart(() => import('./CommitmentReading'));

export interface CommitmentBlockProps {
  commitment: Commitment;
  matching: boolean;
}

export function CommitmentBlock({ commitment, matching }: CommitmentBlockProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const { chooseClause } = useChoose();
  const clause = catalogue.clauseById.get(commitment.clause);
  const part = clause?.parts[commitment.part - 1];

  return (
    <section className="commitment" data-matching={matching} data-clause={commitment.clause}>
      <Citation fragments={commitment.citation} />
      {part && <Bracket part={part} />}
      {!matching && <p className="hint">{t('feature.outsideFilter')}</p>}
      <button type="button" className="clause-link" onClick={() => chooseClause(commitment.clause)}>
        <span className="clause-number">
          <Mixed>{t('feature.task', { id: commitment.clause })}</Mixed>
        </span>{' '}
        {clause && headingIn(clause, language)}
      </button>
      <dl className="facts">
        <div>
          <dt>
            {t('feature.milestone')}
            <HelpButton topic="milestone" what={t('feature.milestone')} />
          </dt>
          <dd>
            <b className="milestone">{t(`milestone.${commitment.milestone}`)}</b>
            {' · '}
            {t(`strength.${commitment.strength}`)}
            <HelpButton topic="strength" what={t('strength.title')} />
          </dd>
        </div>
        <div>
          <dt>{t('feature.deadline')}</dt>
          <dd>
            <span className="deadline">
              <DeadlineWords deadline={commitment.deadline} />
            </span>{' '}
            <HelpButton topic="deadline" what={t('feature.deadline')} label={t('help.read')}>
              <CommitmentReading commitment={commitment} />
            </HelpButton>
          </dd>
        </div>
        {commitment.works !== 'none' && (
          <div>
            <dt>
              {t('feature.works')}
              <HelpButton topic="works" what={t('feature.works')} />
            </dt>
            <dd>{t(`works.${commitment.works}`)}</dd>
          </div>
        )}
        {commitment.note && (
          <div>
            <dt>{t('feature.reading')}</dt>
            <dd>
              <Mixed>{inLanguage(commitment.note, language)}</Mixed>
            </dd>
          </div>
        )}
      </dl>
      {part && <Agencies part={part} />}
    </section>
  );
}
