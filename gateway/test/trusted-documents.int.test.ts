import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { waitFor } from "@coop/testkit";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { GatewayConfig } from "../src/config.ts";
import { createGateway } from "../src/service.ts";
import { documentId } from "../src/trusted-documents.ts";
import { startGraph, type TestAnswer } from "./graph.ts";

const known = "# Qui demande\nquery WhoAsks { whoAsks }\n";
const manifested = "query One($id: ID!) { protocol(id: $id) { title } }";
const manifest = (operations: readonly object[]) =>
  JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations });

let folder: string;
const opened: (() => Promise<void>)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coop-documents-"));
  await writeFile(join(folder, "who-asks.graphql"), known);
  await writeFile(join(folder, "mobile.json"), manifest([{ id: documentId(manifested), name: "One", body: manifested }]));
});
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
  await rm(folder, { recursive: true });
});

async function opens(changes: Partial<GatewayConfig> = {}) {
  const graph = await startGraph("in process", { trustedDocuments: [folder], ...changes });
  opened.push(graph.stop);
  return graph;
}
const codeOf = ({ body }: TestAnswer) => body.errors?.[0]?.extensions.code;
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: documentId(text) } } });

test("an operation is asked by its identifier, as Apollo's clients do and as GraphQL over HTTP has it", async () => {
  const graph = await opens();
  expect((await graph.send(byHash(known))).body.data).toEqual({ whoAsks: "PUBLIC -" });
  expect((await graph.send({ documentId: documentId(known) })).body.data).toEqual({ whoAsks: "PUBLIC -" });
  const one = { documentId: `sha256:${documentId(manifested)}`, variables: { id: "p2" } };
  expect((await graph.send(one)).body.data).toEqual({ protocol: { title: "Pansements complexes" } });
});

test("an identifier that nobody registered is said to be unknown, also after its text was sent once", async () => {
  const graph = await opens();
  const text = "{ legalNow }";
  expect(codeOf(await graph.send(byHash(text)))).toBe("PERSISTED_QUERY_NOT_FOUND");
  expect((await graph.send({ query: text, ...byHash(text) })).status).toBe(200);
  expect(codeOf(await graph.send(byHash(text)))).toBe("PERSISTED_QUERY_NOT_FOUND");
});

test("an identifier that is not that of the text beside it is a bad request", async () => {
  const graph = await opens();
  const foreign = await graph.send({ query: "{ legalNow }", ...byHash(known) });
  const version = { persistedQuery: { version: 2, sha256Hash: documentId(known) } };
  const unsupported = await graph.send({ query: known, extensions: version });
  for (const answer of [foreign, unsupported]) expect([answer.status, codeOf(answer)]).toEqual([400, "BAD_REQUEST"]);
});

test("where only trusted operations are answered, any other text is refused before it is read", async () => {
  const graph = await opens({ onlyTrusted: true });
  expect((await graph.send(byHash(known))).status).toBe(200);
  expect((await graph.send(known)).status).toBe(200);
  for (const query of ["{ whoAsks }", "{ __schema { types { name } } }", "not GraphQL"]) {
    const answer = await graph.send(query);
    expect([answer.status, codeOf(answer)]).toEqual([403, "DOCUMENT_NOT_TRUSTED"]);
    expect(answer.body.errors?.[0]?.message).toBe("Seules les opérations connues d'avance sont acceptées ici.");
  }
  const asked = await fetch(`${graph.gateway.url}?query={whoAsks}`, { headers: { "apollo-require-preflight": "1" } });
  expect(asked.status).toBe(403);
});

test("broken documents stop the start, each fault in a line of its own", async () => {
  const graph = await opens();
  async function startWith(...trustedDocuments: readonly string[]): Promise<void> {
    const broken = createGateway({ ...graph.config, port: 0, trustedDocuments }, { logger: pino({ level: "silent" }) });
    await broken.start().finally(() => broken.stop());
  }
  await writeFile(join(folder, "a.graphql"), "{ nothing, whoAsks { x } }");
  await writeFile(join(folder, "b.graphql"), "{ open");
  await expect(startWith(folder)).rejects.toThrow(/can't be taken:\n(- .*\n){2}- .*$/);
  const deep = "{ protocol(id: 1) { self { self { self { self { self { id } } } } } } }";
  await writeFile(join(folder, "b.graphql"), deep);
  await expect(startWith(folder)).rejects.toThrow("Cette opération est trop profonde");
  await writeFile(join(folder, "c.json"), manifest([{ id: "forged", body: known }]));
  await writeFile(join(folder, "d.json"), "{}");
  await expect(startWith(folder, "/nowhere.json")).rejects.toThrow(
    /forged is not the SHA-256[^\n]*\n[^\n]*d\.json: cannot be read[^\n]*\n[^\n]*nowhere\.json: cannot be read/,
  );
});

test("the gateway is ready once its documents are planned", async () => {
  const graph = await opens();
  await waitFor(async () => (await graph.gateway.readiness()).complete);
  expect(await graph.gateway.readiness()).toMatchObject({ ready: true, complete: true });
});
