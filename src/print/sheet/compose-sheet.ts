/** One sheet: what it is about, how its page is arranged, then all that stands on it. */
import type { Refusal } from '../compose-result';
import { arrangeSheet } from './arrange-sheet';
import { furnishSheet } from './furnish-sheet';
import type { Sheet, SheetOptions } from './options';
import { refusalOf } from './refusals';
import { subjectOf } from './subject';

export function composeSheet(options: SheetOptions): Sheet | { refusal: Refusal } {
  const subject = subjectOf(options);
  const found = arrangeSheet(subject);
  return 'frame' in found ? furnishSheet(subject, found) : { refusal: refusalOf(subject, found) };
}
