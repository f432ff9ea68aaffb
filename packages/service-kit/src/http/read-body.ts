import type { IncomingMessage } from "node:http";

export class BodyTooLarge extends Error {
  constructor(maxBytes: number) {
    super(`The body is larger than ${maxBytes} bytes.`);
    this.name = "BodyTooLarge";
  }
}

/** The body as text. Throws `BodyTooLarge` by what `content-length` says, or as soon as more than that comes. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  // Refused before it is read, the caller still gets an answer; later, the connection has to be cut.
  if (Number(request.headers["content-length"]) > maxBytes) throw new BodyTooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new BodyTooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
