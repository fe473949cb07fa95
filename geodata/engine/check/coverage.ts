/**
 * Checks completeness: every clause of the notice is registered and mapped or explained, and features have
 * what their network requires.
 */
import { NETWORKS } from '../../../src/domain/contract/register';
import { networkTraits } from '../../../src/domain/networks';
import { type Check, problemAt } from '../read/records';

export const checkClauseRegister: Check = ({ notice, clauses, clauseIds }) => {
  const registered = new Set(clauses.map(({ record }) => record.id));
  const missing = clauseIds
    .filter((id) => !registered.has(id))
    .map((id) =>
      problemAt(
        'clause-register',
        notice.origin,
        ['chapters'],
        `clause ${id} is not registered`,
        'write its record in clauses/',
      ),
    );
  const misplaced = clauses.flatMap(({ record, origin }, index) => {
    const at = clauseIds.indexOf(record.id);
    const before = clauses[index - 1];
    const sameFile = before?.origin.file === origin.file;
    if (at !== -1 && (!before || !sameFile || clauseIds.indexOf(before.record.id) <= at)) return [];
    const message =
      at === -1
        ? `the notice has no task ${record.id}`
        : `clause ${record.id} stands after ${before?.record.id}`;
    const remedy = 'number clauses as the notice does and keep a file in its order';
    return [problemAt('clause-register', origin, ['id'], message, remedy)];
  });
  return [...missing, ...misplaced];
};

export const checkClauseMapped: Check = ({ clauses, features }) => {
  const mapped = new Set(
    features.flatMap(({ record }) => record.commitments.map(({ clause }) => clause)),
  );
  return clauses.flatMap(({ record, origin }) => {
    if (mapped.has(record.id) === (record.whyUnmapped === undefined)) return [];
    return mapped.has(record.id)
      ? problemAt(
          'clause-unmapped',
          origin,
          ['whyUnmapped'],
          `clause ${record.id} has features and says why it has none`,
          'remove whyUnmapped',
        )
      : problemAt(
          'clause-unmapped',
          origin,
          ['id'],
          `clause ${record.id} has no feature and does not say why`,
          'add a feature with a commitment of this clause, or whyUnmapped in both languages',
        );
  });
};

const PORT_NETWORKS = NETWORKS.filter((network) => networkTraits(network).portDetail);

export const checkPortDetail: Check = ({ features }) =>
  features.flatMap(({ record, network, origin }) => {
    const isPort = networkTraits(network).portDetail === true;
    if (isPort === (record.port !== undefined)) return [];
    return isPort
      ? problemAt(
          'port-detail',
          origin,
          ['slug'],
          `the port ${record.slug} does not say its mode and what its point is`,
          'add port: { mode, neighbour where there is one, point }',
        )
      : problemAt(
          'port-detail',
          origin,
          ['port'],
          `${record.slug} is not in ${PORT_NETWORKS.join(' or ')} and has the detail of a port`,
          'remove port',
        );
  });

export const checkOutcomeOrder: Check = ({ features }) =>
  features.flatMap(({ record, origin }) =>
    (record.outcome?.events ?? []).flatMap(({ date }, index, events) => {
      const before = events[index - 1]?.date;
      // Compare only as many digits as both dates have: 2019 is not after 2019-05.
      const length = Math.min(date.length, before?.length ?? 0);
      if (before === undefined || before.slice(0, length) <= date.slice(0, length)) return [];
      const message = `the event of ${date} stands after that of ${before}`;
      const path = ['outcome', 'events', index];
      return [problemAt('outcome-order', origin, path, message, 'put events in order of date')];
    }),
  );
