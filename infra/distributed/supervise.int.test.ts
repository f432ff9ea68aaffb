import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { waitFor } from "@coop/testkit";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { choosePort } from "../postgres/port.ts";
import type { Program } from "./programs.ts";
import { type Supervised, supervise } from "./supervise.ts";

let folder: string;
let said: string[];
let supervised: Supervised | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "coop-supervise-"));
});
beforeEach(() => {
  said = [];
});
afterEach(async () => {
  await supervised?.stop();
  supervised = undefined;
});
afterAll(() => rm(folder, { recursive: true }));

/** A program that answers once it listens, and says good-bye. */
const listens = `
  import { createServer } from "node:http";
  const server = createServer((_, response) => response.end("ready")).listen(Number(process.env.PORT), "127.0.0.1");
  process.once("SIGTERM", () => server.close(() => console.log("good-bye")));
`;

async function start(source: string): Promise<Supervised> {
  const script = join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  await writeFile(script, source);
  const port = await choosePort(0);
  const readyUrl = `http://127.0.0.1:${port}/`;
  const program: Program = { name: "part", script, port, readyUrl, environment: { PORT: String(port) } };
  supervised = supervise(program, { say: (line) => said.push(line), firstPauseMs: 1 });
  return supervised;
}

const processes = () => said.flatMap((line) => /^part \| process (\d+)/.exec(line)?.[1] ?? []).map(Number);

test("a program is ready once it answers, starts again when it is killed, and ends when it is told to", async () => {
  const part = await start(listens);
  await part.ready();
  process.kill(processes()[0] as number, "SIGKILL");
  await waitFor(async () => processes().length === 2, { timeoutMs: 10_000 });
  expect(said).toContain("part | ended (signal SIGKILL), starts again.");
  await part.ready();
  await part.stop();
  expect(said.at(-1)).toBe("part | good-bye");
});

test("a program that ends before it ever was ready fails the start, with what it wrote", async () => {
  const part = await start(`console.error("PORT: is missing"); process.exitCode = 1;`);
  await expect(part.ready()).rejects.toThrow("part did not start (code 1)");
  expect(said).toContain("part | PORT: is missing");
});

test("a program whose supervisor is gone ends as if it were told to", async () => {
  const part = await start(`${listens} process.once("SIGUSR2", () => process.disconnect());`);
  await part.ready();
  process.kill(processes()[0] as number, "SIGUSR2");
  await waitFor(async () => said.includes("part | good-bye"), { timeoutMs: 10_000 });
});
