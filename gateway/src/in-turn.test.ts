import { expect, test } from "@jest/globals";
import { inTurn } from "./in-turn.ts";
import type { SubgraphTransport } from "./subgraph-transport.ts";

const request = { headers: {}, body: "{}" };
const query = { signal: new AbortController().signal, repeatable: true };
const mutation = { ...query, repeatable: false };

/** A copy that answers with its name, or fails with this code. */
function copy(name: string, asked: string[], failing?: { code: string }): SubgraphTransport {
  return {
    async send() {
      asked.push(name);
      if (failing) throw Object.assign(new Error(failing.code), failing);
      return { status: 200, headers: {}, body: name };
    },
    async readiness() {
      if (failing) throw new Error("no answer");
      return { ready: true, checks: {} };
    },
    close: async () => void asked.push(`${name} closed`),
  };
}

test("copies are asked one after the other", async () => {
  const asked: string[] = [];
  const service = inTurn([copy("a", asked), copy("b", asked)]);
  for (const _ of [1, 2, 3]) await service.send(request, query);
  expect(asked).toEqual(["a", "b", "a"]);
  await service.close();
  expect(asked.slice(3)).toEqual(["a closed", "b closed"]);
});

test("a copy that takes no connection is passed over, for changes too", async () => {
  const asked: string[] = [];
  const service = inTurn([copy("a", asked, { code: "ECONNREFUSED" }), copy("b", asked)]);
  expect((await service.send(request, mutation)).body).toBe("b");
  expect((await service.readiness()).ready).toBe(true);
});

test("a change that may have arrived is never sent to another copy; a question is", async () => {
  const asked: string[] = [];
  const service = inTurn([copy("a", asked, { code: "ECONNRESET" }), copy("b", asked)]);
  await expect(service.send(request, mutation)).rejects.toThrow("ECONNRESET");
  expect(asked).toEqual(["a"]);
  await service.send(request, query);
  expect((await service.send(request, query)).body).toBe("b");
});

test("all away: the last failure is told, and nobody is ready", async () => {
  const refused = { code: "ECONNREFUSED" };
  const service = inTurn([copy("a", [], refused), copy("b", [], refused)]);
  await expect(service.send(request, query)).rejects.toThrow("ECONNREFUSED");
  await expect(service.readiness()).rejects.toThrow("no answer");
});
