/** Days as they are written: YYYY-MM-DD. */

/** Whether there is such a day: 2026-02-30 is none, though a date made of it is March 2. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
