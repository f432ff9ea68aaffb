import type { Actor } from "@coop/kernel";
import { rightsDisagreements } from "@coop/testkit";
import { expect, test } from "@jest/globals";
import { at, instructor, intentAccepted, promoter, stranger, structureHead } from "../domain/examples.ts";
import type { GridShare, Protocol } from "../domain/protocol.ts";
import { protocolVerbs } from "../domain/verbs.ts";
import { writeSection } from "../domain/write-section.ts";
import { permissions } from "./permissions.ts";

/** A professional is asked to promote what another one has begun; an agent and a structure write in its grid. */
const share = (recipient: Pick<GridShare, "kind" | "organisation" | "subject">): GridShare =>
  ({ shareId: "share", ...recipient, role: "WRITER", until: null, sharedBy: promoter.subject, on: at.today }) as GridShare;
const { subject } = instructor;
const shared: Protocol = {
  ...intentAccepted,
  invitations: [
    { invitationId: "invitation", subject: promoter.subject, invitedBy: stranger.subject, handsOver: false, on: at.today },
  ] as never,
  shares: [
    share({ kind: "ARS_AGENT", organisation: instructor.organisation as string, subject }),
    share({ kind: "STRUCTURE_HEAD", organisation: structureHead.organisation as string, subject: null }),
  ],
};

const guards = {
  ...Object.fromEntries(
    Object.entries(protocolVerbs).map(([verb, { guard }]) => [verb, (actor: Actor) => guard(shared, actor, at)]),
  ),
  writeSection: (actor: Actor) => writeSection.guard({ protocolId: "", protocol: shared } as never, actor, at),
};

/** Whoever starts a draft is its promoter, and a system names by its scope alone: nothing else is asked of them. */
const { createProtocol: _, setExternalReference: __, ...guarded } = permissions;

test("the table of rights promises what the guards of the verbs grant, to every kind in every role", () => {
  const standing = { PROFESSIONAL: promoter, ARS_AGENT: instructor, STRUCTURE_HEAD: structureHead };
  const refusals = ["NOT_PROMOTER", "NOT_COMPETENT_ARS", "NOT_INVITED"];
  expect(rightsDisagreements({ permissions: guarded, guards, refusals, standing })).toEqual([]);
});
