import type { IncomingMessage } from "node:http";
import { type FileStore, FileTooLarge } from "@coop/service-kit/files/file-store.ts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Admit } from "./admission.ts";
import { CodedError } from "./coded-error.ts";
import { linger } from "./linger.ts";

export interface FilesRouteOptions {
  readonly files: FileStore;
  readonly admit: Admit;
  readonly maxBytes: number;
}

/**
 * `PUT /files`: the body is the file, whatever its type. It is kept under its SHA-256, which a mutation then names, so that
 * the same file sent twice is the same file. Nobody without a token may fill the disk. What is read back goes by the row
 * rule of the dossier that names the file (`read-file-route.ts`), not by this address.
 */
export function filesRoute(app: FastifyInstance, { files, admit, maxBytes }: FilesRouteOptions): void {
  app.register((scope, _options, registered) => {
    // Within this scope only: the body stays a stream, and no limit but ours applies to it.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
    scope.addHook("onError", async ({ raw }) => linger(raw));
    scope.put("/files", async (request, reply) => {
      const { asked } = await admit(request);
      if (!asked || asked.actor.kind === "PUBLIC") throw unknown();
      if (Number(request.headers["content-length"]) > maxBytes) throw tooLarge(maxBytes);
      return reply.code(201).send(await keep(files, request, maxBytes));
    });
    registered();
  });
}

async function keep(files: FileStore, { raw }: FastifyRequest, maxBytes: number) {
  try {
    return await files.keep(contentOf(raw), { maxBytes });
  } catch (error) {
    if (error instanceof FileTooLarge) throw tooLarge(maxBytes);
    throw raw.aborted ? brokenOff(error) : error;
  }
}

/** Breaking off must not close the connection: the answer that says why still has to go out on it. */
function contentOf(request: IncomingMessage): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) };
}

function unknown(): CodedError {
  return new CodedError("UNAUTHENTICATED", "Identifiez-vous pour déposer un fichier.", { status: 401 });
}

function brokenOff(cause: unknown): CodedError {
  return new CodedError("UPLOAD_BROKEN_OFF", "L'envoi du fichier s'est interrompu.", { status: 400 }, { cause });
}

function tooLarge(maxBytes: number): CodedError {
  const megabytes = (maxBytes / 1024 / 1024).toLocaleString("fr-FR", { maximumFractionDigits: 1 });
  return new CodedError("FILE_TOO_LARGE", `Ce fichier dépasse la taille permise (${megabytes} Mo).`, { status: 413 });
}
