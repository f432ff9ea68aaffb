export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** A fault as clients read it: a stable code and a French sentence. */
export function fault(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

export const badInput = (message: string): Answer => fault(400, "BAD_USER_INPUT", message);
