/** A request as no well-behaved client would send it. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The beginning of an answer: its status, and for each error code and sentence. */
export interface Answered {
  readonly status: number;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly data: any;
}

/** Sends anything to the system at this address. */
export async function send(
  graphUrl: string,
  { method = "POST", path = "/graphql", headers, body }: RawRequest,
): Promise<Answered> {
  const json = { "content-type": "application/json" };
  const response = await fetch(new URL(path, graphUrl), {
    method,
    headers: { ...(body !== undefined && json), ...headers },
    ...(body !== undefined && { body }),
  });
  return answered(response.status, await response.text());
}

function answered(status: number, text: string): Answered {
  const { errors = [], data } = JSON.parse(text) as {
    errors?: readonly { message: string; extensions?: { code?: string } }[];
    data?: unknown;
  };
  return {
    status,
    codes: [...new Set(errors.map(({ extensions }) => extensions?.code ?? "NONE"))],
    messages: errors.map(({ message }) => message),
    data,
  };
}

/** Whether a sentence is one for who asked: French, whole, and without anything of the inside. */
export function isSentence(message: string): boolean {
  return (
    /^[A-ZÀÂÉÈÊÎÔÛ]/.test(message) &&
    /[.)]$/.test(message) &&
    !/Variable "|Cannot |Syntax|Error|SELECT|ECONN|Unexpected/.test(message)
  );
}
