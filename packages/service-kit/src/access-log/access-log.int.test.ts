import { type Actor, newId, publicActor } from "@coop/kernel";
import { ask, type ServiceBench, startServiceBench, testLogger } from "@coop/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { counters } from "../testing/counter.ts";
import { occasion } from "../testing/counter-database.ts";
import { counting, createCounterService } from "../testing/counter-service.ts";
import { accessesTo, forgetAccesses } from "./access-log.ts";

const agent: Actor = { ...publicActor, kind: "ARS_AGENT", subject: newId(), organisation: "ars-24", region: "24" };
const partner: Actor = { ...publicActor, kind: "PARTNER_SYSTEM", subject: newId(), organisation: "ars-24", region: "24" };

let bench: ServiceBench;
let ids: readonly [string, string];
beforeAll(async () => {
  bench = await startServiceBench(createCounterService);
});
afterAll(() => bench.stop());
beforeEach(async () => {
  ids = [newId(), newId()];
  for (const id of ids)
    await bench.service.dataSource.transaction((manager) =>
      counters.create(manager, id, occasion, [{ type: "Counted", data: { by: 1 } }]),
    );
});

const put = (actor: Actor, query: string, variables: object) => ask(bench.service, actor, occasion.at, query, variables);
const look = (actor: Actor) =>
  put(
    actor,
    "query ($one: ID!, $other: ID!) { one: counter(id: $one) { count } again: counter(id: $one) { count } other: counter(id: $other) { count } }",
    {
      one: ids[0],
      other: ids[1],
    },
  );
const accesses = (id: string) => accessesTo(bench.service.dataSource.manager, id, 10);

test.each([[agent], [partner]])("what an agent or a system is shown is recorded once per answer, and by whom", async (actor) => {
  await look(actor);
  const access = {
    at: expect.any(Date),
    actorKind: actor.kind,
    actorSubject: actor.subject,
    organisation: "ars-24",
    operation: null,
    entity: "Counter",
    requestId: expect.any(String),
  };
  expect(await accesses(ids[0])).toEqual([access]);
  expect(await accesses(ids[1])).toEqual([access]);
});

test("professionals and the public are not recorded, and what was not found is no access", async () => {
  await look(counting);
  await look(publicActor);
  await put(agent, "query ($id: ID!) { counter(id: $id) { count } }", { id: newId() });
  expect(await accesses(ids[0])).toEqual([]);
});

test("an access that can't be recorded shows nothing", async () => {
  await bench.service.dataSource.query("ALTER TABLE access_log RENAME TO elsewhere");
  const { data, errors } = await look(agent);
  await bench.service.dataSource.query("ALTER TABLE elsewhere RENAME TO access_log");
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toEqual({ code: "SUBGRAPH_UNAVAILABLE" });
});

test("accesses are forgotten once their retention is over", async () => {
  await look(agent);
  await bench.service.dataSource.query("UPDATE access_log SET at = at - interval '13 months' WHERE entity_ids @> $1", [[ids[0]]]);
  await look(partner);
  await forgetAccesses(bench.service.dataSource, 12, testLogger).stop();
  expect((await accesses(ids[0])).map(({ actorKind }) => actorKind)).toEqual(["PARTNER_SYSTEM"]);
});
