/**
 * The duties of a region: from brackets that name its government or a body seated in it, and from brackets
 * that name a group (各相关地州市, 机场所在地州市) to which the region belongs. The second is an
 * interpretation, so every duty states how it was read.
 */
import type { Catalogue } from '../catalogue';
import type { Region } from '../contract/regions';
import type {
  Agency,
  AgencyMention,
  AtlasFeature,
  Clause,
  ClausePart,
  Commitment,
  Deadline,
} from '../contract/register';
import { DUTY_ROLES, type DutyRole } from '../duty-roles';
import { isUnit, isWithin } from './kinds';

/**
 * named: the bracket names the region's government; seated: it names a body seated there; features: it names
 * a group, and the region has features of the part; every: it names a group, and no feature of the part has
 * a region, so that the part concerns every unit.
 */
export type Reading = 'named' | 'seated' | 'features' | 'every';

/** A feature of a duty, with what the clause part asks of it. */
export interface DutyFeature {
  feature: AtlasFeature;
  commitments: readonly Commitment[];
}

export interface Duty {
  clause: Clause;
  part: ClausePart;
  /** 1-based. */
  partNumber: number;
  role: DutyRole;
  /** The agency or group as the bracket writes it. */
  spelling: string;
  agency: Agency;
  reading: Reading;
  /** Features of this region. */
  features: readonly DutyFeature[];
  /** Number of features of the part that are in other regions, or whose region is not known. */
  elsewhere: number;
  /**
   * For a named agency: all deadlines of the part. For a group: those of the region's features, or else of
   * the bracket.
   */
  deadlines: readonly Deadline[];
}

const distinct = (deadlines: readonly Deadline[]): Deadline[] => [
  ...new Map(deadlines.map((deadline) => [JSON.stringify(deadline), deadline])).values(),
];

function dutyFeaturesOf(
  { features }: Catalogue,
  clauseId: string,
  partNumber: number,
  network: Agency['regionsOf'],
): DutyFeature[] {
  return features.flatMap((feature) => {
    if (network !== undefined && network !== 'features' && feature.properties.network !== network)
      return [];
    const commitments = feature.properties.commitments.filter(
      ({ clause, part }) => clause === clauseId && part === partNumber,
    );
    return commitments.length > 0 ? [{ feature, commitments }] : [];
  });
}

/** How a mention concerns the region; null if it does not. */
function readingOf(
  agency: Agency,
  region: Region,
  features: readonly DutyFeature[],
): Reading | null {
  if (agency.region === region.id) return agency.kind === 'unit' ? 'named' : 'seated';
  if (agency.regionsOf === undefined || !isWithin(region)) return null;
  const located = features.filter(({ feature }) => feature.properties.regions.length > 0);
  if (located.length === 0) return isUnit(region) ? 'every' : null;
  return located.some(({ feature }) => feature.properties.regions.includes(region.id))
    ? 'features'
    : null;
}

function dutiesOfMention(
  catalogue: Catalogue,
  region: Region,
  where: Pick<Duty, 'clause' | 'part' | 'partNumber' | 'role'>,
  { spelling, ids }: AgencyMention,
): Duty[] {
  return ids.flatMap((id) => {
    const agency = catalogue.agencyById.get(id);
    if (!agency) return [];
    const all = dutyFeaturesOf(catalogue, where.clause.id, where.partNumber, agency.regionsOf);
    const reading = readingOf(agency, region, all);
    if (reading === null) return [];
    const features = all.filter(({ feature }) => feature.properties.regions.includes(region.id));
    const own = features.flatMap(({ commitments }) => commitments.map(({ deadline }) => deadline));
    const { deadlines } = where.part;
    const byName = reading === 'named' || reading === 'seated';
    return [
      {
        ...where,
        spelling,
        agency,
        reading,
        features,
        elsewhere: all.length - features.length,
        deadlines: byName
          ? deadlines
          : own.length > 0
            ? distinct(own)
            : deadlines.filter(({ scope }) => scope === 'bracket'),
      },
    ];
  });
}

/** In the notice's order; within a part lead, responsible, cooperating. */
export function dutiesOf(catalogue: Catalogue, region: Region): Duty[] {
  return catalogue.clauses.flatMap((clause) =>
    clause.parts.flatMap((part, index) =>
      DUTY_ROLES.flatMap((role) =>
        part[role].flatMap((mention) =>
          dutiesOfMention(
            catalogue,
            region,
            { clause, part, partNumber: index + 1, role },
            mention,
          ),
        ),
      ),
    ),
  );
}

/** Whether the notice names the agency itself, and not a group it belongs to. */
export const isByName = ({ reading }: Duty): boolean => reading === 'named' || reading === 'seated';
