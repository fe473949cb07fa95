/** A task without the notice's text: the citations of the register, each part with its closing bracket. */
import { useTranslation } from 'react-i18next';
import { featuresOf } from '../../domain/catalogue';
import { nameIn } from '../../i18n/language';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { yearOrNone } from '../../words/deadlines';
import { Agencies } from '../commitment/Agencies';
import { Bracket, Citation } from '../commitment/Quotation';
import type { ReaderClauseProps } from './clause-props';
import { FeatureLink } from './FeatureLink';

export function ClauseCitations(props: ReaderClauseProps) {
  const { clause, decision, selected, hovered, onFeature } = props;
  const catalogue = useCatalogue();
  const { t } = useTranslation();
  const language = useLanguage();
  const features = featuresOf(catalogue, clause.id);
  return clause.parts.map((part, index) => (
    <div key={part.bracket} className="reader-part">
      <ul>
        {features.flatMap(({ properties }) =>
          properties.commitments
            .filter((one) => one.clause === clause.id && one.part === index + 1)
            .map((commitment) => {
              const { id } = properties;
              const stands = decision.featureIds.has(id) && decision.commitments.has(commitment);
              return (
                <li
                  key={`${id} ${commitment.citation.map(({ text }) => text).join()}`}
                  className="reader-cited"
                  data-stands={stands}
                  data-hovered={id === hovered}
                >
                  <FeatureLink
                    id={id}
                    stands={stands}
                    current={id === selected}
                    onFeature={onFeature}
                  >
                    {nameIn(properties, language)}
                  </FeatureLink>{' '}
                  <small>
                    {t(`milestone.${commitment.milestone}`)} · {yearOrNone(t, commitment.deadline)}
                  </small>
                  <Citation fragments={commitment.citation} />
                </li>
              );
            }),
        )}
      </ul>
      <Bracket part={part} />
      <Agencies part={part} />
    </div>
  ));
}
