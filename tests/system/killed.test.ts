import { readAddresses } from "@coop/infra/embedded/addresses.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { findPostmaster } from "@coop/infra/postgres/postmaster.ts";
import { existingProtocols } from "@coop/protocols";
import { folderApart } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AskGraph, askGraph } from "./harness/ask-graph.ts";
import { type Program, startProgram } from "./harness/start-program.ts";

let dataFolder: string;
let program: Program | undefined;
beforeAll(() => {
  dataFolder = folderApart();
});
afterAll(async () => {
  await program?.end("SIGKILL");
  await discardCluster(dataFolder);
});

const environment = () => ({ COOP_DATA: dataFolder, GATEWAY_PORT: "0", ACCESS_PORT: "0", POSTGRES_PORT: "0" });

/** Starts what `npm start` starts, and asks it as a promoter. */
async function start(): Promise<AskGraph> {
  program = startProgram("infra/start.ts", environment());
  await program.says(/Ctrl-C pour arrêter/);
  const { graph = "" } = (await readAddresses(dataFolder)) ?? {};
  return askGraph(graph, async () => ((await askAccess("/development/token", { account: "promoter" })) as Token).accessToken);
}

interface Token {
  readonly accessToken: string;
}

async function askAccess(path: string, input: object): Promise<unknown> {
  const { access = "" } = (await readAddresses(dataFolder)) ?? {};
  const headers = { "content-type": "application/json" };
  return (await fetch(new URL(path, access), { method: "POST", headers, body: JSON.stringify(input) })).json();
}

test("killed and started again, the system goes on: the dossier is there, and nothing came twice", async () => {
  const before = await start();
  await askAccess("/clock", { legalNow: "2017-01-09T08:00:00Z" });
  const created = await before(
    `mutation { createProtocol(idempotencyKey: "only-once", input: { title: "Bilan visuel", regime: HPST, regionCode: "24", fundingRequested: false }) {
      ... on ProtocolChanged { protocol { id } } } }`,
  );
  const { id } = created.data.createProtocol.protocol;
  await program?.end("SIGKILL");

  const after = await start();
  expect(program?.output()).not.toContain("Reprise");
  expect((await after(`{ protocol(id: "${id}") { title createdOn } }`)).data).toEqual({
    protocol: { title: "Bilan visuel", createdOn: "2017-01-09" },
  });
  const { data } = await after("{ protocols(first: 1) { totalCount { count } } }");
  expect(data.protocols.totalCount.count).toBe(existingProtocols.length + 1);

  expect(await program?.end("SIGTERM")).toBe(0);
  expect(program?.output()).toContain("COOP est arrêté.");
  expect(await findPostmaster(`${dataFolder}/cluster`)).toBeUndefined();
  expect(await readAddresses(dataFolder)).toBeUndefined();
}, 90_000);
