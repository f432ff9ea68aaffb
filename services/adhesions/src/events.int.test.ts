import { protocolEvents } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { promoter, waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AdhesionsBench, startAdhesions } from "./testing/adhesions-bench.ts";
import { dossierOf, inForceOf, messageOf } from "./testing/protocol-events.ts";
import { createTeams } from "./testing/teams.ts";

let bench: AdhesionsBench;

beforeAll(async () => {
  bench = await startAdhesions();
});
afterAll(() => bench?.stop());

async function dossiers(id: string): Promise<readonly object[]> {
  return bench.manager.query("SELECT title, status, promoters, published FROM dossier WHERE id = $1", [id]);
}

test("a dossier is known as its newest event tells it, however often each comes", async () => {
  const dossier = dossierOf({ status: "SUBMITTED", published: false });
  const inForce = inForceOf({ ...dossier, status: "IN_FORCE", published: true });
  expect(await bench.tell(protocolEvents.submitted, { dossier }, 1)).toBe("APPLIED");
  expect(await bench.tell(protocolEvents.inForce, inForce, 2)).toBe("APPLIED");
  expect(await bench.tell(protocolEvents.inForce, inForce, 2)).toBe("REPEATED");
  expect(await bench.tell(protocolEvents.submitted, { dossier }, 1)).toBe("REPEATED");
  const { title, promoters } = dossier;
  expect(await dossiers(dossier.protocolId)).toEqual([{ title, promoters, status: "IN_FORCE", published: true }]);
});

test("events that overtake each other wait until what is missing comes", async () => {
  const dossier = dossierOf({ status: "SUBMITTED", published: false });
  const inForce = inForceOf({ ...dossier, status: "IN_FORCE", published: true });
  const second = { dossier: { ...inForce.dossier, promoters: [promoter.subject, newId()] } };
  expect(await bench.tell(protocolEvents.promotersChanged, second, 3)).toBe("WAITING");
  expect(await bench.tell(protocolEvents.inForce, inForce, 2)).toBe("WAITING");
  expect(await dossiers(dossier.protocolId)).toEqual([]);
  expect(await bench.tell(protocolEvents.submitted, { dossier }, 1)).toBe("APPLIED");
  expect(await dossiers(dossier.protocolId)).toMatchObject([{ status: "IN_FORCE", promoters: second.dossier.promoters }]);
  const [authorisation] = await bench.manager.query("SELECT * FROM authorisation WHERE protocol_id = $1", [dossier.protocolId]);
  expect(authorisation).toMatchObject({
    version_number: 2,
    scope: "REGION",
    region_codes: ["24"],
    practice_frames: ["MSP", "SOLO_PRACTICE"],
  });
});

test("a new promoter sees the teams that filed, the former one no more", async () => {
  const dossier = dossierOf();
  const inForce = inForceOf(dossier);
  await bench.tell(protocolEvents.inForce, inForce);
  const id = await createTeams(bench).submitted(inForce.authorisation.authorisationId);
  expect(await bench.read(promoter, "2017-06-15", id, "status")).toEqual({ status: "SUBMITTED" });
  const other = { ...promoter, subject: newId() };
  await bench.tell(protocolEvents.promotersChanged, { dossier: { ...dossier, promoters: [other.subject] } });
  expect(await bench.read(promoter, "2017-06-15", id, "status")).toBeNull();
  expect(await bench.read(other, "2017-06-15", id, "status")).toEqual({ status: "SUBMITTED" });
});

test("what comes through the broker is kept, and what goes out reaches it in order", async () => {
  const inForce = inForceOf(dossierOf());
  const { topic, value } = messageOf(protocolEvents.inForce, inForce, 1);
  await bench.broker.publish(topic, [{ key: inForce.dossier.protocolId, value }]);
  await waitFor(async () => (await dossiers(inForce.dossier.protocolId)).length > 0, { describe: "the dossier" });
  const id = await createTeams(bench).submitted(inForce.authorisation.authorisationId);
  await waitFor(async () => {
    const waiting = await bench.manager.query("SELECT 1 FROM outbox WHERE subject = $1 AND published_at IS NULL", [id]);
    return waiting.length === 0;
  });
  const out = await bench.manager.query("SELECT envelope FROM outbox WHERE subject = $1 ORDER BY position", [id]);
  const sequences = out.map(({ envelope }: { envelope: string }) => JSON.parse(envelope).sequence);
  expect(sequences).toEqual(sequences.map((_: number, index: number) => index + 1));
  const { sequence } = await bench.read(promoter, "2017-06-15", id, "sequence");
  expect(sequence).toBe(sequences.length);
});

test("nothing is parked", async () => {
  expect(await bench.service.inbox.parked()).toEqual([]);
});
