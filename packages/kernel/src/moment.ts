/** A calendar day, `YYYY-MM-DD`. A string from the database to the client, so that no time zone can shift it. */
export type Day = string;

/** An instant of the legal clock, and the legal day that it falls on. */
export interface Moment {
  readonly now: Date;
  readonly today: Day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The legal day of an instant: Europe/Paris unless the region says otherwise. */
export function legalDay(instant: Date, timeZone = "Europe/Paris"): Day {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(timeZone, format);
  }
  return format.format(instant);
}

export function momentOf(now: Date): Moment {
  return { now, today: legalDay(now) };
}

/** Whether the text is a day that exists: `2017-02-30` is not one. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day `months` later; the last day of the month where that day does not exist (31 January + 1 = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
