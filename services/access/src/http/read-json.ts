import type { IncomingMessage } from "node:http";
import { accept, type Result, reject } from "@coop/kernel";
import { type Answer, badInput, fault } from "./answer.ts";

const MAX_BYTES = 10_000;

/**
 * The body as JSON. The content type must say so: a page of another site can send `text/plain` without asking the browser
 * first, `application/json` it cannot.
 */
export async function readJson(request: IncomingMessage): Promise<Result<unknown, Answer>> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim();
  if (type !== "application/json") return reject(fault(415, "UNSUPPORTED_MEDIA_TYPE", "Envoyez du JSON (application/json)."));
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return reject(fault(413, "PAYLOAD_TOO_LARGE", "La requête est trop longue."));
    chunks.push(chunk);
  }
  try {
    return accept(JSON.parse(Buffer.concat(chunks).toString()) as unknown);
  } catch {
    return reject(badInput("Le corps de la requête n'est pas du JSON valide."));
  }
}
