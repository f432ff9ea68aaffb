import type { IncomingMessage } from "node:http";
import { accept, type Result, reject } from "@coop/kernel";
import { type Answer, badInput, fault } from "./answer.ts";
import { readBody } from "./read-body.ts";

/**
 * The body as JSON. The content type must say so: a page of another site can send `text/plain` without asking the browser
 * first, `application/json` it cannot.
 */
export async function readJson(request: IncomingMessage): Promise<Result<unknown, Answer>> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim();
  if (type !== "application/json") return reject(fault(415, "UNSUPPORTED_MEDIA_TYPE", "Envoyez du JSON (application/json)."));
  const body = await readBody(request);
  if (!body) return reject(fault(413, "PAYLOAD_TOO_LARGE", "La requête est trop longue."));
  try {
    return accept(JSON.parse(body.toString()) as unknown);
  } catch {
    return reject(badInput("Le corps de la requête n'est pas du JSON valide."));
  }
}
