import { setTimeout as pause } from "node:timers/promises";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { choosePort } from "@coop/infra/postgres/port.ts";
import { folderApart } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Program, startProgram } from "./harness/start-program.ts";
import { createGraph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

// What `npm start` starts is killed without warning while the story is told, and started again on the same folder.

const KILLS = 3;
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
let dataFolder: string;
let ports: Readonly<Record<"GATEWAY_PORT" | "ACCESS_PORT", string>>;
let program: Program;

beforeAll(async () => {
  dataFolder = folderApart();
  ports = { GATEWAY_PORT: String(await choosePort(0)), ACCESS_PORT: String(await choosePort(0)) };
  program = await start();
}, 60_000);
afterAll(async () => {
  await program.end("SIGKILL");
  await discardCluster(dataFolder);
}, 30_000);

async function start(): Promise<Program> {
  const started = startProgram("infra/start.ts", { COOP_DATA: dataFolder, POSTGRES_PORT: "0", ...ports });
  await started.says(/Ctrl-C pour arrêter/);
  return started;
}

/** Mulberry32: the same seed gives the same moments. */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(`killed ${KILLS} times while it is told (KILL_SEED=${seed}), the story goes on to its end, and all exists once`, async () => {
  const graph = createGraph({
    gateway: `http://localhost:${ports.GATEWAY_PORT}`,
    access: `http://localhost:${ports.ACCESS_PORT}`,
  });
  const random = randomOf(seed);
  const told = { done: false };
  const killing = (async () => {
    for (let kills = 0; kills < KILLS && !told.done; kills += 1) {
      await pause(150 + random() * 1_500);
      if (told.done) return kills;
      await program.end("SIGKILL");
      program = await start();
    }
    return KILLS;
  })();
  const { protocolId } = await tellTheStory({ graph, tell: silentTeller }).finally(() => {
    told.done = true;
  });
  expect(await killing).toBeGreaterThan(0);

  const { protocols, protocol } = await graph.ask(
    "ars-instructor-24",
    `query ($id: ID!) {
      protocols(first: 100, filter: { regionCode: "24", regimes: [HPST], text: "bilan visuel" }) { nodes { id } }
      protocol(id: $id) { status versions { number } opinions { id } funding { id } authorisations { id } adhesions { nodes { id } } reports { nodes { id } } }
    }`,
    { id: protocolId },
  );
  expect(protocols.nodes.filter(({ id }: { id: string }) => id === protocolId)).toHaveLength(1);
  const count = (list: readonly unknown[]) => list.length;
  expect([protocol.status, count(protocol.versions), count(protocol.opinions), count(protocol.authorisations)]).toEqual([
    "IN_FORCE",
    2,
    1,
    1,
  ]);
  expect([count(protocol.adhesions.nodes), count(protocol.reports.nodes), protocol.funding.id]).toEqual([
    1,
    1,
    expect.any(String),
  ]);
  const { me } = await graph.ask("promoter", "{ me { drafts { totalCount { count } } protocols { totalCount { count } } } }");
  expect([me.drafts.totalCount.count, me.protocols.totalCount.count]).toEqual([0, 1]);
}, 120_000);
