/** Checks for duplicates: no id, spelling, commitment or deadline may occur twice. */
import type { Problem, Rule } from '../problem';
import type { Path } from '../read/located';
import { type Check, type Origin, problemAt, type Records } from '../read/records';
import { citationText, fragmentsOf } from '../resolve/citation';

interface Keyed {
  key: string;
  origin: Origin;
  path: Path;
}

/** A problem for every item whose key an earlier item has too. */
function repeated(
  items: readonly Keyed[],
  rule: Rule,
  say: (key: string) => string,
  remedy: string,
): Problem[] {
  const first = new Map<string, Keyed>();
  return items.flatMap((item) => {
    const earlier = first.get(item.key);
    if (!earlier) {
      first.set(item.key, item);
      return [];
    }
    const where = `${earlier.origin.file}:${earlier.origin.lineOf(earlier.path)}`;
    const message = `${say(item.key)} (first at ${where})`;
    return [problemAt(rule, item.origin, item.path, message, remedy)];
  });
}

export const checkIds: Check = (records) => {
  const lists = [
    records.agencies,
    records.sources,
    records.regions,
    records.places,
    records.clauses,
  ];
  const ids = lists.map((list) =>
    list.map(({ record, origin }): Keyed => ({ key: record.id, origin, path: ['id'] })),
  );
  const insets = records.regions.flatMap(({ record, origin }) =>
    (record.insets ?? []).map(
      ({ id }, index): Keyed => ({ key: id, origin, path: ['insets', index, 'id'] }),
    ),
  );
  const slugs = [records.features, records.existing].map((list) =>
    list.map(({ id, origin }): Keyed => ({ key: id, origin, path: ['slug'] })),
  );
  const remedy = 'give one of them another id, or make them one record';
  return [...ids, insets, ...slugs].flatMap((list) =>
    repeated(list, 'duplicate-id', (id) => `the id “${id}” is used twice`, remedy),
  );
};

/**
 * A commitment is what one sentence asks of one feature, so the same words may not count twice. A feature
 * asked for in two sentences of a clause has two commitments.
 */
export const checkCommitments: Check = ({ features }) =>
  features.flatMap(({ record, origin }) =>
    repeated(
      record.commitments.map((commitment, index) => ({
        key: [
          commitment.clause,
          commitment.part ?? 1,
          commitment.milestone,
          commitment.deadline ?? '',
          citationText(fragmentsOf(commitment.citation)),
        ].join(' · '),
        origin,
        path: ['commitments', index],
      })),
      'duplicate-commitment',
      (key) => `the commitment “${key}” is written twice`,
      'remove one',
    ),
  );

/** Records refer to a deadline by its phrase, so a phrase may occur only once in a part. */
export const checkDeadlinePhrases: Check = ({ clauses }) =>
  clauses.flatMap(({ record, origin }) =>
    record.parts.flatMap((part, at) =>
      repeated(
        part.deadlines.map(({ phrase }, index) => ({
          key: phrase,
          origin,
          path: ['parts', at, 'deadlines', index],
        })),
        'duplicate-deadline',
        (phrase) => `the deadline “${phrase}” stands twice in one part`,
        'remove one, or make the phrases as long as it takes to tell them apart',
      ),
    ),
  );

function spellingsOf({ agencies }: Records): Keyed[] {
  return agencies.flatMap(({ record, origin }) =>
    record.spellings.map((key, index): Keyed => ({ key, origin, path: ['spellings', index] })),
  );
}

/** A spelling may belong to several agencies only if its own words join them. */
export const checkSharedSpellings: Check = (records) =>
  repeated(
    spellingsOf(records).filter(
      ({ key }) => !records.grammar.record.joins.bodies.some((word) => key.includes(word)),
    ),
    'shared-spelling',
    (spelling) => `the spelling “${spelling}” is given twice`,
    'leave it with the one body that the notice means',
  );

export const checkNames: Check = ({ features }) =>
  repeated(
    features.map(({ network, record, origin }) => ({
      key: `${network}: ${record.nameZh}`,
      origin,
      path: ['nameZh'],
    })),
    'same-name',
    (name) => `two features of a network have one name, ${name}`,
    'make them one feature with several commitments, or name them apart',
  );
