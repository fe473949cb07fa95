/** Ten frames as they are asked for: the region, prefectures, towns, strips, in all corners of it. */
import { regional } from '../../src/domain/projection';
import { type MapFrame, mapFrame } from '../../src/print/map-frame';

/** Middle, scale, size in mm, turn in degrees. */
const ASKED = [
  [85, 41.6, 5_000_000, 400, 260, 0],
  [85, 41.6, 2_500_000, 800, 520, 0],
  [82.4, 43.5, 2_500_000, 190, 150, 0],
  [87.6, 43.9, 500_000, 250, 180, 0],
  [76, 39.5, 750_000, 180, 250, 0],
  [80.4, 44.2, 50_000, 180, 130, 0],
  [93.5, 42.8, 1_000_000, 380, 250, 0],
  [88.1, 47.8, 1_500_000, 250, 380, 0],
  [79.9, 36.5, 3_000_000, 300, 190, 0],
  [83, 43, 1_500_000, 280, 90, -28],
] as const;

export const frames: readonly MapFrame[] = ASKED.map(
  ([lon, lat, scaleDenominator, width, height, turn]) => {
    const [x = 0, y = 0] = regional.forward([lon, lat]);
    return mapFrame({ x: 12, y: 15, width, height }, [x, y], scaleDenominator, turn);
  },
);

export const nameOf = ({ scaleDenominator, rect, rotationDeg }: MapFrame): string =>
  `1:${scaleDenominator}, ${rect.width} × ${rect.height} mm, turned ${rotationDeg}°`;

/** From the page to metres in the plane, worked out anew. */
export function inPlane(frame: MapFrame, [x, y]: readonly [number, number]): [number, number] {
  const turn = (-frame.rotationDeg * Math.PI) / 180;
  const metres = frame.scaleDenominator / 1000;
  const right = (x - frame.rect.x - frame.rect.width / 2) * metres;
  const up = -(y - frame.rect.y - frame.rect.height / 2) * metres;
  // The page's y runs down: clockwise there is clockwise seen from above, so the plane turns back.
  return [
    frame.centre[0] + right * Math.cos(turn) + up * Math.sin(turn),
    frame.centre[1] - right * Math.sin(turn) + up * Math.cos(turn),
  ];
}
