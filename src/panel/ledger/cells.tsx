/** The contents of the cells of the ledger and its lists. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  AgencyMention,
  AtlasFeature,
  Clause,
  ClausePart,
  Deadline,
} from '../../domain/contract/register';
import { headingIn, inLanguage, nameIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useAtlas } from '../../store/atlas-store';
import { useLanguage } from '../../store/use-language';
import { useWording } from '../../store/use-wording';
import { agencyList } from '../../words/agencies';
import { plainDeadline } from '../../words/deadlines';
import { listed } from '../../words/list';
import { RegisterNumber } from '../RegisterNumber';

/** The task's number, which selects it, and its heading. */
export function ClauseNumber({
  clause,
  part,
  onChoose,
}: {
  clause: Clause;
  part: number;
  onChoose(id: string): void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <button
        type="button"
        className="clause-number"
        data-record-button
        aria-label={t('feature.task', { id: clause.id })}
        onClick={() => onChoose(clause.id)}
      >
        <span lang="zh-CN">{clause.id}</span>
      </button>{' '}
      <span className="record-name">
        {headingIn(clause, language)}
        {clause.parts.length > 1 && <small>{t('clause.part', { n: part })}</small>}
      </span>
    </>
  );
}

/** A deadline in plain words; the notice's phrase on a line below, since a column is narrow. */
export function DeadlineInCell({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  return (
    <>
      <b>{plainDeadline(t, deadline)}</b> <small lang="zh-CN">{deadline.phrase}</small>
    </>
  );
}

/** The deadline of the whole part first, then those of exceptions and sentences. */
export function Deadlines({ bracket }: { bracket: ClausePart }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const whole = bracket.deadlines.filter(({ scope }) => scope === 'bracket');
  const apart = bracket.deadlines.filter(({ scope }) => scope !== 'bracket');
  return (
    <>
      {whole.map((deadline) => (
        <DeadlineInCell key={deadline.phrase} deadline={deadline} />
      ))}
      {apart.map((deadline) => (
        <p key={deadline.phrase} className="apart">
          <span className="tag">{t(`deadline.${deadline.scope}`)}</span>
          <DeadlineInCell deadline={deadline} />
          {deadline.governs && (
            <small className="governs">
              {t('clause.governs')} <Mixed>{inLanguage(deadline.governs, language)}</Mixed>
            </small>
          )}
        </p>
      ))}
    </>
  );
}

/** Full names; the notice's spelling as a tooltip. */
export function Mentions({ mentions }: { mentions: readonly AgencyMention[] }) {
  const wording = useWording();
  return mentions.map(({ spelling, ids }, index) => (
    <span key={spelling}>
      {index > 0 && listed(['', ''], wording.language)}
      <span title={spelling}>{agencyList(ids, wording)}</span>
    </span>
  ));
}

/** Features shown at first; a button shows the rest. */
const AT_ONCE = 6;

export function FeatureLinks({
  features,
  isDimmed,
  withReason = false,
  onChoose,
}: {
  features: readonly AtlasFeature[];
  isDimmed(feature: AtlasFeature): boolean;
  withReason?: boolean;
  onChoose(id: string): void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hover = useAtlas((state) => state.hover);
  const selection = useAtlas((state) => state.selection);
  const [all, setAll] = useState(false);
  const shown = all ? features : features.slice(0, AT_ONCE);
  const rest = features.length - AT_ONCE;
  return (
    <ul className="feature-links">
      {shown.map((feature) => {
        const { id, whyUnplaced } = feature.properties;
        return (
          <li key={id} data-dimmed={isDimmed(feature)}>
            <RegisterNumber of={feature.properties} />{' '}
            <button
              type="button"
              className="link"
              data-feature={id}
              aria-current={(selection.kind === 'feature' && selection.id === id) || undefined}
              onClick={() => onChoose(id)}
              onMouseEnter={() => hover(id)}
              onMouseLeave={() => hover(null)}
              onFocus={() => hover(id)}
              onBlur={() => hover(null)}
            >
              {nameIn(feature.properties, language)}
            </button>
            {withReason && whyUnplaced && (
              <small>
                <Mixed>{inLanguage(whyUnplaced, language)}</Mixed>
              </small>
            )}
          </li>
        );
      })}
      {rest > 0 && (
        <li>
          <button type="button" className="link more" onClick={() => setAll(!all)}>
            {all ? t('ledger.fewer') : t('ledger.more', { count: rest })}
          </button>
        </li>
      )}
    </ul>
  );
}

export function NotMapped({ names }: { names: Clause['notMapped'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{t('ledger.names', { count: names.length })}</summary>
      <ul>
        {names.map(({ phrase, why }) => (
          <li key={phrase}>
            <b lang="zh-CN">{phrase}</b>{' '}
            <small>
              <Mixed>{inLanguage(why, language)}</Mixed>
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
