import type { Actor } from "@coop/kernel";
import { describe, expect, test } from "@jest/globals";
import {
  at,
  authorised,
  bothRoles,
  decisionPending,
  done,
  instructor,
  needReview,
  opinion,
  orderPrepared,
  refusal,
  reserve,
  signatory,
  signing,
  told,
  underOpinion,
} from "./examples.ts";
import { findNeedMet } from "./find-need-met.ts";
import { instructNeed } from "./instruct-need.ts";
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

describe("by another's hand", () => {
  const by = { basis: "DELEGATION", reference: "2017-DG-9", from: "2017-01-01", until: null, acts: null } as const;
  const acting = (actor: Actor, stead: Actor): Actor => ({ ...actor, inSteadOf: { ...by, of: stead.subject } });
  const deputy: Actor = { ...signatory, subject: "00000000-0000-7000-8000-000000000099" };

  test("a delegate signs by the delegation that the directory has recorded, whatever they leave out", () => {
    const signed = done(signOrder, orderPrepared, acting(deputy, signatory), { ...signing, delegation: null });
    expect(signed.authorisations[0]?.order).toMatchObject({ delegation: "2017-DG-9", signedBy: deputy.subject });
    expect(refusal(signOrder, orderPrepared, acting(deputy, signatory), { ...signing, delegation: "2016-DG-1" })).toBe(
      "INVALID_INPUT OTHER_DELEGATION delegation",
    );
  });

  test("nobody signs what they have prepared, nor lets it be signed for them, nor signs what was prepared for them", () => {
    const prepared = (actor: Actor) => done(prepareOrder, decisionPending, actor, { articles: "Article 1er." });
    const refused = (protocol: Protocol, actor: Actor) => refusal(signOrder, protocol, actor, signing);
    expect(refused(prepared(bothRoles), acting(bothRoles, signatory))).toBe("DRAFTER_CANNOT_SIGN");
    expect(refused(prepared(bothRoles), acting(deputy, bothRoles))).toBe("DRAFTER_CANNOT_SIGN");
    expect(refused(prepared(acting(instructor, bothRoles)), bothRoles)).toBe("DRAFTER_CANNOT_SIGN");
  });

  test("nor decides on a need that they have instructed so", () => {
    const instructed = done(instructNeed, needReview, acting(instructor, bothRoles), { statement: "Un besoin." });
    expect(refusal(findNeedMet, instructed, bothRoles, {})).toBe("INSTRUCTOR_CANNOT_DECIDE");
    expect(refusal(findNeedMet, instructed, acting(deputy, instructor), {})).toBe("INSTRUCTOR_CANNOT_DECIDE");
  });
});
