/** One sheet: what it is about, arranged, then drawn. */
import type { Refusal } from '../compose-result';
import { arrangeSheet } from './arrange-sheet';
import { drawSheet } from './draw-sheet';
import type { Sheet, SheetOptions } from './options';
import { refusalOf } from './refusals';
import { subjectOf } from './subject';

export function composeSheet(options: SheetOptions): Sheet | { refusal: Refusal } {
  const subject = subjectOf(options);
  const found = arrangeSheet(subject);
  return 'frame' in found ? drawSheet(subject, found) : { refusal: refusalOf(subject, found) };
}
