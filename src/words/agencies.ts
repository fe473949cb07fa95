/** Writes agencies: their names, and lists of them by role. */
import type { AgencyMention } from '../domain/contract/register';
import { DUTY_ROLES, type DutyRole } from '../domain/duty-roles';
import { nameIn } from '../i18n/language';
import { listed } from './list';
import type { Wording } from './wording';

type Names = Pick<Wording, 'catalogue' | 'language'>;

/** The full name; an agency that the register does not know shows by its id. */
export function agencyName(id: string, { catalogue, language }: Names): string {
  const agency = catalogue.agencyById.get(id);
  return agency ? nameIn(agency, language) : id;
}

export const agencyList = (ids: readonly string[], wording: Names): string =>
  listed(
    ids.map((id) => agencyName(id, wording)),
    wording.language,
  );

export const mentionedIds = (mentions: readonly AgencyMention[]): string[] =>
  mentions.flatMap(({ ids }) => ids);

export const mentionedList = (mentions: readonly AgencyMention[], wording: Names): string =>
  agencyList(mentionedIds(mentions), wording);

/** The accountable agencies: those in the lead, else the responsible ones, else the cooperating ones. */
export function answerableWords(
  agencies: Record<DutyRole, readonly string[]>,
  wording: Wording,
): string {
  const { t } = wording;
  const role = DUTY_ROLES.find((one) => agencies[one].length > 0);
  return role ? t(`agency.${role}`) + t('app.colon') + agencyList(agencies[role], wording) : '';
}

/** All agencies but those in the lead, one line per role with its name, for one column of a sheet. */
export const othersWords = (
  agencies: Record<Exclude<DutyRole, 'lead'>, readonly string[]>,
  wording: Wording,
): string =>
  (['cooperating', 'responsible'] as const)
    .filter((role) => agencies[role].length > 0)
    .map((role) =>
      wording.t('paper.role', {
        role: wording.t(`feature.${role}`),
        names: agencyList(agencies[role], wording),
      }),
    )
    .join('\n');
