/** One mark of the strip: shape by what it is, colour by its network, and its label. */
import type { Group } from '../../domain/profile/input';
import { SCREEN } from '../../symbology/palette';
import { swatchAddress } from '../../symbology/swatch';
import { SYMBOLS } from '../../symbology/symbols';
import { ROW_PX } from './layout';
import { FONT_PX, type StripMark } from './marks';
import type { PackedMark } from './pack';

const isNetwork = (group: Group): group is keyof typeof SYMBOLS => group in SYMBOLS;

const colourOf = (group: Group): string => {
  if (isNetwork(group)) return SCREEN.network[group];
  return group === 'existing-railways' ? SCREEN.trunkRail : SCREEN.trunkRoad;
};

function Shape({ mark, middle }: { mark: StripMark; middle: number }) {
  const [item] = mark.items;
  const x = (mark.x0 + mark.x1) / 2;
  const top = middle - ROW_PX / 2 + 2;
  if (mark.shape === 'section') {
    return (
      <rect
        className="strip-section"
        x={mark.x0}
        y={top}
        width={Math.max(mark.x1 - mark.x0, 2)}
        height={ROW_PX - 4}
      />
    );
  }
  if (!item) return null;
  const colour = colourOf(item.group);
  switch (mark.shape) {
    case 'band':
      return (
        <>
          <rect
            x={mark.x0}
            y={top}
            width={mark.x1 - mark.x0}
            height={ROW_PX - 4}
            fill={colour}
            fillOpacity={0.14}
          />
          <path
            d={`M${mark.x0} ${top + ROW_PX - 3.5}H${mark.x1}`}
            stroke={colour}
            strokeWidth={3}
            strokeDasharray={item.relation === 'alongside' ? '6 4' : undefined}
          />
        </>
      );
    case 'tick':
      return item.relation === 'crossing' ? (
        <path
          d={`M${x - 4} ${middle - 4}l8 8m0-8l-8 8`}
          stroke={colour}
          strokeWidth={2}
          fill="none"
        />
      ) : (
        <circle
          cx={x}
          cy={middle}
          r={3.5}
          fill={item.relation === 'end' ? colour : 'none'}
          stroke={colour}
          strokeWidth={1.5}
        />
      );
    case 'stop':
      return (
        <circle
          className="strip-stop"
          data-on={item.relation === 'on'}
          cx={x}
          cy={middle}
          r={item.named ? 4 : 3}
        />
      );
    case 'site':
      return isNetwork(item.group) ? (
        <image href={swatchAddress(item.group)} x={x - 17} y={middle - 9} width={34} height={18} />
      ) : null;
  }
}

export function StripMarkShape({
  packed: { mark, row, labelX, anchor },
  laneTop,
}: {
  packed: PackedMark<StripMark>;
  laneTop: number;
}) {
  const middle = laneTop + row * ROW_PX + ROW_PX / 2;
  return (
    <>
      <rect
        className="strip-hit"
        x={mark.x0 - 2}
        y={middle - ROW_PX / 2}
        width={mark.x1 - mark.x0 + 4}
        height={ROW_PX}
      />
      <Shape mark={mark} middle={middle} />
      {labelX !== null && (
        <text
          x={labelX}
          y={middle + FONT_PX * (mark.shape === 'band' ? 0.24 : 0.36)}
          textAnchor={anchor}
          fontSize={FONT_PX}
          fontWeight={mark.items[0]?.named ? 700 : 400}
        >
          {mark.label}
        </text>
      )}
    </>
  );
}
