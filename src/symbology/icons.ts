/** One set of icons for screen, legend and paper. */
import airport from './icons/airport.svg?raw';
import facility from './icons/facility.svg?raw';
import gate from './icons/gate.svg?raw';
import hub from './icons/hub.svg?raw';
import markBolt from './icons/mark-bolt.svg?raw';
import markChevron from './icons/mark-chevron.svg?raw';
import markDiamond from './icons/mark-diamond.svg?raw';
import markDot from './icons/mark-dot.svg?raw';
import markPlane from './icons/mark-plane.svg?raw';
import worksExpand from './icons/works-expand.svg?raw';
import worksNew from './icons/works-new.svg?raw';
import zone from './icons/zone.svg?raw';
import type { IconName } from './names';

const ICONS: Record<IconName, string> = {
  airport,
  facility,
  gate,
  hub,
  zone,
  'mark-bolt': markBolt,
  'mark-chevron': markChevron,
  'mark-diamond': markDiamond,
  'mark-dot': markDot,
  'mark-plane': markPlane,
  'works-expand': worksExpand,
  'works-new': worksNew,
};

/** The icon's SVG text with `currentColor` filled in. */
export const svgOf = (icon: IconName, colour: string): string =>
  ICONS[icon].replaceAll('currentColor', colour);

/** The same icon as an outline: for a point that stands for an area. The halo (`white`) stays. */
export const hollowSvgOf = (icon: IconName, colour: string): string =>
  ICONS[icon]
    .replaceAll('fill="#fff"', `fill="${colour}"`)
    .replaceAll('fill="currentColor"', `fill="#fff" stroke="${colour}" stroke-width="1.7"`);
