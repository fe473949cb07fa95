/** Checks the shape of every authored file against its closed JSON Schema. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type {
  AuthoredAbbreviations,
  AuthoredAgencies,
  AuthoredAlignment,
  AuthoredCheckpoints,
  AuthoredClauses,
  AuthoredEdition,
  AuthoredExistingTrunk,
  AuthoredFeatures,
  AuthoredGrammar,
  AuthoredNotice,
  AuthoredOutcomes,
  AuthoredPlaces,
  AuthoredRegions,
  AuthoredRegisterNumbers,
  AuthoredSoftRegions,
  AuthoredSources,
} from '../authored';
import type { Problem } from '../problem';
import abbreviations from '../schema/abbreviations.schema.json' with { type: 'json' };
import agencies from '../schema/agencies.schema.json' with { type: 'json' };
import alignment from '../schema/alignment.schema.json' with { type: 'json' };
import checkpoints from '../schema/checkpoints.schema.json' with { type: 'json' };
import clauses from '../schema/clauses.schema.json' with { type: 'json' };
import edition from '../schema/edition.schema.json' with { type: 'json' };
import existingTrunk from '../schema/existing-trunk.schema.json' with { type: 'json' };
import features from '../schema/features.schema.json' with { type: 'json' };
import grammar from '../schema/grammar.schema.json' with { type: 'json' };
import notice from '../schema/notice.schema.json' with { type: 'json' };
import outcomes from '../schema/outcomes.schema.json' with { type: 'json' };
import places from '../schema/places.schema.json' with { type: 'json' };
import regions from '../schema/regions.schema.json' with { type: 'json' };
import registerNumbers from '../schema/register-numbers.schema.json' with { type: 'json' };
import softRegions from '../schema/soft-regions.schema.json' with { type: 'json' };
import sources from '../schema/sources.schema.json' with { type: 'json' };
import { isDateAsKnown } from './date-as-known';
import type { Located } from './located';
import { explain } from './shape-message';

// All errors at once, so that an author can correct a file in one go. Verbose, because the messages quote
// the value and the schema's description of it.
const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addFormat('date-as-known', isDateAsKnown);

export const shapes = {
  abbreviations: ajv.compile<AuthoredAbbreviations>(abbreviations),
  agencies: ajv.compile<AuthoredAgencies>(agencies),
  alignment: ajv.compile<AuthoredAlignment>(alignment),
  checkpoints: ajv.compile<AuthoredCheckpoints>(checkpoints),
  clauses: ajv.compile<AuthoredClauses>(clauses),
  edition: ajv.compile<AuthoredEdition>(edition),
  existingTrunk: ajv.compile<AuthoredExistingTrunk>(existingTrunk),
  features: ajv.compile<AuthoredFeatures>(features),
  grammar: ajv.compile<AuthoredGrammar>(grammar),
  notice: ajv.compile<AuthoredNotice>(notice),
  outcomes: ajv.compile<AuthoredOutcomes>(outcomes),
  places: ajv.compile<AuthoredPlaces>(places),
  regions: ajv.compile<AuthoredRegions>(regions),
  registerNumbers: ajv.compile<AuthoredRegisterNumbers>(registerNumbers),
  softRegions: ajv.compile<AuthoredSoftRegions>(softRegions),
  sources: ajv.compile<AuthoredSources>(sources),
};

/** `/0/parts/1` → [0, 'parts', 1] */
function pathOf(error: ErrorObject): (string | number)[] {
  const steps = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  // The path of the unknown key itself, not of its record.
  const extra: unknown = error.params.additionalProperty;
  return typeof extra === 'string' ? [...steps, extra] : steps;
}

export type Shaped<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

export function checkShape<T>(located: Located, validate: ValidateFunction<T>): Shaped<T> {
  const { value } = located;
  if (validate(value)) return { value, problems: [] };
  const problems = (validate.errors ?? []).map((error): Problem => {
    const path = pathOf(error);
    return {
      rule: 'shape',
      file: located.file,
      line: located.lineOf(path),
      ...explain(error, path.join('.')),
    };
  });
  return { value: null, problems };
}
