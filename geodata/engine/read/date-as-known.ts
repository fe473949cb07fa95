/** Dates as precisely as they are known: a year, a month of it, or a day. */

/** Whether the date exists. What is not written as a date at all is told by its pattern. */
export function isDateAsKnown(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return true;
  // The day before the first of the next month is the last.
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= days))
  );
}
