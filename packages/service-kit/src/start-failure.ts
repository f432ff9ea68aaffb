/** What an operator reads when a process can't start: one sentence instead of a stack. What is wrong is around the program. */
export function sentenceOf(error: unknown): string {
  const { code, address, port, message } = innermost(error);
  if (code === "ECONNREFUSED") {
    return `Nothing answers at ${address}:${port}: start the server that should listen there, or correct its address in the configuration.`;
  }
  if (code === "28P01" || code === "28000") return `The database refuses the login (${message}): correct user and password.`;
  if (code === "3D000") return `The database is missing (${message}): create it, or correct its name.`;
  return message || code || String(error);
}

interface Failure extends Error {
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
}

/** Node joins the tries of several addresses in one error without a message. */
function innermost(error: unknown): Failure {
  const [first] = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [];
  return first === undefined ? (error as Failure) : innermost(first);
}
