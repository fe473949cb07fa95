/** Checks days written as YYYY-MM-DD. */

/** Whether the day exists: 2026-02-30 does not, although `Date` reads it as March 2. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
