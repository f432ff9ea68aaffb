import { protocolEvents, topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { arsInstructor, hasInstructor, promoter, waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { march, type OpinionsBench, startOpinions } from "../testing/opinions-bench.ts";
import { dossierOf, protocolEvent, referralOf, revisionOf, versionOf } from "../testing/protocol-events.ts";

let bench: OpinionsBench;
beforeAll(async () => {
  bench = await startOpinions();
});
afterAll(() => bench.stop());

test("a referral opens the file by itself, out of the broker, once however often it arrives", async () => {
  const dossier = dossierOf();
  const { protocolId } = dossier;
  const event = protocolEvent(protocolEvents.referred, referralOf(dossier), { subject: protocolId, sequence: 1, time: march });
  const message = { key: protocolId, value: JSON.stringify(event) };
  await bench.broker.publish(topics.protocols, [message, message]);
  const [opinionId = ""] = await waitFor(async () => {
    const files = await bench.filesOf(protocolId);
    return files.length > 0 && files;
  });
  expect(await bench.read(hasInstructor, opinionId, "status binding openedOn versionNumber protocol { id }")).toEqual({
    status: "REQUESTED",
    binding: true,
    openedOn: "2017-03-15",
    versionNumber: 1,
    protocol: { id: protocolId },
  });
  await bench.broker.publish(topics.protocols, [message]);
  expect(await bench.filesOf(protocolId)).toEqual([opinionId]);
});

test("a referral that is announced again opens no second file, open or withdrawn", async () => {
  const { dossier, opinionId, protocolId } = await bench.refer();
  await bench.tell(protocolEvents.referred, referralOf(dossier));
  await bench.tell(protocolEvents.withdrawn, { dossier: { ...dossier, status: "WITHDRAWN" } });
  await bench.tell(protocolEvents.referred, referralOf(dossier));
  expect(await bench.filesOf(protocolId)).toEqual([opinionId]);
  expect((await bench.history(opinionId)).map(({ type }) => type)).toEqual(["OpinionOpened", "OpinionWithdrawn"]);
});

test("a referral of another version brings it to the open file, and opens a new one where the first was withdrawn", async () => {
  const { dossier, opinionId, protocolId } = await bench.refer();
  await bench.tell(protocolEvents.referred, referralOf(dossier, versionOf(2)));
  expect(await bench.filesOf(protocolId)).toEqual([opinionId]);
  expect(await bench.read(hasInstructor, opinionId, "versionNumber")).toEqual({ versionNumber: 2 });
  await bench.tell(protocolEvents.withdrawn, { dossier });
  await bench.tell(protocolEvents.referred, referralOf(dossier, versionOf(3)));
  expect(await bench.filesOf(protocolId)).toHaveLength(2);
});

test("an event that comes too early waits for the one before it", async () => {
  const dossier = dossierOf();
  expect(await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2), 3)).toBe("WAITING");
  expect(await bench.tell(protocolEvents.submitted, { dossier }, 1)).toBe("APPLIED");
  expect(await bench.filesOf(dossier.protocolId)).toEqual([]);
  expect(await bench.tell(protocolEvents.referred, referralOf(dossier), 2)).toBe("APPLIED");
  const [opinionId = ""] = await bench.filesOf(dossier.protocolId);
  expect(await bench.read(hasInstructor, opinionId, "versionNumber")).toEqual({ versionNumber: 2 });
  expect(await bench.tell(protocolEvents.referred, referralOf(dossier), 2)).toBe("REPEATED");
});

test("a version that is no newer, or that comes after the withdrawal, changes nothing", async () => {
  const { dossier, opinionId } = await bench.refer();
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 3));
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2));
  await bench.tell(protocolEvents.refused, { dossier: { ...dossier, status: "REFUSED" } });
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 4));
  expect(await bench.read(hasInstructor, opinionId, "status versionNumber revision")).toEqual({
    status: "WITHDRAWN",
    versionNumber: 3,
    revision: 3,
  });
});

test("a new version sends a file that is not delivered back to review, without its session", async () => {
  const { dossier, opinionId } = await bench.fileAt("COLLEGE_SCHEDULED");
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2));
  expect(await bench.read(hasInstructor, opinionId, "status sessionOn draft { outcome }")).toEqual({
    status: "IN_REVIEW",
    sessionOn: null,
    draft: { outcome: "FAVOURABLE_WITH_RESERVES" },
  });
});

test("answers to reserves of nobody, or to lifted ones, open nothing again", async () => {
  const { dossier, opinionId } = await bench.fileAt("DELIVERED");
  const [first = "", second = ""] = await bench.reservesOf(opinionId);
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2, [first]));
  await bench.done(hasInstructor, "liftReserve", opinionId, { reserveId: first });
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 3, [first, newId()]));
  expect(await bench.read(promoter, opinionId, "reserves { id status }")).toEqual({
    reserves: [
      { id: first, status: "LIFTED" },
      { id: second, status: "OPEN" },
    ],
  });
});

test("a dossier that asks nothing of the HAS opens no file, and is known all the same", async () => {
  const dossier = dossierOf();
  const opinionsAsked = [{ body: "FUNDING_COLLEGE", binding: true }];
  await bench.tell(protocolEvents.referred, { ...referralOf(dossier), opinionsAsked });
  expect(await bench.filesOf(dossier.protocolId)).toEqual([]);
  const known = await bench.manager.query("SELECT title, promoters FROM dossier WHERE id = $1", [dossier.protocolId]);
  expect(known).toEqual([{ title: dossier.title, promoters: dossier.promoters }]);
});

test("a regime whose procedure is not known parks the referral instead of losing it", async () => {
  const dossier = dossierOf({ regime: "NATIONAL" });
  expect(await bench.tell(protocolEvents.referred, referralOf(dossier))).toBe("PARKED");
  expect(await bench.manager.query("SELECT id FROM dossier WHERE id = $1", [dossier.protocolId])).toEqual([]);
});

test("whatever is announced of a dossier renews what is known of it", async () => {
  const { dossier, opinionId } = await bench.refer({ regionCode: "24" });
  expect(await bench.read(arsInstructor("11"), opinionId, "id")).toBeNull();
  await bench.tell(protocolEvents.orderPrepared, { dossier: { ...dossier, regionCode: "11" } });
  expect(await bench.read(arsInstructor("11"), opinionId, "id")).toEqual({ id: opinionId });
});
