/** A piece of the notice's text with the marks of the register on it. */

import { useTranslation } from 'react-i18next';
import { type Decision, isInYears } from '../../domain/decision';
import type { Mark } from '../../domain/notice-text/marks';
import type { Segment } from '../../domain/notice-text/segments';
import { nameIn } from '../../i18n/language';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { agencyList } from '../../words/agencies';
import { deadlineWords } from '../../words/deadlines';
import { FeatureLink } from './FeatureLink';
import { FeatureMenu } from './FeatureMenu';
import { Reason } from './Reason';

export interface TextSegmentProps {
  decision: Decision;
  selected: string | null;
  hovered: string | null;
  segment: Segment;
  onFeature(id: string): void;
}

type Kind = Mark['kind'];
const ofKind = <K extends Kind>(marks: readonly Mark[], kind: K): Extract<Mark, { kind: K }>[] =>
  marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);

export function TextSegment(props: TextSegmentProps) {
  const { decision, selected, hovered, segment, onFeature } = props;
  const catalogue = useCatalogue();
  const { t } = useTranslation();
  const language = useLanguage();
  const { text, marks } = segment;
  const cited = marks.flatMap((mark) =>
    mark.kind === 'name' || mark.kind === 'word' ? [mark] : [],
  );
  const stands = cited.some(
    ({ featureId, commitment }) =>
      decision.featureIds.has(featureId) && decision.commitments.has(commitment),
  );
  const nameOf = (id: string): string => {
    const feature = catalogue.featureById.get(id);
    return feature ? nameIn(feature.properties, language) : id;
  };

  const named = [
    ...new Set(cited.flatMap((mark) => (mark.kind === 'name' ? [mark.featureId] : []))),
  ];
  const [first, second] = named;
  if (first !== undefined) {
    const current = selected !== null && named.includes(selected);
    const pointedAt = hovered !== null && named.includes(hovered);
    return (
      <mark className="reader-name">
        {second === undefined ? (
          <FeatureLink
            id={first}
            stands={stands}
            current={current}
            hovered={pointedAt}
            title={nameOf(first)}
            onFeature={onFeature}
          >
            {text}
          </FeatureLink>
        ) : (
          <FeatureMenu
            text={text}
            features={named.map((id) => ({ id, name: nameOf(id) }))}
            stands={stands}
            current={current}
            hovered={pointedAt}
            onFeature={onFeature}
          />
        )}
      </mark>
    );
  }
  const [deadline] = ofKind(marks, 'deadline');
  if (deadline) {
    return (
      <mark
        className="reader-deadline"
        data-stands={isInYears(decision, deadline.deadline)}
        title={deadlineWords(t, deadline.deadline)}
      >
        {text}
      </mark>
    );
  }
  const [agency] = ofKind(marks, 'agency');
  if (agency) {
    return (
      <mark className="reader-agency" title={agencyList(agency.ids, { catalogue, language })}>
        {text}
      </mark>
    );
  }
  const [unmapped] = ofKind(marks, 'unmapped');
  if (unmapped) return <Reason text={text} why={unmapped.why} />;
  if (cited.length > 0) {
    const chosen = cited.some(({ featureId }) => featureId === selected);
    return (
      <mark className="reader-word" data-stands={stands} data-chosen={chosen}>
        {text}
      </mark>
    );
  }
  const [record] = marks.flatMap(({ kind }) =>
    kind === 'document' || kind === 'target' ? [kind] : [],
  );
  if (record) {
    return (
      <mark className="reader-record" title={t(`reader.${record}`)}>
        {text}
      </mark>
    );
  }
  return text;
}
