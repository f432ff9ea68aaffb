import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply } from "fastify";
import { explorerPolicy } from "./web-safety.ts";

const pageFolder = new URL("../explorer/", import.meta.url);
const examplesFolder = new URL("../examples/", import.meta.url);
const gzipped = promisify(gzip);

/** GraphiQL's parts by the name they are served under. They are 9 MB: loaded at the first visit, packed once. */
const graphiqlParts = {
  "graphiql.js": "js",
  "graphiql.css": "css",
  "editor-worker.js": "editorWorkerService",
  "json-worker.js": "jsonWorker",
  "graphql-worker.js": "graphqlWorker",
} as const;
type PartName = keyof typeof graphiqlParts;

const contentTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};

/**
 * The explorer at `/`: GraphiQL without a network, example operations, and the development accounts of `access`, whose two
 * routes pass through here so that the page needs no other origin. Development only.
 */
export function explorerRoutes(app: FastifyInstance, accessUrl: string | undefined): void {
  const parts = new Map<PartName, Promise<Buffer>>();

  const page = { helmet: { contentSecurityPolicy: explorerPolicy } };

  app.get("/", page, (_request, reply) => sendFile(reply, "page.html"));
  app.get("/explorer/page.js", (_request, reply) => sendFile(reply, "page.js"));
  app.get("/explorer/page.css", (_request, reply) => sendFile(reply, "page.css"));
  app.get("/explorer/examples", () => readExamples());
  for (const name of Object.keys(graphiqlParts) as PartName[]) {
    app.get(`/explorer/${name}`, page, async (_request, reply) => {
      const packed = parts.get(name) ?? packPart(name);
      parts.set(name, packed);
      typed(reply, name).header("content-encoding", "gzip").header("cache-control", "max-age=3600");
      return reply.send(await packed);
    });
  }
  app.get("/development/accounts", (_request, reply) => passOn(reply, accessUrl, "/development/accounts"));
  app.post("/development/token", ({ body }, reply) => passOn(reply, accessUrl, "/development/token", body));
}

async function packPart(name: PartName): Promise<Buffer> {
  const graphiql = await import("@graphql-yoga/render-graphiql/graphiql");
  return gzipped(graphiql[graphiqlParts[name]]);
}

async function sendFile(reply: FastifyReply, name: string): Promise<FastifyReply> {
  return typed(reply, name).send(await readFile(new URL(name, pageFolder)));
}

function typed(reply: FastifyReply, name: string): FastifyReply {
  return reply.header("content-type", contentTypes[name.slice(name.lastIndexOf(".") + 1)]);
}

interface Example {
  readonly title: string;
  readonly query: string;
}

/** The operations of `gateway/examples`, in the order of their file names; the first line, `# ...`, is the title. */
async function readExamples(): Promise<readonly Example[]> {
  const names = (await readdir(examplesFolder)).filter((name) => name.endsWith(".graphql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const query = await readFile(new URL(name, examplesFolder), "utf8");
      const [, title = name] = /^#\s*(.+)$/m.exec(query) ?? [];
      return { title, query };
    }),
  );
}

const ACCESS_TIMEOUT_MS = 5_000;

async function passOn(reply: FastifyReply, accessUrl: string | undefined, path: string, body?: unknown): Promise<FastifyReply> {
  if (!accessUrl)
    return reply.code(404).send({ errors: [{ message: "Aucun compte de développement ici : ACCESS_URL n'est pas donné." }] });
  const sending =
    body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  try {
    const answer = await fetch(new URL(path, accessUrl), { ...sending, signal: AbortSignal.timeout(ACCESS_TIMEOUT_MS) });
    return reply
      .code(answer.status)
      .header("content-type", "application/json; charset=utf-8")
      .send(await answer.text());
  } catch {
    return reply.code(503).send({ errors: [{ message: "Le service d'accès ne répond pas : réessayez dans un instant." }] });
  }
}
