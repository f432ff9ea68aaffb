import { Readable } from "node:stream";
import type { ApolloServer } from "@apollo/server";
import type { FileStore, StoredFile } from "@coop/service-kit/files/file-store.ts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Admit, Admitted } from "./admission.ts";
import { CodedError, ServiceUnavailable } from "./coded-error.ts";
import type { RequestContext } from "./request-context.ts";
import { startDeadline } from "./request-deadline.ts";
import { traceparentOf } from "./request-ids.ts";

export interface ReadFileOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly files: FileStore;
  readonly admit: Admit;
  readonly logger: Logger;
  readonly timeoutMs: number;
}

/**
 * What a file may belong to, and the operations that show the files of it to those who may see them, asked one after the
 * other: whole grids are read only for what is neither a piece nor an order.
 */
const operations: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "protocol",
    [
      "query LireFichier($id: ID!) { owner: protocol(id: $id) { pieces { files { sha256 name } } authorisations { orderFile { sha256 name } } } }",
      "query LireAnnexe($id: ID!) { owner: protocol(id: $id) { grid { ...Annexes } versions { grid { ...Annexes } } } } fragment Annexes on GridContent { annexes { files { sha256 name: fileName } } }",
    ],
  ],
  ["adhesion", ["query LireFichier($id: ID!) { owner: adhesion(id: $id) { pieces { files { sha256 name } } } }"]],
  ["consultation", ["query LireFichier($id: ID!) { owner: consultation(id: $id) { pieces { sha256 name } } }"]],
]);

interface NamedFile {
  readonly sha256: string;
  /** An annex may have none yet. */
  readonly name: string | null;
}

interface Address {
  readonly owner: string;
  readonly id: string;
  readonly sha256: string;
}

/**
 * `GET /files/protocol/<id>/<sha256>`, and so for `adhesion` and `consultation`: the file, to those whom the graph shows the
 * part of the dossier that names it, who may be everybody. They are asked by operations in their own name: row rule, parts and
 * the register of accesses are the graph's. What may not be seen and what does not exist answer alike.
 */
export function readFileRoute(app: FastifyInstance, options: ReadFileOptions): void {
  app.get("/files/:owner/:id/:sha256", async (request, reply) => {
    const admitted = await options.admit(request);
    if (!admitted.asked) throw unknown();
    const actorKind = admitted.asked.actor.kind;
    const named = await findNamed(options, request, reply.raw, admitted);
    const stored = named && (await options.files.read(named.sha256));
    if (!stored) throw actorKind === "PUBLIC" ? unknown() : notFound();
    if (admitted.meter) reply.headers(admitted.meter.headers());
    options.logger.info({ requestId: request.id, actorKind, size: stored.size }, "A file is read.");
    return reply.headers(headersOf(named, stored)).send(Readable.from(stored.content, { objectMode: false }));
  });
}

/** The file as the dossier names it, if who asks is shown that part of it. */
async function findNamed(
  { apollo, timeoutMs }: ReadFileOptions,
  request: FastifyRequest,
  response: Parameters<typeof startDeadline>[1],
  admitted: Admitted,
): Promise<NamedFile | undefined> {
  const { owner, id, sha256 } = request.params as Address;
  const contextValue = {
    requestId: request.id,
    traceparent: traceparentOf(request.headers.traceparent),
    deadline: startDeadline(timeoutMs, response),
    ...admitted,
  };
  for (const query of operations.get(owner) ?? []) {
    const { body } = await apollo.executeOperation({ query, variables: { id } }, { contextValue });
    const { data, errors = [] } = body.kind === "single" ? body.singleResult : {};
    if (errors.some(({ extensions }) => unanswered.has(String(extensions?.code)))) throw unavailable();
    const named = fileIn(data, sha256);
    if (named) return named;
  }
  return undefined;
}

const unanswered = new Set(["SUBGRAPH_UNAVAILABLE", "SERVICE_UNAVAILABLE", "TIMEOUT", "INTERNAL"]);

/** Wherever in an answer it stands. */
function fileIn(answer: unknown, sha256: string): NamedFile | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  if ("sha256" in answer && answer.sha256 === sha256) return answer as NamedFile;
  for (const part of Object.values(answer)) {
    const named = fileIn(part, sha256);
    if (named) return named;
  }
  return undefined;
}

/** To be kept, never to be shown: what somebody has sent could be a page with a script in it. */
function headersOf({ name, sha256 }: NamedFile, { size }: StoredFile): Readonly<Record<string, string | number>> {
  return {
    "content-type": "application/octet-stream",
    "content-length": size,
    "content-disposition": `attachment; filename*=UTF-8''${encodeName(name ?? sha256)}`,
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
    "accept-ranges": "none",
  };
}

/** RFC 8187: what `encodeURIComponent` leaves and an extended value may not have. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const unknown = () => new CodedError("UNAUTHENTICATED", "Identifiez-vous pour lire un fichier.", { status: 401 });
const notFound = () => new CodedError("NOT_FOUND", "Ce fichier n'existe pas, ou vous ne pouvez pas le lire.", { status: 404 });
const unavailable = () => new ServiceUnavailable("Ce fichier ne peut pas être lu pour l'instant : réessayez dans un moment.");
