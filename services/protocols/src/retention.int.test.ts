import { newId, systemActor } from "@coop/kernel";
import { signNamedActor } from "@coop/service-kit";
import { purge } from "@coop/service-kit/history/purge.ts";
import { verifyHistory } from "@coop/service-kit/history/verify-history.ts";
import { ask, promoter, type ServiceBench, startServiceBench, testActorKeys, waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { exampleSections, exampleTitle } from "./domain/grid/example/example-sections.ts";
import { createProtocols, protocolsRetention } from "./service.ts";

const begun = new Date("2017-01-09T09:00:00Z");
const later = new Date("2019-01-10T09:00:00Z");
let bench: ServiceBench;
beforeAll(async () => {
  bench = await startServiceBench(createProtocols);
});
afterAll(() => bench.stop());

async function draft(at: Date, writtenAt = at): Promise<string> {
  const create =
    "mutation ($key: String!, $input: CreateProtocolInput!) { createProtocol(idempotencyKey: $key, input: $input) { ... on ProtocolChanged { protocol { id } } } }";
  const input = { title: exampleTitle, regime: "HPST", regionCode: "24", fundingRequested: false };
  const { data } = await ask(bench.service, promoter, at, create, { key: newId(), input });
  const { id } = data.createProtocol.protocol;
  const write =
    "mutation ($id: ID!, $key: String!, $input: SectionInput!) { writeSection(protocolId: $id, revision: 0, idempotencyKey: $key, input: $input) { __typename } }";
  await ask(bench.service, promoter, writtenAt, write, { id, key: newId(), input: exampleSections[0] });
  return id;
}
const query = (statement: string, values: unknown[] = []) => bench.service.dataSource.query(statement, values);
const there = async () => (await query("SELECT id FROM protocol")).map(({ id }: { id: string }) => id);
const run = async (why?: string) =>
  Object.fromEntries(
    (await purge(bench.service.dataSource, protocolsRetention.rules, { now: later, why })).map(({ rule, due, erased }) => [
      rule.code,
      { due, erased },
    ]),
  );

test("drafts that were never sent are counted first and then erased, but for the trace that they were; what is worked on stays", async () => {
  const [old, younger, written] = [await draft(begun), await draft(later), await draft(begun, later)];
  await query("UPDATE protocol SET updated_at = '2017-01-09T09:00:00Z' WHERE id = ANY($1)", [[old, written]]);
  expect((await run()).DRAFT_NEVER_SENT).toEqual({ due: 1, erased: 0 });
  expect(await there()).toHaveLength(3);

  expect((await run("Échéance.")).DRAFT_NEVER_SENT).toEqual({ due: 1, erased: 1 });
  expect((await there()).toSorted()).toEqual([younger, written].toSorted());
  expect(
    await query("SELECT type, payload IS NULL AS erased, why FROM history WHERE subject = $1 ORDER BY number", [old]),
  ).toEqual([
    { type: "ProtocolCreated", erased: true, why: null },
    { type: "Erased", erased: false, why: "DRAFT_NEVER_SENT : Échéance." },
  ]);
  expect(await query("SELECT entity, deleted FROM delta WHERE entity_id = $1 ORDER BY position", [old])).toEqual([
    { entity: "Protocol", deleted: false },
    { entity: "Protocol", deleted: true },
  ]);
  const left = await query("SELECT count(*)::int AS left FROM history WHERE payload LIKE $1", [`%${exampleTitle}%`]);
  expect(left[0].left).toBe(2);
  expect(await verifyHistory(bench.service.dataSource, "protocols", new Map())).toMatchObject({ brokenChains: [] });
  await bench.service.drainOutbox();
  await waitFor(async () => (await query("SELECT 1 FROM work_item WHERE protocol_id = $1", [old])).length === 0);
});

test("what is no longer due when its turn comes stays, and is not counted", async () => {
  const people = protocolsRetention.rules.find(({ code }) => code === "PERSON_WITHOUT_DOSSIER");
  const [cited] = await query("SELECT id FROM person");
  const erase = () => people?.erase(bench.service.dataSource.manager, cited.id, later, { actor: systemActor, at: later });
  expect(await erase()).toBe(false);
  expect(await query("SELECT 1 FROM person")).toHaveLength(1);
});

test("names go with the last dossier that cites them", async () => {
  expect(await query("SELECT 1 FROM person")).toHaveLength(1);
  expect((await run("Minimisation.")).PERSON_WITHOUT_DOSSIER).toEqual({ due: 0, erased: 0 });
  await query("UPDATE protocol SET updated_at = '2016-01-09T09:00:00Z'");
  await query("UPDATE history SET at = '2016-01-09T09:00:00Z' WHERE subject IN (SELECT id FROM grid_section)");
  await run("Échéance.");
  expect(await there()).toEqual([]);
  expect(await query("SELECT 1 FROM person")).toEqual([]);
});

test("the name of whom a grid was shared with goes once no share names them, or its day has passed; a shared draft goes with its shares", async () => {
  const share = async (id: string, given: object) => {
    const named = {
      kind: "ARS_AGENT",
      organisation: "ars-24",
      subject: newId(),
      name: "Chloé Tessier",
      organisationLabel: "ARS",
    } as const;
    const input = { recipientId: await signNamedActor(testActorKeys, named), role: "READER", ...given };
    const mutation =
      "mutation ($id: ID!, $key: String!, $input: ShareGridInput!) { result: shareGrid(id: $id, revision: 1, idempotencyKey: $key, input: $input) { __typename } }";
    await ask(bench.service, promoter, begun, mutation, { id, key: newId(), input });
  };
  const [lasting, passing] = [await draft(begun), await draft(begun)];
  await share(lasting, {});
  await share(passing, { until: "2019-01-09" });
  expect((await run("Minimisation.")).RECIPIENT_WITHOUT_SHARE).toEqual({ due: 1, erased: 1 });
  expect(await query("SELECT name FROM share_recipient")).toEqual([{ name: "Chloé Tessier" }]);
  await query("UPDATE protocol SET updated_at = '2016-01-09T09:00:00Z'");
  await query("UPDATE history SET at = '2016-01-09T09:00:00Z' WHERE subject IN (SELECT id FROM grid_section)");
  expect((await run("Échéance.")).DRAFT_NEVER_SENT).toEqual({ due: 2, erased: 2 });
  expect(await query("SELECT 1 FROM grid_share")).toEqual([]);
  await run("Minimisation.");
  expect(await query("SELECT 1 FROM share_recipient")).toEqual([]);
});
