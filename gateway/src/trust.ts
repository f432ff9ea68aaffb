import type { FastifyRequest } from "fastify";
import { CodedError } from "./coded-error.ts";
import { documentId, type TrustedDocuments } from "./trusted-documents.ts";

interface Sent {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: object;
}

/** A body that names its operation by `documentId` (GraphQL over HTTP), in the words that Apollo Server knows. */
export function withPersistedQuery(body: unknown): unknown {
  const { documentId: id, ...sent } = (body ?? {}) as Sent;
  if (typeof id !== "string") return body;
  const persistedQuery = { version: 1, sha256Hash: id.replace(/^sha256:/, "") };
  return { ...sent, extensions: { ...sent.extensions, persistedQuery } };
}

/** Throws where the text of an operation was sent that is not among the trusted ones. An identifier alone is looked up later. */
export function requireTrusted(request: FastifyRequest, documents: TrustedDocuments): void {
  if (textsOf(request).every((text) => documents.has(documentId(text)))) return;
  throw new CodedError("DOCUMENT_NOT_TRUSTED", "Seules les opérations connues d'avance sont acceptées ici.", { status: 403 });
}

/** The texts of operations that were sent, in the body and in the address. */
export function textsOf({ body, query: parameters }: FastifyRequest): readonly string[] {
  return [(body as Sent | null | undefined)?.query, (parameters as Sent | undefined)?.query].filter(Boolean).map(String);
}
