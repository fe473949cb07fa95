/** Sizes of type on a page, millimetres of em: a larger paper is read from further away. */
import type { Paper } from '../../request';

export interface TypeScale {
  title: number;
  subtitle: number;
  heading: number;
  body: number;
  small: number;
}

/** No type is smaller, whatever the paper. */
export const LEAST_TYPE_MM = 2;

/** The sizes as on A3, whose shorter side this is. */
const A3_SHORT_MM = 297;
const AT_A3 = { title: 8, subtitle: 3.9, heading: 3.5, body: 2.6, small: 2.1 };
/** How strongly a size follows the paper: what is read at a glance follows it more. */
const FOLLOWS = { title: 0.6, subtitle: 0.5, heading: 0.45, body: 0.35, small: 0.35 };

export function typeScale({ widthMm, heightMm }: Paper): TypeScale {
  const ratio = Math.min(widthMm, heightMm) / A3_SHORT_MM;
  const size = (name: keyof TypeScale): number =>
    Math.max(LEAST_TYPE_MM, Math.round(AT_A3[name] * ratio ** FOLLOWS[name] * 20) / 20);
  return {
    title: size('title'),
    subtitle: size('subtitle'),
    heading: size('heading'),
    body: size('body'),
    small: size('small'),
  };
}
