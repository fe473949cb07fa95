/**
 * The strip diagram. One tab stop: arrow keys go from mark to mark along the line. What
 * is pointed at is told as a mark, or as a chainage where there is none.
 */
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';
import { kilometres } from '../wording';
import { RULER_PX, type StripLayout, type StripMark } from './layout';
import { StripMarkShape } from './StripMarkShape';
import { itemSentence, sectionWords } from './words';

export interface StripProps {
  layout: StripLayout;
  label: string;
  /** Key of the item that is pointed at here or in the table. */
  active: string | null;
  /** Where the pointer on the map or on the strip stands, km; null where nowhere. */
  cursorKm: number | null;
  onMark(mark: StripMark | null): void;
  onChainage(km: number | null): void;
  onOpen(mark: StripMark): void;
}

export function Strip(props: StripProps) {
  const { layout, label, active, cursorKm, onMark, onChainage, onOpen } = props;
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const frame = useRef<SVGSVGElement>(null);
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
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    onChainage(layout.kmOf(event.clientX - left));
  };
  const words = ({ items, section }: StripMark): string =>
    section
      ? sectionWords(t, section, language)
      : items.map((item) => itemSentence(t, item, language)).join('\n');

  const cursorX = cursorKm === null ? null : layout.xOf(cursorKm);
  const nearRight = cursorX !== null && cursorX > layout.widthPx - 110;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of an SVG has no element of its own
    <svg
      ref={frame}
      className="strip"
      width={layout.widthPx}
      height={layout.heightPx}
      role="group"
      aria-label={label}
      onPointerMove={point}
      onPointerLeave={() => onChainage(null)}
    >
      <g className="strip-ruler">
        <line
          x1={layout.xOf(0)}
          x2={layout.widthPx - layout.xOf(0)}
          y1={RULER_PX - 6}
          y2={RULER_PX - 6}
        />
        {layout.ruler.map(({ km, x }) => (
          <g key={km}>
            <line className="strip-grid" x1={x} x2={x} y1={RULER_PX - 6} y2={layout.heightPx} />
            <text x={x} y={14} textAnchor="middle" fontSize={11}>
              {kilometres(km, language)}
            </text>
          </g>
        ))}
      </g>
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
                aria-label={words(mark)}
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
      {cursorX !== null && cursorKm !== null && (
        <g className="strip-cursor">
          <line x1={cursorX} x2={cursorX} y1={0} y2={layout.heightPx} />
          <text
            x={cursorX + (nearRight ? -4 : 4)}
            y={RULER_PX - 10}
            textAnchor={nearRight ? 'end' : 'start'}
            fontSize={12}
          >
            {t('profile.cursor', { km: kilometres(cursorKm, language) })}
          </text>
        </g>
      )}
    </svg>
  );
}
