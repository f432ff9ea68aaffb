import { describe, expect, test } from "@jest/globals";
import {
  at,
  authorised,
  bothRoles,
  decisionPending,
  done,
  opinion,
  orderPrepared,
  refusal,
  reserve,
  signatory,
  signing,
  told,
  underOpinion,
} from "./examples.ts";
import { prepareOrder } from "./prepare-order.ts";
import { currentVersion, type OpinionKnown, type Protocol } from "./protocol.ts";
import { signOrder } from "./sign-order.ts";

test("the order signs exactly the hash that was prepared and that the opinions cover", () => {
  const { number, hash } = currentVersion(orderPrepared) as { number: number; hash: string };
  expect(authorised).toMatchObject({
    status: "AUTHORISED",
    authorisations: [
      {
        scope: "REGION",
        regionCodes: ["24"],
        version: { number, hash },
        order: { number: "2017-01", signedBy: signatory.subject },
      },
    ],
  });
});

describe("no order is signed", () => {
  test("that nobody prepared, or that who signs prepared", () => {
    expect(refusal(signOrder, decisionPending, signatory, signing)).toBe("ORDER_NOT_PREPARED");
    const alone = done(prepareOrder, decisionPending, bothRoles, { articles: "Article 1er." });
    expect(refusal(signOrder, alone, bothRoles, signing)).toBe("DRAFTER_CANNOT_SIGN");
  });

  test.each<[string, Partial<OpinionKnown>, string]>([
    ["unfavourable", { outcome: "UNFAVOURABLE" }, "OPINION_UNFAVOURABLE"],
    ["withdrawn", { outcome: null }, "OPINION_MISSING"],
    ["with an open reserve", { reserves: [reserve("OPEN")] }, "RESERVES_OPEN"],
    ["with an answered reserve", { reserves: [reserve("ANSWERED")] }, "RESERVES_OPEN"],
    ["for another hash", { covers: { number: 1, hash: "0".repeat(64) } }, "OPINION_COVERS_OTHER_VERSION"],
  ])("against an opinion of either body that became %s after it was prepared", (_, changes, code) => {
    for (const body of ["HAS", "FUNDING_COLLEGE"] as const) {
      const changed: Protocol = { ...told(orderPrepared, opinion(orderPrepared, body, changes)), status: "DECISION_PENDING" };
      expect(refusal(signOrder, changed, signatory, signing)).toBe(code);
    }
  });

  test("for a version that is not the newest, even if the opinions cover the newest", () => {
    const version = { ...(currentVersion(orderPrepared) as object), number: 2, hash: "2".repeat(64) };
    const newer = { ...orderPrepared, versions: [...orderPrepared.versions, version] } as Protocol;
    const covered = (["HAS", "FUNDING_COLLEGE"] as const).reduce<Protocol>(
      (protocol, body) => told(protocol, opinion(newer, body)),
      newer,
    );
    expect(refusal(signOrder, covered, signatory, signing)).toBe("ORDER_OUTDATED");
  });

  test("while opinions are awaited", () => {
    expect(refusal(signOrder, underOpinion, signatory, signing)).toBe("TRANSITION_REFUSED");
  });

  test.each([
    ["without a number", { number: " " }, "INVALID_INPUT MISSING number"],
    ["without a delegation", { delegation: "" }, "INVALID_INPUT MISSING delegation"],
    ["in the future", { signedOn: "2017-01-10" }, "INVALID_INPUT DAY_TOO_LATE signedOn"],
    ["before it was prepared", { signedOn: "2017-01-08" }, "INVALID_INPUT DAY_TOO_EARLY signedOn"],
    ["on no day", { signedOn: "9 janvier" }, "INVALID_INPUT NOT_A_DAY signedOn"],
    ["with a file that was never received", { received: new Set<string>() }, "INVALID_INPUT FILE_NOT_RECEIVED file"],
    [
      "with all of that",
      { number: "", delegation: "", signedOn: at.today, received: new Set<string>() },
      "INVALID_INPUT MISSING number MISSING delegation FILE_NOT_RECEIVED file",
    ],
  ])("%s", (_, changes, expected) => {
    expect(refusal(signOrder, orderPrepared, signatory, { ...signing, ...changes })).toBe(expected);
  });
});
