import { stdSerializers } from "pino";

/** SQLSTATE, as PostgreSQL's errors carry it. */
const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * How errors are written to a log: what happened and where, never with what. A failed statement carries the values that it was
 * given, and PostgreSQL repeats them in its details and at the end of its sentence: names, numbers and narratives of people.
 */
function errorWithoutValues(error: unknown): object {
  // Whatever is thrown can be written: a log that fails would stop what only wanted to tell of it.
  if (!isErrorLike(error)) return { message: String(error) };
  const { type, message, stack } = stdSerializers.err(error);
  const { code, table, constraint, column } = error;
  const isOfDatabase = typeof code === "string" && SQLSTATE.test(code);
  const withoutValue = isOfDatabase ? message.replace(/: ".*"/s, ': "…"') : message;
  return { type, message: withoutValue, stack: stack?.replace(message, withoutValue), code, table, constraint, column };
}

function isErrorLike(error: unknown): error is Error & Readonly<Record<string, unknown>> {
  return typeof (error as Error | null | undefined)?.message === "string";
}

export const logSerializers = { err: errorWithoutValues };
