import { expect, test } from "@jest/globals";
import { at, requested, version } from "./examples.ts";
import { openOpinion } from "./open-opinion.ts";

test("a referral opens the file on the frozen version, on the legal day of the referral", () => {
  expect(requested).toMatchObject({ status: "REQUESTED", binding: true, openedOn: "2017-03-15", covers: null, delivery: null });
  expect(requested.version).toEqual({ ...version(1), receivedOn: "2017-03-15" });
});

test("nothing of the version but its number and hash is kept", () => {
  const wider = { ...version(1), title: "Titre" };
  const referral = { protocolId: "p", regime: "HPST", type: "HAS_PROTOCOL", binding: false, version: wider } as const;
  expect(openOpinion(referral, at)[0].data).toMatchObject({ version: { ...version(1), receivedOn: at.today }, binding: false });
  expect(JSON.stringify(openOpinion(referral, at))).not.toContain("Titre");
});
