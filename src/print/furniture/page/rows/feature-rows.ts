/** The table of numbered features: one row for each commitment that is asked for. */
import type { AtlasFeature, Commitment } from '../../../../domain/contract/register';
import { askedOf, type Decision } from '../../../../domain/decision';
import { inLanguage, nameIn } from '../../../../i18n/language';
import { agencyList, othersWords } from '../../../../words/agencies';
import { citationText } from '../../../../words/citations';
import { clausePartOnSheet } from '../../../../words/clauses';
import { askedWords } from '../../../../words/commitments';
import { deadlineOnSheet } from '../../../../words/deadlines';
import type { Wording } from '../../../../words/wording';
import type { Cell, Column, Table, TableRow } from '../table/table';
import { column, type Numbering, text } from './columns';

/** `narrow` stands in a column beside the map: what is asked in one cell, who in another. */
export type Form = 'wide' | 'narrow';

function columnsOf(form: Form, { t }: Wording): Column[] {
  const number = column('number', t('paper.column.number'), true, 'middle');
  if (form === 'narrow') {
    return [
      number,
      column('name', t('paper.column.name'), true),
      column('asked', t('feature.commitments')),
      column('agencies', t('paper.column.agencies')),
    ];
  }
  return [
    number,
    column('name', t('paper.column.name'), true),
    column('network', t('paper.column.network'), true),
    column('task', t('paper.column.task')),
    column('citation', t('paper.column.citation')),
    column('milestone', t('feature.milestone')),
    column('deadline', t('feature.deadline')),
    column('lead', t('feature.lead')),
    column('others', t('paper.column.others')),
  ];
}

function commitmentCells(commitment: Commitment, form: Form, wording: Wording): Cell[] {
  const { t } = wording;
  const task = clausePartOnSheet(commitment.clause, commitment.part, wording);
  const asked = askedWords(commitment, wording);
  const deadline = deadlineOnSheet(commitment.deadline, wording);
  const citation = citationText(commitment.citation, 'tight');
  const lead = agencyList(commitment.lead, wording);
  const others = othersWords(commitment, wording);
  if (form === 'wide') return [task, citation, asked, deadline, lead, others].map(text);
  return [
    [t('feature.task', { id: task }), asked, deadline].join('\n'),
    [
      citation,
      ...(lead === '' ? [] : [t('paper.role', { role: t('feature.lead'), names: lead })]),
      ...(others === '' ? [] : [others]),
    ].join('\n'),
  ].map(text);
}

function nameCells({ properties }: AtlasFeature, form: Form, { t, language }: Wording): Cell[] {
  const name = nameIn(properties, language);
  const network = t(`network.${properties.network}`);
  return form === 'wide'
    ? [{ text: name, bold: true }, { text: network }]
    : [{ text: `${name}\n${network}` }];
}

/** Features of `numbers` by their numbers; the number leads to the mark on the map, and is led to from there. */
export function featureTable(
  features: readonly AtlasFeature[],
  decision: Decision,
  { numbers, anchorPrefix }: Numbering,
  form: Form,
  wording: Wording,
): Table {
  const { t, catalogue } = wording;
  const numbered = features
    .flatMap((feature) => {
      const n = numbers.get(feature.properties.id);
      return n === undefined ? [] : [{ feature, n }];
    })
    .toSorted((a, b) => a.n - b.n);
  return {
    heading: t('paper.table.features'),
    note: t('paper.table.featuresNote', { number: catalogue.notice.number }),
    columns: columnsOf(form, wording),
    rows: numbered.flatMap(({ feature, n }) =>
      askedOf(decision, feature).map(
        (commitment, index): TableRow => ({
          key: `${feature.properties.id} ${index}`,
          group: feature.properties.id,
          cells: [
            {
              text: String(n),
              bold: true,
              link: { to: `${anchorPrefix}mark-${n}` },
              anchor: `${anchorPrefix}row-${n}`,
            },
            ...nameCells(feature, form, wording),
            ...commitmentCells(commitment, form, wording),
          ],
        }),
      ),
    ),
  };
}

/** What has no number: named and not placed, with the reason, or outside the frame. */
export function unnumberedTable(
  kind: 'unplaced' | 'outside',
  features: readonly AtlasFeature[],
  decision: Decision,
  form: Form,
  wording: Wording,
): Table {
  const { t, language } = wording;
  const [, ...columns] = columnsOf(form, wording);
  const unplaced = kind === 'unplaced';
  return {
    heading: t(`paper.table.${kind}`),
    note: t(`paper.table.${kind}Note`),
    columns: [...columns, ...(unplaced ? [column('why', t('paper.column.why'), true)] : [])],
    rows: features.flatMap((feature) =>
      askedOf(decision, feature).map((commitment, index): TableRow => {
        const { id, whyUnplaced } = feature.properties;
        const why = whyUnplaced ? inLanguage(whyUnplaced, language) : '';
        return {
          key: `${id} ${index}`,
          group: id,
          cells: [
            ...nameCells(feature, form, wording),
            ...commitmentCells(commitment, form, wording),
            ...(unplaced ? [{ text: why, muted: true }] : []),
          ],
        };
      }),
    ),
  };
}
