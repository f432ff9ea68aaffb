import type { Actor } from "@coop/kernel";
import { describe, expect, test } from "@jest/globals";
import { at, bothRoles, elsewhere, inEachStatus, instructor, promoter, signatory, stranger } from "./examples.ts";
import { type HpstStatus, hpstTransitions } from "./lifecycle.ts";
import { protocolVerbs } from "./verbs.ts";

type Verb = keyof typeof protocolVerbs;
const statuses = Object.keys(inEachStatus) as HpstStatus[];
const codes = (verb: Verb, status: HpstStatus, actor: Actor): readonly string[] =>
  protocolVerbs[verb].guard(inEachStatus[status], actor, at).map(({ code }) => code);

const byPromoters: readonly Verb[] = [
  "describeProtocol",
  "invitePromoter",
  "leaveProtocol",
  "shareGrid",
  "endGridSharing",
  "submitIntent",
  "submitProtocol",
  "supplyPieces",
  "submitRevision",
  "dropFunding",
  "withdrawProtocol",
];
const byInstructors: readonly Verb[] = [
  "acceptIntent",
  "declineIntent",
  "requestPieces",
  "declareComplete",
  "instructNeed",
  "prepareOrder",
  "publishOrder",
];
const bySignatories: readonly Verb[] = ["findNeedMet", "rejectNeed", "signOrder", "refuseAuthorisation"];
const byEither: readonly Verb[] = ["declareConflictOfInterest"];
const byInvited: readonly Verb[] = ["acceptInvitation", "declineInvitation"];

test("every verb belongs to promoters, instructors, signatories or the invited", () => {
  expect([...byPromoters, ...byInstructors, ...bySignatories, ...byEither, ...byInvited].sort()).toEqual(
    Object.keys(protocolVerbs).sort(),
  );
});

describe.each(statuses)("in %s", (status) => {
  test("nobody but a promoter acts for the promoters", () => {
    for (const verb of byPromoters) {
      expect(codes(verb, status, promoter)).not.toContain("NOT_PROMOTER");
      for (const actor of [stranger, instructor, signatory]) expect(codes(verb, status, actor)).toContain("NOT_PROMOTER");
    }
  });

  test("nobody but an agent of the region's ARS, in the right role, acts for the ARS", () => {
    for (const verb of [...byInstructors, ...bySignatories]) {
      const [may, mayNot] = byInstructors.includes(verb) ? [instructor, signatory] : [signatory, instructor];
      expect(codes(verb, status, may)).not.toContain("NOT_COMPETENT_ARS");
      expect(codes(verb, status, bothRoles)).not.toContain("NOT_COMPETENT_ARS");
      const others = [mayNot, elsewhere, promoter, { ...may, region: null }, { ...may, kind: "HAS_AGENT" } as const];
      for (const actor of others) expect(codes(verb, status, actor)).toContain("NOT_COMPETENT_ARS");
    }
  });

  test("nobody but the invited answers an invitation", () => {
    for (const verb of byInvited) expect(codes(verb, status, promoter)).toContain("NOT_INVITED");
  });

  test("a verb of the lifecycle is refused exactly where the table does not know it", () => {
    const inTable = new Set(Object.values(hpstTransitions).flatMap((actions) => Object.keys(actions)));
    for (const verb of (Object.keys(protocolVerbs) as Verb[]).filter((name) => inTable.has(name))) {
      const actor = byPromoters.includes(verb) ? promoter : bothRoles;
      expect([verb, codes(verb, status, actor).includes("TRANSITION_REFUSED")]).toEqual([
        verb,
        !(verb in hpstTransitions[status]),
      ]);
    }
  });
});

test("the ARS of a region that succeeded a closed one has its dossiers, that of the closed one no longer", () => {
  const ofAquitaine = { ...inEachStatus.INTENT_SUBMITTED, regionCode: "72" };
  const blockers = (region: string) => protocolVerbs.acceptIntent.guard(ofAquitaine, { ...instructor, region }, at);
  expect(blockers("75")).toEqual([]);
  expect(blockers("72")).toMatchObject([{ code: "NOT_COMPETENT_ARS" }]);
});
