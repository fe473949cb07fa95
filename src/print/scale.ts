/** The scales sheets are made at: the round list, choosing from it, reading and writing. */

/** Denominators, the largest scale first. */
export const ROUND_SCALES = [
  50_000, 75_000, 100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 600_000, 750_000,
  1_000_000, 1_250_000, 1_500_000, 2_000_000, 2_500_000, 3_000_000, 3_500_000, 4_000_000, 5_000_000,
  6_000_000, 7_000_000, 7_500_000, 8_000_000, 9_000_000, 10_000_000, 12_500_000, 15_000_000,
  20_000_000,
] as const;

interface SizeInPlane {
  widthM: number;
  heightM: number;
}

interface SizeOnPaper {
  /** Millimetres. */
  width: number;
  height: number;
}

export const fits = (area: SizeInPlane, room: SizeOnPaper, scaleDenominator: number): boolean =>
  (area.widthM * 1000) / scaleDenominator <= room.width &&
  (area.heightM * 1000) / scaleDenominator <= room.height;

/** The largest round scale at which the area fits; null where not even the smallest does. */
export const bestScale = (area: SizeInPlane, room: SizeOnPaper): number | null =>
  ROUND_SCALES.find((scaleDenominator) => fits(area, room, scaleDenominator)) ?? null;

const LARGEST = 1_000;
const SMALLEST = 100_000_000;

/** `1:2 000 000`, `1：200万`, `200万`, `2000000`; null for what is no scale of a map. */
export function parseScale(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[\s,'’_]/g, '');
  const read = /^(?:1[:/])?(\d+(?:\.\d+)?)(万|亿)?$/.exec(plain);
  if (!read?.[1]) return null;
  const unit = read[2] === '亿' ? 1e8 : read[2] === '万' ? 1e4 : 1;
  const denominator = Math.round(Number(read[1]) * unit);
  return denominator >= LARGEST && denominator <= SMALLEST ? denominator : null;
}

/** The font has no thin space (U+2009); its no-break space is as narrow, and keeps a number whole. */
const GROUP_GAP = '\u00a0';

/** 2000000 to `2 000 000`. */
export const grouped = (whole: number): string =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, GROUP_GAP);

/** `1:2 000 000` */
export const formatScale = (scaleDenominator: number): string =>
  `1:${grouped(Math.round(scaleDenominator))}`;
