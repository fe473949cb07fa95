/** The sheets of an atlas: each an ordinary sheet, of one region, clause, choice of years or agency. */

import type { Catalogue } from '../../domain/catalogue';
import { featuresOf } from '../../domain/catalogue';
import { decisionOf } from '../../domain/decision';
import { type Filter, YEAR_SPAN, type YearSelection } from '../../domain/filter';
import { isUnit } from '../../domain/region/kinds';
import { preferredOrientation } from '../area';
import type { AtlasKind } from '../job';
import { PAPER_NAMES, paperOf } from '../paper';
import type { PrintRequest } from '../request';

export interface AtlasSheet {
  /** ASCII. */
  id: string;
  /** What the sheet is of. */
  of:
    | { kind: 'region'; id: string }
    | { kind: 'clause'; id: string }
    | { kind: 'years'; years: YearSelection }
    | { kind: 'agency'; id: string };
  request: PrintRequest;
}

/** Landscape or portrait as its area is, on paper of the size asked for. */
function turned(request: PrintRequest, catalogue: Catalogue): PrintRequest {
  const name = PAPER_NAMES.find((one) => one === request.paper.name);
  return name
    ? { ...request, paper: paperOf(name, preferredOrientation(request.area, catalogue)) }
    : request;
}

const within = (request: PrintRequest, change: Partial<Filter>): PrintRequest => ({
  ...request,
  filter: { ...request.filter, ...change },
});

/** One sheet for each year, one for what is undated, and one for all that is due by the end of each later year. */
function yearSheets(): { id: string; years: YearSelection }[] {
  const { from, to } = YEAR_SPAN;
  const single = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [
    ...single.map((year) => ({
      id: `year-${year}`,
      years: { range: { from: year, to: year }, undated: false },
    })),
    { id: 'undated', years: { range: null, undated: true } },
    ...single.slice(1).map((year) => ({
      id: `by-${year}`,
      years: { range: { from, to: year }, undated: false },
    })),
  ];
}

/** Sheets without features are skipped, except sheets of a year: that nothing is due then is an answer. */
export function atlasSheets(
  of: AtlasKind,
  request: PrintRequest,
  catalogue: Catalogue,
): AtlasSheet[] {
  const { clauses } = catalogue;
  switch (of) {
    case 'regions':
      return catalogue.regions.filter(isUnit).map(({ id }) => ({
        id: `region-${id}`,
        of: { kind: 'region', id },
        request: turned({ ...request, area: { kind: 'region', id } }, catalogue),
      }));
    case 'clauses':
      return clauses.flatMap(({ id }, index) =>
        featuresOf(catalogue, id).some(({ geometry }) => geometry !== null)
          ? [
              {
                id: `clause-${index + 1}`,
                of: { kind: 'clause' as const, id },
                request: { ...request, clause: id },
              },
            ]
          : [],
      );
    case 'years':
      return yearSheets().map(({ id, years }) => ({
        id,
        of: { kind: 'years', years },
        request: within(request, { years }),
      }));
    case 'agencies':
      return catalogue.agencies.flatMap(({ id }, index) => {
        const asked = within(request, { agencies: [id], agencyRole: 'any' });
        return decisionOf(catalogue, asked.filter).clauses.length > 0
          ? [{ id: `agency-${index + 1}`, of: { kind: 'agency' as const, id }, request: asked }]
          : [];
      });
  }
}
