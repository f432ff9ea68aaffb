import { type Actor, type ActorKind, fold, momentOf } from "@coop/kernel";
import { rightsDisagreements } from "@coop/testkit";
import { expect, test } from "@jest/globals";
import type { Agent, AgentEvent } from "../domain/agent/agent.ts";
import { evolveAgent } from "../domain/agent/evolve.ts";
import { inviteAgent } from "../domain/agent/invite-agent.ts";
import { nameReferent } from "../domain/agent/name-referent.ts";
import { agentVerbs } from "../domain/agent/verbs.ts";
import { issuePartnerClient } from "../domain/client/issue-partner-client.ts";
import type { PartnerClient } from "../domain/client/partner-client.ts";
import { clientVerbs } from "../domain/client/verbs.ts";
import { closeOrganisation } from "../domain/organisation/close-organisation.ts";
import { kindRules, type Organisation, type OrganisationKind } from "../domain/organisation/organisation.ts";
import { recordSirets } from "../domain/organisation/record-sirets.ts";
import { registerOrganisation } from "../domain/organisation/register-organisation.ts";
import { renameOrganisation } from "../domain/organisation/rename-organisation.ts";
import { reopenOrganisation } from "../domain/organisation/reopen-organisation.ts";
import { permissions } from "./permissions.ts";

const at = momentOf(new Date("2026-11-22T09:00:00Z"));
const SUBJECT = "somebody";
const kinds = Object.keys(kindRules) as OrganisationKind[];

/** What somebody acts for, and themselves as an agent of it: an administrator's, if they are one, and nobody else's. */
function organisationOf({ kind, organisation }: Actor): Organisation {
  const own = kinds.find((one) => kindRules[one].actorKind === kind) ?? "ARS";
  return { code: organisation ?? "another", kind: own, label: "", region: null, sirets: [] };
}
function agentOf(actor: Actor): Agent {
  const { code, kind, region } = organisationOf(actor);
  const data = { organisation: code, organisationKind: kind, region, from: at.today, until: null, subject: SUBJECT, roles: [] };
  const events: AgentEvent[] = [
    { type: "AgentInvited", data },
    { type: "InvitationAccepted", data: { subject: SUBJECT } },
  ];
  return fold(evolveAgent, events) as Agent;
}
const clientOf = (actor: Actor) =>
  ({ organisation: organisationOf(actor).code, status: "ACTIVE", keys: [], secrets: [] }) as unknown as PartnerClient;
const inviting = (actor: Actor) => ({ organisation: organisationOf(actor), hasAdministrator: true, isMember: false });

/** A structure of the agency's region, or of none, and who may stand above it. */
const below = { code: "finess-990000044", kind: "STRUCTURE", label: "", sirets: [] } as const;
const above = (actor: Actor): Actor => ({ ...actor, region: actor.kind === "ARS_AGENT" ? "24" : null });
const structureBelow = (actor: Actor): Organisation => ({ ...below, region: above(actor).region });

const guards = {
  registerOrganisation: (actor: Actor) =>
    registerOrganisation.guard({ organisation: structureBelow(actor), isKnown: false, siretIsTaken: false }, above(actor), at),
  renameOrganisation: (actor: Actor) => renameOrganisation.guard(organisationOf(actor), actor, at),
  closeOrganisation: (actor: Actor) => closeOrganisation.guard(structureBelow(actor), above(actor), at),
  reopenOrganisation: (actor: Actor) =>
    reopenOrganisation.guard({ ...structureBelow(actor), closedOn: at.today }, above(actor), at),
  recordSirets: (actor: Actor) => recordSirets.guard(organisationOf(actor), actor, at),
  inviteAgent: (actor: Actor) => inviteAgent.guard(inviting(actor), actor, at),
  nameReferent: (actor: Actor) => nameReferent.guard(inviting(actor), actor, at),
  ...Object.fromEntries(
    Object.entries(agentVerbs).map(([verb, { guard }]) => [verb, (actor: Actor) => guard(agentOf(actor), actor, at)]),
  ),
  issuePartnerClient: (actor: Actor) => issuePartnerClient.guard({}, actor, at),
  ...Object.fromEntries(
    Object.entries(clientVerbs).map(([verb, { guard }]) => [verb, (actor: Actor) => guard(clientOf(actor), actor, at)]),
  ),
};

test("the table of rights promises what the guards of the verbs grant, to every kind in every role", () => {
  const refusals = ["NOT_ADMINISTRATOR", "NOT_SUPERVISOR", "NOT_AN_ISSUER", "NOT_ONESELF", "NO_REFERENTS_HERE"];
  const own = { organisation: "own", subject: SUBJECT };
  const standing = Object.fromEntries(kinds.map((kind) => [kindRules[kind].actorKind, own])) as Partial<
    Record<ActorKind, Partial<Actor>>
  >;
  expect(rightsDisagreements({ permissions, guards, refusals, standing })).toEqual([]);
});
