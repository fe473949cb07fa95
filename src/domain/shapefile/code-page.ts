/**
 * Finds the encoding that a .dbf file declares, in its .cpg or in its header. The result is a label for
 * `TextDecoder`; GB 2312 and GBK become GB18030, which includes both.
 */

/** Code pages by number, if the decoder has another label for them. */
const BY_NUMBER: Readonly<Record<string, string>> = {
  '936': 'gb18030',
  '20936': 'gb18030',
  '54936': 'gb18030',
  '65001': 'utf-8',
  '950': 'big5',
  '932': 'shift_jis',
  '949': 'euc-kr',
  '866': 'ibm866',
  '88591': 'iso-8859-1',
};

function labelOf(name: string): string | null {
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

/** @param text content of a .cpg: “936”, “CP936”, “ANSI 936”, “GBK”, “UTF-8” … */
export function encodingOfCpg(text: string): string | null {
  const name = text.replaceAll('\ufeff', '').trim();
  const number = /^(?:ansi|cp|ms|oem|ibm|iso|windows)?[\s_-]*(\d+)$/i.exec(name)?.[1];
  if (number === undefined) return labelOf(name.replace(/^(gb)[\s_-]+(\d+)$/i, '$1$2'));
  return BY_NUMBER[number] ?? labelOf(`windows-${number}`);
}

/**
 * Language driver ids in byte 29 of the header. Those of Latin code pages are left out, because software on
 * Chinese machines writes 0x57 (“the machine's own”) and 0x03 for GBK too.
 */
const BY_DRIVER: Readonly<Record<number, string>> = {
  77: 'gb18030',
  122: 'gb18030',
  79: 'big5',
  120: 'big5',
  19: 'shift_jis',
  123: 'shift_jis',
  78: 'euc-kr',
  121: 'euc-kr',
  38: 'ibm866',
  101: 'ibm866',
  201: 'windows-1251',
};

export const encodingOfDriver = (id: number): string | null => BY_DRIVER[id] ?? null;
