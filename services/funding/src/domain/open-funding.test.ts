import { expect, test } from "@jest/globals";
import { model, requested, version } from "./examples.ts";

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
