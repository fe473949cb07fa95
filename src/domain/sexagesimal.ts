/** Converts decimal degrees to degrees, minutes and whole seconds. */

export interface Sexagesimal {
  degrees: number;
  minutes: number;
  seconds: number;
  negative: boolean;
}

/** Rounded once, as a whole, so that 60 seconds never appear. */
export function sexagesimal(decimalDegrees: number): Sexagesimal {
  const total = Math.round(Math.abs(decimalDegrees) * 3600);
  return {
    degrees: Math.floor(total / 3600),
    minutes: Math.floor((total % 3600) / 60),
    seconds: total % 60,
    negative: decimalDegrees < 0,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

const written = (decimalDegrees: number, hemispheres: readonly [string, string]): string => {
  const { degrees, minutes, seconds, negative } = sexagesimal(decimalDegrees);
  return `${degrees}°${two(minutes)}′${two(seconds)}″${hemispheres[negative ? 1 : 0]}`;
};

/** 43°48′03″N 87°36′02″E */
export const inSexagesimal = ([lon, lat]: readonly [number, number]): string =>
  `${written(lat, ['N', 'S'])} ${written(lon, ['E', 'W'])}`;
