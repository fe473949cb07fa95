/** Resolves checked records into what is published. Pure; throws only if a check is missing. */

import type { TrunkFeature } from '../../../src/domain/contract/basemap';
import type { Edition } from '../../../src/domain/contract/edition';
import type { Grammar } from '../../../src/domain/contract/grammar';
import type { Aliases, Pinyin } from '../../../src/domain/contract/names';
import type { Notice } from '../../../src/domain/contract/notice';
import type { GazetteerPlace } from '../../../src/domain/contract/places';
import type { Region } from '../../../src/domain/contract/regions';
import type { Agency, AtlasFeature, Clause, Outcomes } from '../../../src/domain/contract/register';
import type { SoftRegionTopology } from '../../../src/domain/contract/soft-regions';
import type { Source } from '../../../src/domain/contract/sources';
import type { Records } from '../read/records';
import { resolveAgencies } from './agencies';
import { resolveAliases } from './aliases';
import { resolveClauses } from './clauses';
import { resolveEdition, resolveGrammar } from './edition';
import { resolveExisting } from './existing';
import { resolveFeatures } from './features';
import { linesById } from './lines';
import { resolveOutcomes } from './outcomes';
import { pinyinOf } from './pinyin';
import { type FoundRegions, regionsByFeature } from './regions-of';
import { resolveNotice, resolvePlaces, resolveRegions } from './register';
import { resolveSoftRegions, softAreasIn } from './soft-regions';
import { attributionsOf, resolveSources } from './sources';

export interface Resolved {
  edition: Edition;
  grammar: Grammar;
  /** Sorted by id, all networks. */
  features: AtlasFeature[];
  /** Sorted by id. */
  existing: TrunkFeature[];
  /** In the notice's order. */
  clauses: Clause[];
  agencies: Agency[];
  regions: Region[];
  softRegions: SoftRegionTopology;
  /** Of every feature, by its id; not published, but reported. */
  regionsFound: ReadonlyMap<string, FoundRegions>;
  notice: Notice;
  sources: Source[];
  outcomes: Outcomes;
  /** Lines of attribution that a map must show, each once. */
  attributions: string[];
  places: GazetteerPlace[];
  aliases: Aliases;
  pinyin: Pinyin;
}

/** All names that a user may search. */
const namesOf = ({
  features,
  existing,
  clauses,
  places,
  regions,
  agencies,
  aliases: { abbreviations, ...aliases },
}: Omit<Resolved, 'pinyin'>): string[] => [
  ...features.map(({ properties }) => properties.nameZh),
  ...clauses.map(({ headingZh }) => headingZh),
  ...existing.flatMap(({ properties: { nameZh, refs } }) => [
    nameZh,
    ...refs.filter((ref) => /\p{Script=Han}/u.test(ref)),
  ]),
  ...[places, regions, agencies].flatMap((named) => named.map(({ nameZh }) => nameZh)),
  ...Object.values(aliases).flatMap((byId) => Object.values(byId).flat()),
  ...abbreviations.map(({ short }) => short),
];

export function resolve(records: Records): Resolved {
  const lines = linesById(records);
  const softRegions = resolveSoftRegions(records);
  const regionsFound = regionsByFeature(records, lines, softAreasIn(records, softRegions));
  const features = resolveFeatures(records, lines, regionsFound);
  const resolved = {
    edition: resolveEdition(records),
    grammar: resolveGrammar(records),
    features,
    existing: resolveExisting(records, lines),
    clauses: resolveClauses(records, features),
    agencies: resolveAgencies(records),
    regions: resolveRegions(records),
    softRegions,
    regionsFound,
    notice: resolveNotice(records),
    sources: resolveSources(records),
    outcomes: resolveOutcomes(records),
    attributions: attributionsOf(records),
    places: resolvePlaces(records),
    aliases: resolveAliases(records),
  };
  return { ...resolved, pinyin: pinyinOf(namesOf(resolved), records.grammar.record.readings) };
}
