/** The cover of an atlas: title, notice, maker and date. */

import type { Rect } from '../../../scene/scene';
import { RULES_MM } from '../../../symbology/page-style';
import type { PrintData } from '../../print-data';
import type { PrintRequest } from '../../request';
import { type Block, group, moved } from './block';
import { dateWords } from './dates';
import { noticeWords } from './imprint';
import { labelledLines } from './labelled';
import { type Setting, smallStyle } from './setting';
import { ruleMark } from './table/draw';
import { paragraph } from './text/paragraph';
import { titleBlock } from './title-block';

export interface CoverInput {
  title: string;
  subtitle: string;
  request: Pick<PrintRequest, 'maker' | 'date' | 'mark'>;
  data: Pick<PrintData, 'catalogue' | 'dataVersion'>;
}

/** Where the title stands, as a share of the height. */
const TITLE_AT = 0.24;
/** Titles are larger here than on a sheet. */
const LARGER = 1.3;
/** Longest comfortable line, ems. */
const MEASURE_EM = 52;

/** As large as the rectangle: the title in its upper half, the facts at its foot. */
export function cover(
  { title, subtitle, request, data }: CoverInput,
  rect: Rect,
  setting: Setting,
): Block {
  const { t, type, ink, typesetter } = setting;
  const { width, height } = rect;
  const large = {
    ...setting,
    type: { ...type, title: type.title * LARGER, subtitle: type.subtitle * LARGER },
  };
  const heading = titleBlock({ title, subtitle, scale: '', anchor: 'start' }, width, large);
  const facts = labelledLines(
    [
      { label: t('paper.cover.notice'), text: noticeWords(data, setting) },
      { label: t('paper.cover.maker'), text: request.maker || t('paper.imprint.notGiven') },
      { label: t('paper.cover.date'), text: dateWords(request.date, t) },
      { label: t('paper.cover.dataVersion'), text: data.dataVersion },
    ],
    Math.min(width, type.body * MEASURE_EM),
    { ...setting, type: { ...type, small: type.body } },
  );
  const note = paragraph(t('app.noteSchematic'), width, smallStyle(setting), typesetter);
  const mark = paragraph(
    request.mark,
    width,
    { sizeMm: type.heading, weight: 700, colour: ink.text },
    typesetter,
  );
  const top = height * TITLE_AT;
  const gap = type.body * 1.4;
  const noteY = height - note.heightMm;
  const factsY = noteY - gap - facts.heightMm;
  const ruleY = top + heading.heightMm + gap;
  return {
    widthMm: width,
    heightMm: height,
    group: group([
      ...(request.mark === '' ? [] : [mark.group]),
      moved(heading.group, 0, top),
      ruleMark(0, width, ruleY, RULES_MM.thick, ink.rule),
      moved(facts.group, 0, factsY),
      moved(note.group, 0, noteY),
    ]),
  };
}
