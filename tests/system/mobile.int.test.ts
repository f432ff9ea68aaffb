import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Answered, send } from "./attack/send.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

// A professional's phone, where only operations that are known by their identifier are answered.

interface Operation {
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

let system: TestSystem;
let operations: readonly Operation[];
let token: string;

beforeAll(async () => {
  system = await startTestSystem({ environment: { GATEWAY_ONLY_TRUSTED: "on" } });
  await system.moveClock("2017-01-09T08:00:00Z");
  const issued = await system.system.access.issueDevelopmentToken("promoter");
  token = issued.ok ? issued.value.accessToken : "";
  ({ operations } = JSON.parse(await readFile(join(repositoryRoot, "gateway/mobile-documents.json"), "utf8")));
}, 60_000);
afterAll(() => system.stop(), 30_000);

function ask(body: object): Promise<Answered> {
  return send(system.url, { headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(body) });
}

function asked(name: string, variables: object = {}): Promise<Answered> {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`There is no operation ${name}.`);
  return ask({ documentId: operation.id, variables });
}

test("dossiers, one dossier, its history, tasks, teams and rights are asked by identifier alone", async () => {
  const create = await readFile(join(repositoryRoot, "gateway/examples/02-creer-un-brouillon.graphql"), "utf8");
  expect((await ask({ query: create })).codes).toEqual([]);
  const mine = (await asked("MesDossiers")).data.me.protocols.nodes;
  expect(mine).toHaveLength(1);
  const { id } = mine[0];
  expect((await asked("UnDossier", { id })).data.protocol).toMatchObject({ id, status: "DRAFT" });
  expect((await asked("HistoireDUnDossier", { id })).data.protocol.history.nodes).toHaveLength(1);
  expect((await asked("CeQuiMAttend")).data.me.workItems.nodes).toEqual([]);
  expect((await asked("MesEquipes")).data.me.teams.nodes).toEqual([]);
  expect((await asked("MesDroits")).data.mesDroits.kind).toBe("PROFESSIONAL");
});

test("anything else that a phone might send is refused, were it one word less", async () => {
  const [first] = operations as readonly [Operation];
  expect((await ask({ query: first.body.replace("id", "") })).codes).toEqual(["DOCUMENT_NOT_TRUSTED"]);
  expect((await ask({ documentId: "0".repeat(64) })).codes).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
});
