/** PostgreSQL's classes of what passes by itself: connection, resources, rollback by deadlock, the server stopping. */
const PASSING_STATES = /^(08|40|53|57P)/;
const PASSING_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);
/** What `pg` says without a code. */
const PASSING_MESSAGES =
  /^(Connection terminated|Client was closed|Client has encountered a connection error|timeout exceeded when trying to connect|Cannot use a pool after calling end)/;

/** Whether an error says nothing about what was tried: the same may succeed once the database is back. */
export function isOutage(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === "string") return PASSING_STATES.test(code) || PASSING_CODES.has(code);
  return typeof message === "string" && PASSING_MESSAGES.test(message);
}
