/** Runs every check that needs only the records; checks against the notice's text are in notice/. */
import { type Problem, sortProblems } from '../problem';
import type { Check, Records } from '../read/records';
import { checkAgencyRegions } from './agencies';
import { checkAbbreviations, checkKnownAliases, checkSharedAliases } from './aliases';
import { checkAlignmentCourse, checkAlignmentTags } from './alignment-course';
import { checkCheckpoints } from './checkpoints';
import { checkClauseReferences } from './clause-references';
import { checkCitedDeadlines, checkMilestones, checkStrengths } from './commitment-verbs';
import {
  checkClauseMapped,
  checkClauseRegister,
  checkOutcomeOrder,
  checkPortDetail,
} from './coverage';
import { checkDeadlines } from './deadlines';
import { checkEdition, checkRegionKinds } from './edition';
import { checkFeatureReferences } from './feature-references';
import {
  checkCommitments,
  checkDeadlinePhrases,
  checkIds,
  checkNames,
  checkSharedSpellings,
} from './identity';
import { checkOutcomes } from './outcomes';
import { checkPlaceDistance } from './place-distance';
import { checkPlaceRange } from './place-range';
import { checkPlaceReferences } from './place-references';
import { checkPlacement } from './placement';
import { checkPublishedLength } from './published-length';
import { checkRegionBorders } from './region-borders';
import { checkSelfContact } from './self-contact';
import { checkSoftRegions } from './soft-regions';
import { checkLegs, checkWaypoints } from './waypoints';
import { checkWorks } from './works';

const CHECKS: readonly Check[] = [
  checkEdition,
  checkRegionKinds,
  checkSoftRegions,
  checkPlaceReferences,
  checkClauseReferences,
  checkFeatureReferences,
  checkIds,
  checkCommitments,
  checkDeadlinePhrases,
  checkSharedSpellings,
  checkAgencyRegions,
  checkNames,
  checkKnownAliases,
  checkSharedAliases,
  checkAbbreviations,
  checkPlaceDistance,
  checkDeadlines,
  checkMilestones,
  checkStrengths,
  checkWorks,
  checkCitedDeadlines,
  checkPlacement,
  checkPlaceRange,
  checkWaypoints,
  checkLegs,
  checkAlignmentCourse,
  checkAlignmentTags,
  checkRegionBorders,
  checkSelfContact,
  checkPublishedLength,
  checkCheckpoints,
  checkClauseRegister,
  checkClauseMapped,
  checkPortDetail,
  checkOutcomeOrder,
  checkOutcomes,
];

export function checkRecords(records: Records): Problem[] {
  return sortProblems(CHECKS.flatMap((check) => check(records)));
}
