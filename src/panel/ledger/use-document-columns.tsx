/** The columns of the list of ordered documents. */
import type { OrderedDocument } from '../../domain/contract/register';
import type { DocumentLink, DocumentRow } from '../../domain/ledger/documents';
import { titleIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { yearOrNone } from '../../words/deadlines';
import { useChoose } from '../use-choose';
import type { Column } from './column';
import { type RecordOf, useRecordColumns } from './use-record-columns';

type Row = RecordOf<OrderedDocument> & DocumentRow;

/** The orders of the same, or possibly the same, document by other tasks. */
function othersOf({ key }: Row, links: readonly DocumentLink[]) {
  return links.flatMap(({ a, b, likeness }) =>
    a.key === key ? [{ other: b, likeness }] : b.key === key ? [{ other: a, likeness }] : [],
  );
}

export function useDocumentColumns(
  links: readonly DocumentLink[],
): [Column<Row>, ...Column<Row>[]] {
  const { task, deadline, lead, citation, wording, compare } = useRecordColumns<OrderedDocument>();
  const { t, language } = wording;
  const { chooseClause } = useChoose();
  const title = (document: OrderedDocument) => titleIn(document, language);
  const words = ({ other, likeness }: ReturnType<typeof othersOf>[number]): string =>
    t(`ledger.likeness.${likeness}`, {
      id: other.clause.id,
      title: title(other.document),
      deadline: yearOrNone(t, other.document.deadline),
    });

  return [
    task,
    {
      id: 'order',
      label: t('ledger.column.order'),
      width: 6,
      text: ({ document }) => t(`order.${document.order}`),
      compare: (a, b) => compare(t(`order.${a.document.order}`), t(`order.${b.document.order}`)),
    },
    {
      id: 'title',
      label: t('ledger.column.title'),
      width: 20,
      text: ({ document }) => title(document),
      cell: ({ document }) => (
        <>
          {title(document)}
          {language === 'en' && <small lang="zh-CN">{document.titleZh}</small>}
        </>
      ),
      compare: (a, b) => compare(title(a.document), title(b.document)),
    },
    deadline,
    {
      id: 'twice',
      label: t('ledger.column.twice'),
      width: 16,
      text: (row) => othersOf(row, links).map(words).join('\n'),
      cell: (row) =>
        othersOf(row, links).map((one) => (
          <button
            key={one.other.key}
            type="button"
            className="link"
            onClick={() => chooseClause(one.other.clause.id)}
          >
            <Mixed>{words(one)}</Mixed>
          </button>
        )),
    },
    lead,
    citation,
  ];
}
