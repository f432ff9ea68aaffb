import { protocolEvents, topics } from "@coop/contracts";
import { row, sql } from "@coop/service-kit";
import { collegeSecretary, waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { completionText } from "../domain/examples.ts";
import type { FundingFile } from "../domain/funding-file.ts";
import {
  announced,
  announcedNames,
  type FundingBench,
  historyOf,
  STANDING_MS,
  startFundingBench,
} from "../testing/funding-bench.ts";
import { referredFile } from "../testing/procedure.ts";
import { hashOf, protocolVoice, versionOf } from "../testing/protocol-voice.ts";

let bench: FundingBench;
beforeAll(async () => {
  bench = await startFundingBench();
}, STANDING_MS);
afterAll(() => bench.stop());

async function stateOf(id: string): Promise<FundingFile | undefined> {
  const { manager } = bench.service.dataSource;
  return (await row<{ state: FundingFile }>(manager, sql`SELECT state FROM funding_file WHERE id = ${id}`))?.state;
}

async function dossierOf(protocolId: string): Promise<object | undefined> {
  return row(bench.service.dataSource.manager, sql`SELECT * FROM dossier WHERE id = ${protocolId}`);
}

test("the file opens by the broker's event alone, on the day of the event", async () => {
  const protocol = protocolVoice(bench);
  const envelope = protocol.referral();
  await bench.broker.publish(topics.protocols, [{ key: protocol.protocolId, value: JSON.stringify(envelope), headers: {} }]);
  const file = await waitFor(() => stateOf(protocol.fundingFileId), { describe: "the file of the referred protocol" });
  expect(file).toMatchObject({ protocolId: protocol.protocolId, status: "REQUESTED", openedOn: "2017-04-03" });
  expect(await announcedNames(bench, protocol.fundingFileId)).toEqual(["opened"]);
});

test("no file opens where the college is not asked, and later events of that protocol find none", async () => {
  const protocol = protocolVoice(bench, { fundingRequested: false });
  expect(await protocol.say(protocol.referral(["HAS"]))).toBe("APPLIED");
  expect(await protocol.say(protocol.revision(2, 2))).toBe("APPLIED");
  expect(await protocol.say(protocol.next(protocolEvents.withdrawn, {}))).toBe("APPLIED");
  expect(await stateOf(protocol.fundingFileId)).toBeUndefined();
});

test("a referral that is repeated, or comes once more as news, opens nothing twice", async () => {
  const protocol = protocolVoice(bench);
  const envelope = protocol.referral();
  expect([await protocol.say(envelope), await protocol.say(envelope)]).toEqual(["APPLIED", "REPEATED"]);
  expect(await protocol.say(protocol.referral())).toBe("APPLIED");
  expect(await historyOf(bench, protocol.fundingFileId)).toEqual(["FundingOpened"]);
});

test("events that overtake each other wait, and are then applied in their order", async () => {
  const protocol = protocolVoice(bench);
  const [submitted, referred, revised] = [
    protocol.next(protocolEvents.submitted, {}),
    protocol.referral(),
    protocol.revision(2, 1),
  ];
  expect([await protocol.say(revised), await protocol.say(referred)]).toEqual(["WAITING", "WAITING"]);
  expect(await stateOf(protocol.fundingFileId)).toBeUndefined();
  expect(await protocol.say(submitted)).toBe("APPLIED");
  expect(await historyOf(bench, protocol.fundingFileId)).toEqual(["FundingOpened", "RevisionRecorded"]);
  expect(await protocol.say(revised)).toBe("REPEATED");
});

test("a version with the same economic model takes the opinion along", async () => {
  const file = await referredFile(bench);
  await file.examined();
  await file.seen("FAVOURABLE");
  await file.protocol.say(file.protocol.revision(2, 1));
  expect(await stateOf(file.id)).toMatchObject({ status: "OPINION_GIVEN", covers: versionOf(2), version: versionOf(2) });
  expect((await announced(bench, file.id)).at(-1)).toMatchObject({
    type: "fr.coop.funding.versionMoved.v1",
    data: { version: versionOf(2), funding: { covers: versionOf(2), outcome: "FAVOURABLE" } },
  });
});

test("a version with another economic model makes opinion and grant fall", async () => {
  const file = await referredFile(bench);
  await file.examined();
  await file.seen("FAVOURABLE");
  await file.granted();
  await file.protocol.say(file.protocol.revision(2, 2));
  expect(await stateOf(file.id)).toMatchObject({
    status: "UNDER_REVIEW",
    economicModel: { hash: hashOf("model 2") },
    opinion: null,
    covers: null,
    grant: null,
  });
  expect(await announcedNames(bench, file.id)).toEqual(["opened", "examinationStarted", "opinionGiven", "granted", "reopened"]);
});

test("another model answers the completion that the college asked for, the same one does not", async () => {
  const file = await referredFile(bench);
  await file.done("requestModelCompletion", collegeSecretary, completionText);
  await file.protocol.say(file.protocol.revision(2, 1));
  expect(await stateOf(file.id)).toMatchObject({ status: "MODEL_INCOMPLETE" });
  await file.protocol.say(file.protocol.revision(3, 2));
  expect(await stateOf(file.id)).toMatchObject({ status: "UNDER_REVIEW", completionRequest: null });
  expect(await announcedNames(bench, file.id)).toEqual(["opened", "modelIncomplete", "versionMoved", "modelCompleted"]);
});

test("after an unfavourable opinion the promoters go on without funding", async () => {
  const file = await referredFile(bench);
  await file.examined();
  await file.seen("UNFAVOURABLE");
  const dropped = file.protocol.next(
    protocolEvents.fundingDropped,
    { version: versionOf(1) },
    { changes: { fundingRequested: false } },
  );
  await file.protocol.say(dropped);
  expect(await stateOf(file.id)).toMatchObject({ status: "DROPPED", opinion: null });
  await file.protocol.say(file.protocol.revision(2, 2));
  expect(await stateOf(file.id)).toMatchObject({ status: "DROPPED", version: versionOf(1) });
});

test("a version without an economic section drops the request", async () => {
  const file = await referredFile(bench);
  await file.protocol.say(file.protocol.revision(2, null));
  expect(await stateOf(file.id)).toMatchObject({ status: "DROPPED" });
});

test.each(["withdrawn", "refused"] as const)("the file of a protocol that is %s is closed", async (name) => {
  const file = await referredFile(bench);
  await file.protocol.say(file.protocol.next(protocolEvents[name], {}));
  expect(await stateOf(file.id)).toMatchObject({ status: "WITHDRAWN" });
  expect(await announcedNames(bench, file.id)).toEqual(["opened", "withdrawn"]);
  await file.protocol.say(file.protocol.next(protocolEvents.withdrawn, {}));
  expect(await historyOf(bench, file.id)).toEqual(["FundingOpened", "FundingWithdrawn"]);
});

test("every event keeps the dossier up to date", async () => {
  const protocol = protocolVoice(bench, { reference: null, status: "INTENT_SUBMITTED" });
  await protocol.say(protocol.next(protocolEvents.intentSubmitted, {}));
  expect(await dossierOf(protocol.protocolId)).toMatchObject({ promoters: [], published: false });
  const promoters = ["00000000-0000-4000-8000-000000000001"];
  const changes = { reference: "COOP-2017-00007", title: "Bilan visuel à l'école", promoters };
  await protocol.say(protocol.next(protocolEvents.promotersChanged, {}, { changes }));
  await protocol.say(protocol.inForce());
  expect(await dossierOf(protocol.protocolId)).toMatchObject({
    promoters,
    search_text: "bilan visuel a l'ecole coop-2017-00007",
    published: true,
  });
});

test("a referral that makes no sense is parked, and says why", async () => {
  const national = protocolVoice(bench, { regime: "NATIONAL" });
  expect(await national.say(national.referral())).toBe("PARKED");
  const parked = (await bench.service.inbox.parked()).filter(({ subject }) => subject === national.protocolId);
  expect(parked).toMatchObject([{ state: "FAILED", error: expect.stringContaining("no part in the regime NATIONAL") }]);
  expect(await dossierOf(national.protocolId)).toBeUndefined();
});
