/** Lead, cooperating and responsible agencies of a part, by their full names. */
import type { ClausePart } from '../../domain/contract/register';
import { DUTY_ROLES } from '../../domain/duty-roles';
import { HelpButton } from '../../help/HelpButton';
import { useWording } from '../../store/use-wording';
import { mentionedList } from '../../words/agencies';

export function Agencies({ part }: { part: ClausePart }) {
  const wording = useWording();
  const { t } = wording;
  const roles = DUTY_ROLES.filter((role) => part[role].length > 0);

  return (
    <dl className="agencies">
      {roles.map((role, index) => (
        <div key={role}>
          <dt>
            {t(`feature.${role}`)}
            {index === 0 && <HelpButton topic="agency" what={t('agency.title')} />}
          </dt>
          <dd>{mentionedList(part[role], wording)}</dd>
        </div>
      ))}
    </dl>
  );
}
