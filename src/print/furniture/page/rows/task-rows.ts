/** Tables of tasks: the ledger, the duties of a region, the tasks of an agency. One row for each part. */

import type { Region } from '../../../../domain/contract/regions';
import type { AgencyMention } from '../../../../domain/contract/register';
import { type Decision, hasPart } from '../../../../domain/decision';
import { type LedgerRow, ledgerRows, rowFeatures } from '../../../../domain/ledger/rows';
import { DUTY_ROLES, type Duty, dutiesOf } from '../../../../domain/region/duties';
import { inLanguage, nameIn } from '../../../../i18n';
import type { Table } from '../table/table';
import {
  column,
  deadlinesText,
  featureNames,
  mentioned,
  type Numbering,
  othersText,
  type RowContext,
  taskHeading,
  text,
} from './wording';

type Numbers = Pick<Numbering, 'numbers'>;

const idsOf = (mentions: readonly AgencyMention[]): string[] => mentions.flatMap(({ ids }) => ids);

const bracketOthers = ({ bracket }: LedgerRow, context: RowContext): string =>
  othersText(
    { cooperating: idsOf(bracket.cooperating), responsible: idsOf(bracket.responsible) },
    context,
  );

const documentsText = ({ documents }: LedgerRow, { t, language }: RowContext): string =>
  documents
    .map(({ order, titleZh, titleEn, deadline }) =>
      t('ledger.ordered', {
        order: t(`order.${order}`),
        title: language === 'zh' ? titleZh : titleEn,
        deadline: deadline.year ?? t('year.undated'),
      }),
    )
    .join('\n');

/** What is on the map, then what is not, with a reason where the part has no feature at all. */
function thingsText(row: LedgerRow, numbers: Numbers, context: RowContext): string {
  const { t, language } = context;
  const { clause, placed, unplaced } = row;
  if (rowFeatures(row).length === 0)
    return clause.whyUnmapped ? inLanguage(clause.whyUnmapped, language) : '';
  const names = (of: LedgerRow['placed']): string => featureNames(of, numbers, context);
  return [
    ...(placed.length > 0 ? [names(placed)] : []),
    ...(unplaced.length > 0
      ? [t('paper.role', { role: t('feature.unplaced'), names: names(unplaced) })]
      : []),
  ].join('\n');
}

/** @param rows those of `domain/ledger/rows` that are to be listed */
export function ledgerTable(
  rows: readonly LedgerRow[],
  numbers: Numbers,
  context: RowContext,
): Table {
  const { t, language } = context;
  return {
    heading: t('paper.table.ledger'),
    note: t('paper.table.ledgerNote'),
    columns: [
      column('task', t('paper.column.task')),
      column('deadline', t('feature.deadline')),
      column('lead', t('feature.lead')),
      column('others', t('paper.column.others')),
      column('covers', t('clause.covers')),
      column('features', t('ledger.column.features')),
      column('documents', t('ledger.column.documents')),
    ],
    rows: rows.map((row) => ({
      key: row.key,
      group: row.key,
      cells: [
        { text: taskHeading(row.clause, row.part, context), bold: true },
        ...[
          deadlinesText(row.bracket.deadlines, context),
          mentioned(row.bracket.lead, context),
          bracketOthers(row, context),
          inLanguage(row.bracket.covers, language),
          thingsText(row, numbers, context),
          documentsText(row, context),
        ].map(text),
      ],
    })),
  };
}

/** Parts that the filter finds and whose bracket names the agency, and as what. */
export function agencyTable(
  agencyId: string,
  decision: Decision,
  numbers: Numbers,
  context: RowContext,
): Table {
  const { t, language, catalogue } = context;
  const agency = catalogue.agencyById.get(agencyId);
  const rows = ledgerRows(catalogue).flatMap((row) => {
    if (!hasPart(decision, row.clause, row.part)) return [];
    const roles = DUTY_ROLES.filter((role) => idsOf(row.bracket[role]).includes(agencyId));
    return roles.length > 0 ? [{ row, roles }] : [];
  });
  return {
    heading: t('paper.table.agency', { agency: agency ? nameIn(agency, language) : agencyId }),
    note: t('paper.table.agencyNote'),
    columns: [
      column('task', t('paper.column.task')),
      column('duty', t('paper.column.duty')),
      column('deadline', t('feature.deadline')),
      column('covers', t('clause.covers')),
      column('features', t('ledger.column.features')),
      column('documents', t('ledger.column.documents')),
      column('lead', t('feature.lead')),
      column('others', t('paper.column.others')),
    ],
    rows: rows.map(({ row, roles }) => ({
      key: row.key,
      group: row.key,
      cells: [
        { text: taskHeading(row.clause, row.part, context), bold: true },
        ...[
          roles.map((role) => t(`feature.${role}`)).join('\n'),
          deadlinesText(row.bracket.deadlines, context),
          inLanguage(row.bracket.covers, language),
          thingsText(row, numbers, context),
          documentsText(row, context),
          mentioned(row.bracket.lead, context),
          bracketOthers(row, context),
        ].map(text),
      ],
    })),
  };
}

const dutyKey = ({ clause, partNumber, role, agency }: Duty): string =>
  [clause.id, partNumber, role, agency.id].join(' ');

export function dutyTable(region: Region, numbers: Numbers, context: RowContext): Table {
  const { t, language, catalogue } = context;
  const name = nameIn(region, language);
  return {
    heading: t('paper.table.duties', { region: name }),
    note: t('paper.table.dutiesNote'),
    columns: [
      column('task', t('paper.column.task'), true),
      column('duty', t('paper.column.duty')),
      column('reading', t('paper.column.reading')),
      column('deadline', t('feature.deadline')),
      column('covers', t('clause.covers')),
      column('things', t('paper.column.things')),
    ],
    rows: dutiesOf(catalogue, region).map((duty) => ({
      key: dutyKey(duty),
      group: `${duty.clause.id}/${duty.partNumber}`,
      cells: [
        { text: taskHeading(duty.clause, duty.partNumber, context), bold: true },
        ...[
          t(`feature.${duty.role}`),
          t(`region.page.reading.${duty.reading}`, { spelling: duty.spelling, region: name }),
          deadlinesText(duty.deadlines, context),
          inLanguage(duty.part.covers, language),
          featureNames(
            duty.things.map(({ feature }) => feature),
            numbers,
            context,
          ),
        ].map(text),
      ],
    })),
  };
}
