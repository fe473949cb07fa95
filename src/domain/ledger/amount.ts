/** Writes the quantity of a target with its unit. */
import type { Target } from '../contract/register';
import type { Text } from '../contract/text';

/** @returns null if the target is not a number */
export function amountIn(
  { min, max, unit }: Pick<Target, 'min' | 'max' | 'unit'>,
  language: keyof Text,
): string | null {
  const per = language === 'en' ? (unit.zhPerEn ?? 1) : 1;
  const bounds = [min, max].flatMap((bound) => (bound === null ? [] : [bound / per]));
  return bounds.length === 0 ? null : `${[...new Set(bounds)].join('–')} ${unit[language]}`;
}
