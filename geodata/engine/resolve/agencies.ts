/** Resolves agencies: from the spellings in a bracket to the bodies they stand for. */
import type { Agency, AgencyMention } from '../../../src/domain/contract/register';
import type { Records } from '../read/records';

/** Agency ids by spelling; a joint spelling has several, in the registry's order. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

export function spellingsOf({ agencies }: Records): Spellings {
  const ids = new Map<string, string[]>();
  for (const { record } of agencies) {
    for (const spelling of record.spellings) {
      ids.set(spelling, [...(ids.get(spelling) ?? []), record.id]);
    }
  }
  return ids;
}

export function toMentions(written: readonly string[], spellings: Spellings): AgencyMention[] {
  return written.map((spelling) => ({ spelling, ids: [...(spellings.get(spelling) ?? [])] }));
}

/** Each agency once, in the order of the bracket. */
export function agencyIds(written: readonly string[], spellings: Spellings): string[] {
  return [...new Set(written.flatMap((spelling) => spellings.get(spelling) ?? []))];
}

export function resolveAgencies({ agencies }: Records): Agency[] {
  return agencies.map(({ record: { id, nameZh, nameEn, kind, region, regionsOf } }) => ({
    id,
    nameZh,
    nameEn,
    kind,
    ...(region !== undefined && { region }),
    ...(regionsOf !== undefined && { regionsOf }),
  }));
}
