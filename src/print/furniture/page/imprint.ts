/** Maker, date, sources and limits of use of the sheet. */
import type { TFunction } from 'i18next';
import { titleIn } from '../../../i18n/language';
import { RULES_MM } from '../../../symbology/page-style';
import { type PrintData, showsBorders } from '../../print-data';
import type { PrintRequest } from '../../request';
import { type Block, group, moved, stacked } from './block';
import { dateWords } from './dates';
import { type Labelled, labelledLines } from './labelled';
import { type Setting, smallStyle } from './setting';
import { owedTo } from './source-words';
import { lineHeightMm, paragraph } from './text/paragraph';

export interface ImprintInput {
  request: Pick<PrintRequest, 'maker' | 'date' | 'mark' | 'review' | 'borders'>;
  data: Pick<PrintData, 'catalogue' | 'sourceById' | 'dataVersion' | 'ownBoundary'>;
  /** Of what is drawn on the sheet. */
  sources: readonly string[];
  /** Whether the document has the list of sources on a further page. */
  listsSources: boolean;
  /** More lines, such as the projection. */
  more: readonly Labelled[];
}

export function noticeWords({ catalogue }: Pick<PrintData, 'catalogue'>, setting: Setting): string {
  const { t, language } = setting;
  const { notice } = catalogue;
  return t('paper.imprint.notice', {
    number: notice.number,
    title: titleIn(notice, language),
    issuer: language === 'zh' ? notice.issuerZh : notice.issuerEn,
    date: dateWords(notice.date, t),
  });
}

/** The file whose boundary is on the sheet; empty where there is none. */
function ownBoundaryWords({ ownBoundary }: Pick<PrintData, 'ownBoundary'>, t: TFunction): string {
  if (!ownBoundary) return '';
  const { file, converted } = ownBoundary;
  return t(converted ? 'paper.imprint.ownBoundaryConverted' : 'paper.imprint.ownBoundaryFile', {
    file,
  });
}

/** A mark of use in a frame of its own, such as 内部工作图; nothing where there is none. */
function markBlock(words: string, setting: Setting): Block {
  const { type, ink, typesetter } = setting;
  const pad = type.body * 0.5;
  const text = paragraph(
    words,
    typesetter.widthMm(words, type.body, 700) + 0.01,
    { sizeMm: type.body, weight: 700, colour: ink.text },
    typesetter,
  );
  const [width, height] = [text.widthMm + 2 * pad, text.heightMm + pad * 0.6];
  return {
    widthMm: width,
    heightMm: height,
    group: group([
      {
        kind: 'path',
        lines: [[0, 0, width, 0, width, height, 0, height]],
        closed: true,
        stroke: { colour: ink.text, widthMm: RULES_MM.thin },
      },
      moved(text.group, pad, pad * 0.3),
    ]),
  };
}

export function imprint(input: ImprintInput, widthMm: number, setting: Setting): Block {
  const { request, data, sources, listsSources, more } = input;
  const { t, language, typesetter } = setting;
  const { attributions, facts } = owedTo(sources, data.sourceById, t, language);
  const lines: Labelled[] = [
    { label: t('paper.imprint.maker'), text: request.maker || t('paper.imprint.notGiven') },
    { label: t('paper.imprint.date'), text: dateWords(request.date, t) },
    { label: t('paper.imprint.sources'), text: noticeWords(data, setting) },
    { label: t('paper.imprint.dataVersion'), text: data.dataVersion },
    { label: t('paper.imprint.rights'), text: attributions.join(t('paper.separator')) },
    { label: t('paper.imprint.ownBoundary'), text: ownBoundaryWords(data, t) },
    ...more,
  ];
  const note = (words: string): Block => paragraph(words, widthMm, smallStyle(setting), typesetter);
  const list = t('paper.table.sources');
  const notes = [
    ...(facts.length === 0
      ? []
      : [
          t(listsSources ? 'paper.imprint.factsListed' : 'paper.imprint.facts', {
            count: facts.length,
            list,
          }),
        ]),
    t('app.noteSchematic'),
    ...(showsBorders(data, request.borders) ? [t('view.bordersHint')] : []),
  ];
  const block = stacked(
    [
      ...(request.mark === '' ? [] : [markBlock(request.mark, setting)]),
      labelledLines(
        lines.filter(({ text }) => text !== ''),
        widthMm,
        setting,
      ),
      ...notes.map(note),
      // Exactly as the planner typed it.
      ...(request.review === null ? [] : [note(request.review)]),
    ],
    lineHeightMm(smallStyle(setting)) * 0.2,
  );
  return { ...block, widthMm, group: group([block.group]) };
}
