/** The sort values of a row, and what makes it unique, as a cursor carries them. */
export type Keyset = readonly (string | number | null)[];

/** Reads a cursor as anybody can who knows base64. Undefined where the text is none. */
export function keysetOf(cursor: string): Keyset | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The cursor of a row that does not exist, right beside the one of a row that does. Undefined where rows are numbered. */
export function besideCursor(cursor: string): string | undefined {
  const keyset = keysetOf(cursor);
  const last = keyset?.at(-1);
  if (!keyset || typeof last !== "string" || !LAST_UUID.test(last)) return undefined;
  const beside = last.replace(LAST_UUID, (id) => id.slice(0, -1) + (id.endsWith("7") ? "8" : "7"));
  return Buffer.from(JSON.stringify([...keyset.slice(0, -1), beside])).toString("base64url");
}

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
/** Of a task's two names the second: another task of the same row, one's own perhaps, would stand between two of the first. */
const LAST_UUID = new RegExp(`${UUID}(?!.*${UUID})`);

/** The same for every row that has none: it tells one row from another as little as nothing. */
const nothing = new Set(["infinity", "-infinity", ""]);

/** Whether a value of a keyset says no more than its row does, or than its place in the page. A moment says its day. */
export function isTold(value: Keyset[number], told: string, place: number): boolean {
  if (value === null || value === place || nothing.has(String(value))) return true;
  const text = String(value);
  // PostgreSQL writes a moment in the time zone of its session, the graph in UTC.
  const isMoment = /^\d{4}-\d{2}-\d{2} /.test(text);
  return told.includes(isMoment ? new Date(text).toISOString().slice(0, 10) : text);
}
