/** The sheets of an atlas: each the ordinary sheet with one thing of its own. */
import type { Catalogue } from '../../domain/catalogue';
import { featuresOf } from '../../domain/catalogue';
import { type Filter, findMatches, YEAR_SPAN, type YearSelection } from '../../domain/filter';
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

/** Turned as its ground lies, on paper of the size asked for. */
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

/** 2017, … 2020, the undated, and all that is due by the last year. */
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

/** Those with nothing on the map are left out of an atlas of maps, but for the years: there, nothing is an answer. */
export function atlasSheets(
  of: AtlasKind,
  request: PrintRequest,
  catalogue: Catalogue,
): AtlasSheet[] {
  const { features, clauses } = catalogue;
  switch (of) {
    case 'prefectures':
      return catalogue.regions
        .filter(({ kind }) => kind === 'prefecture')
        .map(({ id }) => ({
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
        const found = findMatches(features, clauses, asked.filter);
        return found.clauses.length > 0
          ? [{ id: `agency-${index + 1}`, of: { kind: 'agency' as const, id }, request: asked }]
          : [];
      });
  }
}
