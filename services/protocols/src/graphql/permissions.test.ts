import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActorKind, actorKinds, partnerScopes, publicActor, type Role } from "@coop/kernel";
import { isGranted } from "@coop/service-kit";
import { describe, expect, test } from "@jest/globals";
import { protocolVerbs } from "../domain/verbs.ts";
import { permissions } from "./permissions.ts";

type Operation = keyof typeof permissions;
const operations = Object.keys(permissions) as Operation[];

/** Who may do what, written once more by hand. */
const mayUse: { readonly [Who in string]: readonly Operation[] } = {
  PROFESSIONAL: [
    "createProtocol",
    "describeProtocol",
    "writeSection",
    "invitePromoter",
    "acceptInvitation",
    "declineInvitation",
    "leaveProtocol",
    "shareGrid",
    "endGridSharing",
    "submitIntent",
    "submitProtocol",
    "supplyPieces",
    "submitRevision",
    "dropFunding",
    "withdrawProtocol",
  ],
  ARS_AGENT: ["describeProtocol", "writeSection"],
  "STRUCTURE_HEAD ADMINISTRATOR": ["describeProtocol", "writeSection"],
  "STRUCTURE_HEAD REFERENT": ["describeProtocol", "writeSection"],
  "ARS_AGENT INSTRUCTOR": [
    "declareConflictOfInterest",
    "acceptIntent",
    "declineIntent",
    "requestPieces",
    "declareComplete",
    "instructNeed",
    "prepareOrder",
    "publishOrder",
  ],
  "ARS_AGENT SIGNATORY": ["declareConflictOfInterest", "findNeedMet", "rejectNeed", "signOrder", "refuseAuthorisation"],
  PARTNER_SYSTEM: ["setExternalReference"],
};

const granted = (kind: ActorKind, roles: readonly Role[] = []) =>
  operations
    .filter((operation) => isGranted(permissions[operation], { ...publicActor, kind, roles, scopes: [...partnerScopes] }))
    .sort();

test("every mutation of the schema has its line, every verb its mutation", () => {
  const schema = readFileSync(join(import.meta.dirname, "../../schema/protocol-mutations.graphql"), "utf8");
  const declared = [...schema.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  expect([...operations].sort()).toEqual(declared.sort());
  for (const verb of Object.keys(protocolVerbs)) expect(operations).toContain(verb);
});

test("every mutation is somebody's", () => {
  expect([...new Set(Object.values(mayUse).flat())].sort()).toEqual([...operations].sort());
});

describe.each(actorKinds)("%s", (kind) => {
  test.each<Role | undefined>([
    undefined,
    "INSTRUCTOR",
    "SIGNATORY",
    "ADMINISTRATOR",
    "COLLEGE_SECRETARY",
    "MEMBER",
    "SECRETARY",
    "REFERENT",
  ])("as %s", (role) => {
    const expected = [...(mayUse[kind] ?? []), ...(mayUse[`${kind} ${role}`] ?? [])].sort();
    expect(granted(kind, role && [role])).toEqual(expected);
  });
});

test("who instructs does not sign, unless the same agent holds both roles", () => {
  expect(granted("ARS_AGENT", ["INSTRUCTOR"])).not.toContain("signOrder");
  expect(granted("ARS_AGENT", ["SIGNATORY"])).not.toContain("prepareOrder");
  expect(granted("ARS_AGENT", ["INSTRUCTOR", "SIGNATORY"])).toEqual(expect.arrayContaining(["signOrder", "prepareOrder"]));
});
