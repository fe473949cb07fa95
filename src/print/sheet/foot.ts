/** Below the map: scale and code at the left, the imprint beside them. */

import type { Mark } from '../../scene/scene';
import { sentences } from '../../words/list';
import type { FrameStyle } from '../furniture/frame/marks';
import { projectionNote } from '../furniture/frame/projection-note';
import { qrCode } from '../furniture/frame/qr-code';
import { scaleBar } from '../furniture/frame/scale-bar';
import { type Block, group, moved } from '../furniture/page/block';
import { imprint } from '../furniture/page/imprint';
import type { MapFrame } from '../map-frame';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';
import { returnLink } from './return-link';
import type { SheetStyle } from './style';

/** Width of the scale bar, as a share of the foot with limits; the imprint has the rest. */
const BAR = { share: 0.26, leastMm: 56, mostMm: 112 };
const CODE_MM = 20;
const GAP_MM = 6;

export interface FootInput {
  request: PrintRequest;
  data: PrintData;
  frame: MapFrame;
  sources: readonly string[];
  style: SheetStyle;
}

/** Its height follows from its contents. @param stacked the imprint below scale and code, for a foot in a column */
export function footBlock(input: FootInput, widthMm: number, stacked = false): Block {
  const { request, frame, style } = input;
  const { t } = style.setting;
  const link = returnLink(request, frame);
  const codeMm = link === null ? 0 : CODE_MM + GAP_MM;
  const barMm = stacked
    ? Math.min(widthMm - codeMm, BAR.mostMm)
    : Math.min(Math.max(widthMm * BAR.share, BAR.leastMm), BAR.mostMm);
  const bar = scaleBar(frame, [0, 0], barMm, style.frame);
  const codeX = stacked ? widthMm - CODE_MM : barMm + GAP_MM;
  const code = link === null ? null : codeOf(link, codeX, style.frame, t('print.codeAlt'));
  const headMm = Math.max(bar.height, code ? CODE_MM : 0);
  const [left, top] = stacked ? [0, headMm + GAP_MM / 2] : [barMm + GAP_MM + codeMm, 0];
  const words = imprintOf(input, widthMm - left);
  return {
    widthMm,
    heightMm: Math.max(headMm, top + words.heightMm),
    group: group([group(bar.marks), ...(code ? [code] : []), moved(words.group, left, top)]),
  };
}

const imprintOf = ({ request, data, frame, sources, style }: FootInput, widthMm: number): Block =>
  imprint(
    {
      request,
      data,
      sources,
      listsSources: request.table !== 'none',
      more: [
        {
          label: style.setting.t('print.projection'),
          text: sentences(projectionNote(frame, style.setting.t), request.language),
        },
      ],
    },
    widthMm,
    style.setting,
  );

const codeOf = (link: string, x: number, { palette }: FrameStyle, alt: string): Mark => {
  const area = { x, y: 0, width: CODE_MM, height: CODE_MM };
  return {
    kind: 'group',
    link: { url: link },
    area,
    marks: [qrCode(link, area, alt, palette)],
  };
};
