import type { IncomingMessage } from "node:http";

export class BodyTooLarge extends Error {
  constructor(maxBytes: number) {
    super(`The body is larger than ${maxBytes} bytes.`);
    this.name = "BodyTooLarge";
  }
}

/** The connection ended before the body did. */
export class BodyBrokenOff extends Error {
  override name = "BodyBrokenOff";
}

/** The body as text. Throws `BodyTooLarge` by what `content-length` says, or as soon as more than that comes; `BodyBrokenOff`. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  // Refused before it is read, the caller still gets an answer; later, the connection has to be cut.
  if (Number(request.headers["content-length"]) > maxBytes) throw new BodyTooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new BodyTooLarge(maxBytes);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof BodyTooLarge) throw cause;
    throw new BodyBrokenOff("The body was not sent to its end.", { cause });
  }
  return Buffer.concat(chunks).toString();
}
