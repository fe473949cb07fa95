/** The commitments by which one filter finds a feature; its own first, marked, then those of both. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import type { Commitment } from '../../domain/contract/register';
import { nameIn } from '../../i18n';
import { Mixed } from '../../i18n/Mixed';
import { useAtlas } from '../../store/atlas-store';
import { shortDeadline } from '../wording';

export interface CommitmentLinesProps {
  catalogue: Catalogue;
  own: readonly Commitment[];
  both: readonly Commitment[];
  side: 'a' | 'b';
}

const ROLES = ['lead', 'responsible', 'cooperating'] as const;

export function CommitmentLines({ catalogue, own, both, side }: CommitmentLinesProps) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const lines = [...own, ...both];
  if (lines.length === 0) return <span className="absent">{t('compare.absent')}</span>;

  /** Who is answerable: the lead, or those responsible where no one leads. */
  const answerable = (one: Commitment): string => {
    const role = ROLES.find((candidate) => one[candidate].length > 0);
    if (!role) return '';
    const names = one[role].flatMap((id) => {
      const agency = catalogue.agencyById.get(id);
      return agency ? [nameIn(agency, language)] : [];
    });
    return t(`agency.${role}`) + t('app.colon') + names.join(language === 'zh' ? '、' : ', ');
  };
  return (
    <ul className="commitment-lines">
      {lines.map((one) => (
        <li
          key={JSON.stringify([one.clause, one.part, one.milestone, one.deadline, one.citation])}
          data-own={own.includes(one)}
        >
          {own.includes(one) && (
            <span className="own-mark" title={t(`compare.foundBy.${side}`)}>
              {side.toUpperCase()}
            </span>
          )}
          <span>
            <Mixed>
              {[
                t(`milestone.${one.milestone}`),
                shortDeadline(t, one.deadline),
                t('list.clauseRef', { id: one.clause }),
              ].join(' · ')}
            </Mixed>
            <small>{answerable(one)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
