/** Writes the documents that the notice orders. */
import type { OrderedDocument } from '../domain/contract/register';
import { titleIn } from '../i18n/language';
import { yearOrNone } from './deadlines';
import type { Wording } from './wording';

/** One line per document: what to do with it, and by when. */
export const documentLines = (
  documents: readonly OrderedDocument[],
  { t, language }: Pick<Wording, 't' | 'language'>,
): string =>
  documents
    .map((document) =>
      t('ledger.ordered', {
        order: t(`order.${document.order}`),
        title: titleIn(document, language),
        deadline: yearOrNone(t, document.deadline),
      }),
    )
    .join('\n');
