/** Tables of tasks: the ledger, the duties of a region, the tasks of an agency. One row for each part. */

import type { Region } from '../../../../domain/contract/regions';
import type { Deadline } from '../../../../domain/contract/register';
import { type Decision, hasPart } from '../../../../domain/decision';
import { DUTY_ROLES } from '../../../../domain/duty-roles';
import { type LedgerRow, ledgerRows, rowFeatures } from '../../../../domain/ledger/rows';
import { type Duty, dutiesOf } from '../../../../domain/region/duties';
import { inLanguage, nameIn } from '../../../../i18n/language';
import { agencyName, mentionedIds, mentionedList, othersWords } from '../../../../words/agencies';
import { headedClausePartOnSheet } from '../../../../words/clauses';
import { deadlineLines, deadlineOnSheet } from '../../../../words/deadlines';
import { documentLines } from '../../../../words/documents';
import { numberedNames } from '../../../../words/features';
import type { Wording } from '../../../../words/wording';
import type { Table } from '../table/table';
import { column, type Numbering, text } from './columns';

type Numbers = Pick<Numbering, 'numbers'>;

const deadlines = (of: readonly Deadline[], wording: Wording): string =>
  deadlineLines(of, (one) => deadlineOnSheet(one, wording));

const bracketOthers = ({ bracket }: LedgerRow, wording: Wording): string =>
  othersWords(
    {
      cooperating: mentionedIds(bracket.cooperating),
      responsible: mentionedIds(bracket.responsible),
    },
    wording,
  );

/** What is on the map, then what is not, with a reason where the part has no feature at all. */
function featuresText(row: LedgerRow, numbers: Numbers, wording: Wording): string {
  const { t, language } = wording;
  const { clause, placed, unplaced } = row;
  if (rowFeatures(row).length === 0)
    return clause.whyUnmapped ? inLanguage(clause.whyUnmapped, language) : '';
  const names = (of: LedgerRow['placed']): string => numberedNames(of, numbers.numbers, wording);
  return [
    ...(placed.length > 0 ? [names(placed)] : []),
    ...(unplaced.length > 0
      ? [t('paper.role', { role: t('feature.unplaced'), names: names(unplaced) })]
      : []),
  ].join('\n');
}

/** @param rows those of `domain/ledger/rows` that are to be listed */
export function ledgerTable(rows: readonly LedgerRow[], numbers: Numbers, wording: Wording): Table {
  const { t, language } = wording;
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
        { text: headedClausePartOnSheet(row.clause, row.part, wording), bold: true },
        ...[
          deadlines(row.bracket.deadlines, wording),
          mentionedList(row.bracket.lead, wording),
          bracketOthers(row, wording),
          inLanguage(row.bracket.covers, language),
          featuresText(row, numbers, wording),
          documentLines(row.documents, wording),
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
  wording: Wording,
): Table {
  const { t, language, catalogue } = wording;
  const rows = ledgerRows(catalogue).flatMap((row) => {
    if (!hasPart(decision, row.clause, row.part)) return [];
    const roles = DUTY_ROLES.filter((role) => mentionedIds(row.bracket[role]).includes(agencyId));
    return roles.length > 0 ? [{ row, roles }] : [];
  });
  return {
    heading: t('paper.table.agency', { agency: agencyName(agencyId, wording) }),
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
        { text: headedClausePartOnSheet(row.clause, row.part, wording), bold: true },
        ...[
          roles.map((role) => t(`feature.${role}`)).join('\n'),
          deadlines(row.bracket.deadlines, wording),
          inLanguage(row.bracket.covers, language),
          featuresText(row, numbers, wording),
          documentLines(row.documents, wording),
          mentionedList(row.bracket.lead, wording),
          bracketOthers(row, wording),
        ].map(text),
      ],
    })),
  };
}

const dutyKey = ({ clause, partNumber, role, agency }: Duty): string =>
  [clause.id, partNumber, role, agency.id].join(' ');

export function dutyTable(region: Region, numbers: Numbers, wording: Wording): Table {
  const { t, language, catalogue } = wording;
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
      column('features', t('paper.column.features')),
    ],
    rows: dutiesOf(catalogue, region).map((duty) => ({
      key: dutyKey(duty),
      group: `${duty.clause.id}/${duty.partNumber}`,
      cells: [
        { text: headedClausePartOnSheet(duty.clause, duty.partNumber, wording), bold: true },
        ...[
          t(`feature.${duty.role}`),
          t(`region.page.reading.${duty.reading}`, { spelling: duty.spelling, region: name }),
          deadlines(duty.deadlines, wording),
          inLanguage(duty.part.covers, language),
          numberedNames(
            duty.features.map(({ feature }) => feature),
            numbers.numbers,
            wording,
          ),
        ].map(text),
      ],
    })),
  };
}
