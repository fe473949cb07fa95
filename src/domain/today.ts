/** The day on which something is made. */

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** YYYY-MM-DD by the reader's own calendar: east of Greenwich the world's day begins later. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
