/** Today's date, for what is made now. */

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** YYYY-MM-DD in the user's own time zone: east of Greenwich, the UTC date is often still yesterday's. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
