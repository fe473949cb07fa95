/** A sheet of what one agency has to do. */
import type { Filter } from '../../domain/filter';
import { nameIn } from '../../i18n/language';
import type { SheetOptions } from '../sheet/options';

export function briefOf(options: SheetOptions, agency: string): SheetOptions {
  const { request, data, t } = options;
  const record = data.catalogue.agencyById.get(agency);
  const filter: Filter = { ...request.filter, agencies: [agency], agencyRole: 'any' };
  return {
    ...options,
    request: { ...request, filter },
    title:
      request.title ??
      t('print.titles.brief', { agency: record ? nameIn(record, request.language) : agency }),
    ownTable: { kind: 'agency', id: agency },
  };
}
