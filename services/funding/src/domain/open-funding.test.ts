import { expect, test } from "@jest/globals";
import { model, requested, version } from "./examples.ts";
import { fundingFileIdOf } from "./open-funding.ts";

test("a referral opens the file on the version and its economic model", () => {
  expect(requested).toMatchObject({
    status: "REQUESTED",
    openedOn: "2017-04-07",
    version: { ...version(1), receivedOn: "2017-04-07" },
    economicModel: model(1),
    opinion: null,
    covers: null,
  });
});

test("a protocol has one file, whose identifier follows from its own", () => {
  const { protocolId } = requested;
  expect(fundingFileIdOf(protocolId)).toBe(fundingFileIdOf(protocolId));
  expect(fundingFileIdOf(protocolId)).not.toBe(fundingFileIdOf("01590000-0000-7000-8000-0000000000cc"));
});
