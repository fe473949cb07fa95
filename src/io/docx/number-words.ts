/** Writes numbers as a word processor writes them before its paragraphs: 3, 三, ⑶, iii, 丙. */

const DIGITS = [...'〇一二三四五六七八九'];
const FORMAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];

/** 1–9999 as spoken: 十二, 一百零五. */
function counted(value: number, digits: readonly string[], units: string, ten: boolean): string {
  let words = '';
  let gap = false;
  for (const [index, letter] of [...String(value)].entries()) {
    const place = String(value).length - 1 - index;
    if (letter === '0') {
      gap = true;
      continue;
    }
    if (gap && words !== '') words += digits === DIGITS ? '零' : digits[0];
    gap = false;
    words += `${digits[Number(letter)]}${place === 0 ? '' : units[place - 1]}`;
  }
  // Ten to nineteen are spoken without the leading one.
  return ten && value >= 10 && value <= 19 ? words.slice(1) : words;
}

const chinese = (value: number): string => counted(value, DIGITS, '十百千', true);
const oneByOne = (value: number): string =>
  [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');

/** `a` … `z`, `aa`, `bb`, as Word continues. */
function lettered(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let [rest, words] = [value, ''];
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) words += letters;
  }
  return words;
}

/** Numbers by a list of characters; digits beyond its end. */
const from =
  (letters: readonly string[]) =>
  (value: number): string =>
    letters[value - 1] ?? String(value);
const inRow = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index));

const circled = from([...inRow(0x2460, 20), ...inRow(0x3251, 15), ...inRow(0x32b1, 15)]);

/** By the names of ISO/IEC 29500, `ST_NumberFormat`. */
const FORMATS: Record<string, (value: number) => string> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalFullWidth2: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: from(inRow(0x2474, 20)),
  decimalEnclosedFullstop: from(inRow(0x2488, 20)),
  ideographEnclosedCircle: from(inRow(0x3280, 10)),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: oneByOne,
  japaneseDigitalTenThousand: oneByOne,
  taiwaneseDigital: oneByOne,
  chineseLegalSimplified: (value) => counted(value, FORMAL_DIGITS, '拾佰仟', false),
  ideographTraditional: from([...'甲乙丙丁戊己庚辛壬癸']),
  ideographZodiac: from([...'子丑寅卯辰巳午未申酉戌亥']),
  lowerLetter: lettered,
  upperLetter: (value) => lettered(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
};

/** Null for an unknown number format. */
export function numberWords(value: number, format: string): string | null {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!write) return null;
  return value >= 1 && value <= 9999 ? write(value) : String(value);
}
