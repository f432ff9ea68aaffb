import { stdSerializers } from "pino";

/** SQLSTATE, as PostgreSQL's errors carry it. */
const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * How errors are written to a log: what happened and where, never with what. A failed statement carries the values that it was
 * given, and PostgreSQL repeats them in its details and at the end of its sentence: names, numbers and narratives of people.
 */
function errorWithoutValues(error: Error): object {
  const { type, message, stack } = stdSerializers.err(error);
  const { code, table, constraint, column } = error as Error & Readonly<Record<string, unknown>>;
  const isOfDatabase = typeof code === "string" && SQLSTATE.test(code);
  const withoutValue = isOfDatabase ? message.replace(/: ".*"/s, ': "…"') : message;
  return { type, message: withoutValue, stack: stack?.replace(message, withoutValue), code, table, constraint, column };
}

export const logSerializers = { err: errorWithoutValues };
