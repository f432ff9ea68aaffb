/** What a person reads instead of a stack trace when another process listens already; any other error as it is. */
export function explainListenError(error: unknown, port: number, setting: string): Error {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") return error as Error;
  const sentence = `Port ${port} is in use: stop the process that listens there, or set ${setting} to a free port.`;
  return new Error(sentence, { cause: error });
}
