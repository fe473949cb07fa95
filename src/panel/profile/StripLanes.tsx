/**
 * The marks of the strip. One tab stop: arrow keys go from mark to mark along the line.
 * Memoised: rendered again when the items change, not with every move of the pointer.
 */
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../store/use-language';
import type { StripLayout } from './layout';
import type { StripMark } from './marks';
import { StripMarkShape } from './StripMarkShape';
import { itemSentence, sectionWords } from './words';

export interface StripLanesProps {
  layout: StripLayout;
  active: string | null;
  onMark(mark: StripMark | null): void;
  onOpen(mark: StripMark): void;
}

export const StripLanes = memo(function StripLanes(props: StripLanesProps) {
  const { layout, active, onMark, onOpen } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const inOrder = useMemo(
    () =>
      layout.lanes
        .flatMap(({ packing }) => packing.marks.map(({ mark }) => mark))
        .toSorted((a, b) => a.fromKm - b.fromKm || a.x0 - b.x0),
    [layout],
  );
  const stop = inOrder.some(({ key }) => key === current) ? current : inOrder[0]?.key;

  const step = (event: KeyboardEvent, mark: StripMark) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(mark);
      return;
    }
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = inOrder[inOrder.indexOf(mark) + by];
    if (!next) return;
    const marks = frame.current?.querySelectorAll<SVGGElement>('[data-mark]') ?? [];
    [...marks].find((element) => element.dataset.mark === next.key)?.focus();
  };
  const words = ({ items, section }: StripMark): string =>
    section
      ? sectionWords(t, section, language)
      : items.map((item) => itemSentence(t, item, language)).join('\n');

  return (
    <g ref={frame}>
      {layout.lanes.map(({ id, topPx, packing }) => (
        <g key={id} className="strip-lane" data-lane={id}>
          {packing.marks.map((packed) => {
            const { mark } = packed;
            return (
              // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot stand in an SVG
              <g
                key={mark.key}
                role="button"
                className="strip-mark"
                data-mark={mark.key}
                data-active={mark.items.some(({ key }) => key === active)}
                tabIndex={mark.key === stop ? 0 : -1}
                // The visible label first, so that voice control can find the mark by it.
                aria-label={
                  words(mark).includes(mark.label) ? words(mark) : `${mark.label}: ${words(mark)}`
                }
                onPointerEnter={() => onMark(mark)}
                onPointerLeave={() => onMark(null)}
                onFocus={() => {
                  setCurrent(mark.key);
                  onMark(mark);
                }}
                onBlur={() => onMark(null)}
                onClick={() => onOpen(mark)}
                onKeyDown={(event) => step(event, mark)}
              >
                <title>{words(mark)}</title>
                <StripMarkShape packed={packed} laneTop={topPx} />
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
});
