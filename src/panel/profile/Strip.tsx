/** The strip diagram. It reports the mark and the chainage under the pointer. */
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stretch } from '../../domain/contract/stretches';
import { useLanguage } from '../../store/use-language';
import { kilometres } from '../../words/lengths';
import { RULER_PX, type StripLayout } from './layout';
import type { StripMark } from './marks';
import { StripLanes } from './StripLanes';

export interface StripProps {
  layout: StripLayout;
  stretches: readonly Stretch[];
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
  const { layout, stretches, label, active, cursorKm, onMark, onChainage, onOpen } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    onChainage(layout.kmOf(event.clientX - left));
  };
  const cursorX = cursorKm === null ? null : layout.xOf(cursorKm);
  const nearRight = cursorX !== null && cursorX > layout.widthPx - 110;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of an SVG has no element of its own
    <svg
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
      <g className="strip-unchecked">
        {stretches
          .filter(({ checked }) => !checked)
          .map(({ fromKm, toKm }) => (
            <line
              key={fromKm}
              x1={layout.xOf(fromKm)}
              x2={layout.xOf(toKm)}
              y1={RULER_PX - 3}
              y2={RULER_PX - 3}
            >
              <title>{t('feature.unchecked')}</title>
            </line>
          ))}
      </g>
      <StripLanes layout={layout} active={active} onMark={onMark} onOpen={onOpen} />
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
