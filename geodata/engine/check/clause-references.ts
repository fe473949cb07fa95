/**
 * Checks references to the notice: chapters, clauses, parts, deadline phrases and agency spellings must
 * exist.
 */
import type { Problem } from '../problem';
import type { Path } from '../read/located';
import { byId, type Check, type Origin, problemAt, type Records } from '../read/records';
import { governingDeadline } from '../resolve/deadline';

/** A record that belongs to a clause part: commitment, document or target. */
interface UnderPart {
  clause: string;
  part: number;
  deadline: string | undefined;
  origin: Origin;
  path: Path;
}

function underParts(records: Records): UnderPart[] {
  const ofFeatures = records.features.flatMap(({ record, origin }) =>
    record.commitments.map(({ clause, part = 1, deadline }, index) => ({
      clause,
      part,
      deadline,
      origin,
      path: ['commitments', index],
    })),
  );
  const ofClauses = records.clauses.flatMap(({ record, origin }) =>
    (['documents', 'targets'] as const).flatMap((list) =>
      record[list].map(({ part, deadline }, index) => ({
        clause: record.id,
        part,
        deadline,
        origin,
        path: [list, index],
      })),
    ),
  );
  return [...ofFeatures, ...ofClauses];
}

function checkUnderPart(records: Records): Problem[] {
  const clauses = byId(records.clauses);
  return underParts(records).flatMap(({ clause: id, part, deadline, origin, path }) => {
    const clause = clauses.get(id);
    if (!clause) {
      const message = `there is no clause “${id}”`;
      const remedy = 'register it in clauses/, or correct the number';
      return [problemAt('unknown-clause', origin, [...path, 'clause'], message, remedy)];
    }
    const found = clause.parts[part - 1];
    if (!found) {
      const message = `clause ${id} has no part ${part}, it has ${clause.parts.length}`;
      const remedy = 'a part is one closing bracket; name one of those registered';
      return [problemAt('unknown-part', origin, [...path, 'part'], message, remedy)];
    }
    if (deadline === undefined || governingDeadline(found, deadline)) return [];
    const phrases = found.deadlines.map(({ phrase }) => phrase).join(', ');
    const message = `clause ${id}, part ${part}, has no deadline “${deadline}”`;
    const remedy = `use one of its phrases: ${phrases}`;
    return [problemAt('unknown-deadline', origin, [...path, 'deadline'], message, remedy)];
  });
}

function checkSpellings(records: Records): Problem[] {
  const spellings = new Set(records.agencies.flatMap(({ record }) => record.spellings));
  return records.clauses.flatMap(({ record, origin }) =>
    record.parts.flatMap((part, index) =>
      (['lead', 'cooperating', 'responsible'] as const).flatMap((role) =>
        part[role].flatMap((spelling, at) =>
          spellings.has(spelling)
            ? []
            : problemAt(
                'unknown-spelling',
                origin,
                ['parts', index, role, at],
                `no agency is spelt “${spelling}”`,
                'add the spelling to its agency in agencies.yaml',
              ),
        ),
      ),
    ),
  );
}

function checkChapters(records: Records): Problem[] {
  const { chapters } = records.notice.record;
  return records.clauses.flatMap(({ record, origin }) => {
    const chapter = chapters.find(({ id }) => id === record.chapter);
    const hasSection =
      record.section === null
        ? chapter?.sections.length === 0
        : chapter?.sections.some(({ id }) => id === record.section);
    if (hasSection) return [];
    const message = `the notice has no chapter ${record.chapter} with section ${record.section ?? '(none)'}`;
    const remedy = 'correct chapter and section after notice.yaml';
    return [problemAt('unknown-chapter', origin, ['chapter'], message, remedy)];
  });
}

export const checkClauseReferences: Check = (records) => [
  ...checkUnderPart(records),
  ...checkSpellings(records),
  ...checkChapters(records),
];
