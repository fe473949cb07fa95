/** Lists every document, plan or policy that the clauses order, and finds those that are ordered twice. */
import type { Catalogue } from '../catalogue';
import type { Clause, OrderedDocument } from '../contract/register';
import { compareTitles, type Likeness, scopeOf } from './titles';

export interface DocumentRow {
  key: string;
  order: number;
  clause: Clause;
  document: OrderedDocument;
}

export interface DocumentLink {
  a: DocumentRow;
  b: DocumentRow;
  likeness: Exclude<Likeness, 'different'>;
}

export function documentRows({ clauses }: Catalogue): DocumentRow[] {
  return clauses
    .flatMap((clause) => clause.documents.map((document) => ({ clause, document })))
    .map((row, order) => ({
      ...row,
      order,
      key: `${row.clause.id}/${row.document.part} ${row.document.titleZh}`,
    }));
}

/** Pairs in the notice's order. Titles that one clause part lists side by side are different documents. */
export function documentLinks(catalogue: Catalogue): DocumentLink[] {
  const rows = documentRows(catalogue);
  const scope = scopeOf(
    catalogue.notice.titleZh,
    rows.map(({ document }) => document.titleZh),
  );
  return rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b) => {
      if (a.clause.id === b.clause.id && a.document.part === b.document.part) return [];
      const likeness = compareTitles(a.document.titleZh, b.document.titleZh, scope);
      return likeness === 'different' ? [] : [{ a, b, likeness }];
    }),
  );
}
