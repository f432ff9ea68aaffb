import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFileSystemStore } from "@coop/service-kit/files/file-system-store.ts";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { startGraph, type TestGraph } from "./graph.ts";

const LIMIT_BYTES = 100_000;
let folder: string;
let graph: TestGraph;
let authorization: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coop-uploads-"));
  graph = await startGraph("in process", {}, { files: createFileSystemStore(folder) });
  authorization = `Bearer ${await graph.issuer.token()}`;
});
afterEach(async () => {
  await graph.stop();
  await rm(folder, { recursive: true });
});

const kept = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);

interface UploadAnswer {
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function put(body: RequestInit["body"], headers: Record<string, string> = { authorization }) {
  const response = await fetch(new URL("/files", graph.gateway.url), {
    method: "PUT",
    body: body ?? null,
    headers,
    duplex: "half",
  } as RequestInit);
  return { status: response.status, body: (await response.json()) as UploadAnswer };
}

/** Sent in pieces, without its length being said before. */
function streamed(bytes: number): ReadableStream<Uint8Array> {
  return ReadableStream.from(
    (async function* () {
      for (let left = bytes; left > 0; left -= 10_000) yield new Uint8Array(Math.min(left, 10_000));
    })(),
  );
}

test("a file is kept under its hash, whatever its type says, and the same one twice is one", async () => {
  const content = Buffer.from('{"this": is not parsed');
  const sha256 = createHash("sha256").update(content).digest("hex");
  for (const type of ["application/json", "application/pdf"]) {
    const answer = await put(content, { authorization, "content-type": type });
    expect(answer).toEqual({ status: 201, body: { sha256, size: content.length } });
  }
  expect(await kept()).toEqual([sha256]);
});

test("a file up to the limit is taken and a larger one is not, whether its length is announced or not", async () => {
  expect((await put(streamed(LIMIT_BYTES))).body).toMatchObject({ size: LIMIT_BYTES });
  for (const body of [Buffer.alloc(LIMIT_BYTES + 1), streamed(LIMIT_BYTES + 1), streamed(LIMIT_BYTES * 20)]) {
    const answer = await put(body);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([413, "FILE_TOO_LARGE"]);
  }
  expect(await kept()).toHaveLength(1);
});

test("nobody without a token, or with one that is not believed, leaves a file", async () => {
  for (const headers of [{}, { authorization: "Bearer forged" }] as Record<string, string>[]) {
    const answer = await put(Buffer.from("anything"), headers);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
  }
  expect(await kept()).toEqual([]);
});

test("an upload that breaks off leaves nothing", async () => {
  const { port } = new URL(graph.gateway.url);
  const socket = connect(Number(port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(
    `PUT /files HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\nContent-Length: 50000\r\n\r\n${"x".repeat(20_000)}`,
  );
  await until(async () => (await kept()).length === 1);
  socket.destroy();
  await until(async () => (await kept()).length === 0);
});

test("uploads change nothing for the graph", async () => {
  expect((await graph.send("{ legalNow }")).status).toBe(200);
  expect((await graph.send(`{ ${"a".repeat(30_000)} }`)).status).toBe(413);
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 5_000; !(await condition()); ) {
    if (Date.now() > deadline) throw new Error("It did not come to pass within 5 s.");
    await new Promise((resume) => setTimeout(resume, 5));
  }
}
