/** Resolves clauses: deadlines and agencies are looked up, and the features are attached. */
import type {
  AtlasFeature,
  Clause,
  ClausePart,
  Deadline,
} from '../../../src/domain/contract/register';
import type { AuthoredClause } from '../authored';
import type { AuthoredPart, Records } from '../read/records';
import { agencyIds, type Spellings, spellingsOf, toMentions } from './agencies';
import { fragmentsOf } from './citation';
import { governingDeadline, toDeadline } from './deadline';
import { toText } from './text';

const toPart = (part: AuthoredPart, spellings: Spellings): ClausePart => ({
  bracket: part.bracket,
  deadlines: part.deadlines.map(toDeadline),
  lead: toMentions(part.lead, spellings),
  cooperating: toMentions(part.cooperating, spellings),
  responsible: toMentions(part.responsible, spellings),
  covers: toText(part.covers),
});

/**
 * The deadline that governs a document or target. Throws if there is none, which the checks must have
 * reported.
 */
function governing(
  clause: AuthoredClause,
  part: number,
  phrase: string | undefined,
): [AuthoredPart, Deadline] {
  const found = clause.parts[part - 1];
  const deadline = found && governingDeadline(found, phrase);
  if (!found || !deadline) throw new Error(`clause ${clause.id}, part ${part}: no deadline`);
  return [found, toDeadline(deadline)];
}

function toClause(clause: AuthoredClause, spellings: Spellings, featureIds: string[]): Clause {
  return {
    id: clause.id,
    chapter: clause.chapter,
    section: clause.section,
    headingZh: clause.headingZh,
    headingEn: clause.headingEn,
    summary: toText(clause.summary),
    parts: clause.parts.map((part) => toPart(part, spellings)),
    documents: clause.documents.map((document) => {
      const { titleZh, titleEn, order, part } = document;
      const [found, deadline] = governing(clause, part, document.deadline);
      const lead = agencyIds(found.lead, spellings);
      const citation = fragmentsOf(document.citation);
      return { titleZh, titleEn, order, part, deadline, lead, citation };
    }),
    targets: clause.targets.map((target) => {
      const { phrase, min, max, strength, part } = target;
      const [, deadline] = governing(clause, part, target.deadline);
      const citation = fragmentsOf(target.citation);
      const { zhPerEn } = target.unit;
      const unit = { ...toText(target.unit), ...(zhPerEn !== undefined && { zhPerEn }) };
      const what = toText(target.what);
      return { phrase, min, max, unit, what, strength, part, deadline, citation };
    }),
    openLists: clause.openLists.map(({ phrase, stated, named, of }) => {
      return { phrase, stated, named, of: toText(of) };
    }),
    notMapped: clause.notMapped.map(({ phrase, why }) => ({ phrase, why: toText(why) })),
    featureIds,
    ...(clause.whyUnmapped && { whyUnmapped: toText(clause.whyUnmapped) }),
  };
}

/** In the notice's order, independent of files and their order. */
export function resolveClauses(records: Records, features: readonly AtlasFeature[]): Clause[] {
  const spellings = spellingsOf(records);
  const order = (id: string) => records.clauseIds.indexOf(id);
  return [...records.clauses]
    .sort((a, b) => order(a.record.id) - order(b.record.id))
    .map(({ record }) => {
      const ids = features.flatMap(({ properties: { id, commitments } }) =>
        commitments.some(({ clause }) => clause === record.id) ? id : [],
      );
      return toClause(record, spellings, ids);
    });
}
