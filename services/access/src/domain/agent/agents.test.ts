import {
  type Actor,
  type Day,
  fold,
  momentOf,
  publicActor,
  type Result,
  type Role,
  type SignedAct,
  signedActs,
  take,
} from "@coop/kernel";
import { expect, test } from "@jest/globals";
import type { Organisation } from "../organisation/organisation.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { actingsOf } from "./acting.ts";
import type { Agent, AgentEvent } from "./agent.ts";
import { declareAbsence } from "./declare-absence.ts";
import { delegateSignature } from "./delegate-signature.ts";
import { endAbsence } from "./end-absence.ts";
import { endDelegation } from "./end-delegation.ts";
import { endMembership } from "./end-membership.ts";
import { evolveAgent } from "./evolve.ts";
import { grantRole } from "./grant-role.ts";
import type { AgentDecision } from "./guards.ts";
import { inviteAgent } from "./invite-agent.ts";
import { nameReferent } from "./name-referent.ts";
import { nameSubstitute } from "./name-substitute.ts";
import { reinstateAgent } from "./reinstate-agent.ts";
import { revokeRole } from "./revoke-role.ts";
import { suspendAgent } from "./suspend-agent.ts";

const today = "2026-11-22";
const at = momentOf(new Date("2026-11-22T09:00:00Z"));
const ars: Organisation = { code: "ars-24", kind: "ARS", label: "ARS Centre-Val de Loire", region: "24", sirets: [] };
const structure: Organisation = { ...ars, code: "finess-990000010", kind: "STRUCTURE" };
const administrator: Actor = {
  ...publicActor,
  kind: "ARS_AGENT",
  subject: "boss",
  organisation: "ars-24",
  roles: ["ADMINISTRATOR"],
};
const head: Actor = { ...administrator, kind: "STRUCTURE_HEAD", organisation: structure.code };
const alone = { anotherAdministrator: false };

const person = { givenName: "Jeanne", familyName: "Durand", email: "jeanne@ars.example", siret: "99000124000015", idNatPs: null };
const invitation = {
  ...person,
  siret: "35600000000048",
  roles: ["INSTRUCTOR"] as Role[],
  from: today,
  until: null,
  subject: null,
};
const inviting = { organisation: ars, hasAdministrator: true, isMember: false };

function agentOf(subject: string, roles: readonly Role[], organisation = ars): Agent {
  const { code, kind, region } = organisation;
  const data = { organisation: code, organisationKind: kind, region, from: today, until: null, subject, roles };
  const events: AgentEvent[] = [
    { type: "AgentInvited", data },
    { type: "InvitationAccepted", data: { subject } },
  ];
  return fold(evolveAgent, events) as Agent;
}

/** What comes of a verb: the agent after it, or the code that stands in the way with the paths of what is wrong. */
function perform<Input>(decision: AgentDecision<Input>, agent: Agent, input: Input, actor = administrator): Agent {
  const taken = take(decision, agent, input, actor, at);
  if (!taken.ok) throw new Error(codeOf(taken));
  return taken.value.reduce<Agent>((state, event) => evolveAgent(state, event), agent);
}

function codeOf(taken: Result<unknown, { readonly code: string; readonly data: object }>): string {
  if (taken.ok) return "ok";
  const { issues = [] } = taken.refusal.data as { issues?: readonly { code: string; path: string }[] };
  return [taken.refusal.code, ...issues.map(({ code, path }) => `${code} ${path}`)].join(", ");
}

const instructor = agentOf("jeanne", ["INSTRUCTOR"]);
const signatory = agentOf("paul", ["SIGNATORY"]);
const boss = agentOf("boss", ["ADMINISTRATOR"]);
const colleague = { id: "c1", agent: instructor };

test("who is invited becomes an agent with the first login", () => {
  const taken = take(inviteAgent, inviting, invitation, administrator, at);
  const agent = fold(evolveAgent, taken.ok ? taken.value : []) as Agent;
  expect(agent).toMatchObject({ status: "INVITED", subject: null, roles: [{ role: "INSTRUCTOR", from: today, until: null }] });
  expect(perform(acceptInvitation, agent, { subject: "jeanne" })).toMatchObject({ status: "ACTIVE", subject: "jeanne" });
});

test("all that is wrong with an invitation is said at once, and its names are in no event", () => {
  const wrong = {
    ...invitation,
    familyName: "",
    email: "jeanne",
    siret: "1",
    roles: ["INSTRUCTOR", "SIGNATORY", "MEMBER"] as Role[],
    from: "2020-01-01",
  };
  expect(codeOf(take(inviteAgent, inviting, wrong, administrator, at))).toBe(
    "INVALID_INPUT, MISSING familyName, NOT_AN_EMAIL email, SIRET_WRONG siret, ROLE_UNKNOWN_HERE roles.2, ROLES_TOGETHER roles, DAY_TOO_EARLY from",
  );
  const taken = take(inviteAgent, inviting, invitation, administrator, at);
  expect(JSON.stringify(taken)).not.toMatch(/Jeanne|Durand|ars\.example/);
});

test("only the organisation's administrator invites; the ministry's where there is none; nobody twice", () => {
  const ministry: Actor = { ...administrator, kind: "MINISTRY", organisation: "ministry" };
  const by = (actor: Actor, changes: Partial<typeof inviting> = {}) =>
    codeOf(take(inviteAgent, { ...inviting, ...changes }, invitation, actor, at));
  expect(by({ ...administrator, organisation: "ars-11" })).toBe("NOT_ADMINISTRATOR");
  expect(by({ ...administrator, roles: ["SIGNATORY"] })).toBe("NOT_ADMINISTRATOR");
  expect(by(ministry)).toBe("NOT_ADMINISTRATOR");
  expect(by(ministry, { hasAdministrator: false })).toBe("ok");
  expect(by(administrator, { isMember: true })).toBe("ALREADY_MEMBER");
});

test("the head of a structure names a referent, also a professional by their number; an ARS has none", () => {
  const referent = { ...invitation, email: null, siret: null, idNatPs: "899900000011", subject: "pseudonym" };
  const taken = take(nameReferent, { ...inviting, organisation: structure }, referent, head, at);
  expect(fold(evolveAgent, taken.ok ? taken.value : [])).toMatchObject({ subject: "pseudonym", roles: [{ role: "REFERENT" }] });
  expect(codeOf(take(nameReferent, inviting, referent, administrator, at))).toBe("NO_REFERENTS_HERE");
});

test("a role is given from a day on, not twice, not beside the one that it excludes, and never to oneself", () => {
  const given = (agent: Agent, role: Role, from: Day = today) =>
    codeOf(take(grantRole, agent, { role, from }, administrator, at));
  expect(perform(grantRole, instructor, { role: "ADMINISTRATOR", from: "2026-12-01" }).roles).toHaveLength(2);
  expect(given(instructor, "INSTRUCTOR")).toBe("ROLE_HELD");
  expect(given(instructor, "SIGNATORY")).toBe("ROLES_INCOMPATIBLE");
  expect(given(instructor, "SECRETARY", "2020-01-01")).toBe("INVALID_INPUT, ROLE_UNKNOWN_HERE role, DAY_TOO_EARLY from");
  expect(given(boss, "SIGNATORY")).toBe("SELF_GRANT");
  const inSteadOf = { basis: "SUBSTITUTION", of: "boss", reference: null, from: today, until: today, acts: null } as const;
  const substitute = { ...administrator, subject: "jeanne", inSteadOf };
  expect(codeOf(take(grantRole, boss, { role: "SIGNATORY", from: today }, substitute, at))).toBe("SELF_GRANT");
});

test("an organisation never loses its last administrator, by whatever way", () => {
  const shared = { anotherAdministrator: true };
  expect(codeOf(take(revokeRole, boss, { role: "ADMINISTRATOR", ...alone }, administrator, at))).toBe("LAST_ADMINISTRATOR");
  expect(codeOf(take(suspendAgent, boss, alone, administrator, at))).toBe("LAST_ADMINISTRATOR");
  expect(codeOf(take(endMembership, boss, alone, administrator, at))).toBe("LAST_ADMINISTRATOR");
  expect(perform(revokeRole, boss, { role: "ADMINISTRATOR", ...shared }).roles).toEqual([]);
  expect(perform(suspendAgent, instructor, alone).status).toBe("SUSPENDED");
});

test("who is suspended acts as nothing until it is lifted, and not by themselves", () => {
  const suspended = perform(suspendAgent, instructor, alone);
  expect(actingsOf({ id: "a", agent: suspended }, [], today)).toEqual([]);
  expect(codeOf(take(reinstateAgent, suspended, {}, { ...administrator, subject: "jeanne" }, at))).toBe("SELF_GRANT");
  expect(actingsOf({ id: "a", agent: perform(reinstateAgent, suspended, {}) }, [], today)).toHaveLength(1);
});

test("a membership ends at once or on a day that comes", () => {
  expect(perform(endMembership, instructor, alone)).toMatchObject({ status: "ENDED", until: today });
  const limited = perform(endMembership, instructor, { ...alone, lastDay: "2026-12-31" });
  const on = (day: Day) => actingsOf({ id: "a", agent: limited }, [], day).map(({ until }) => until);
  expect([on("2026-12-31"), on("2027-01-01")]).toEqual([["2026-12-31"], []]);
  expect(codeOf(take(endMembership, instructor, { ...alone, lastDay: "2026-11-21" }, administrator, at))).toBe(
    "INVALID_INPUT, DAY_TOO_EARLY lastDay",
  );
});

test("a colleague acts in the roles of who is away, within the days of the absence", () => {
  const oneself: Actor = { ...administrator, subject: "paul", roles: ["SIGNATORY"] };
  const away = perform(declareAbsence, signatory, { id: "x", from: today, until: "2026-11-30" }, oneself);
  const named = { absenceId: "x", substitute: colleague, from: today, until: "2026-11-25" };
  const covered = perform(nameSubstitute, away, named);
  const on = (day: Day) =>
    actingsOf(colleague, [{ id: "p", agent: covered }], day).map(({ key, roles, until }) => [key, ...roles, until]);
  expect(on(today)).toEqual([
    ["membership:c1", "INSTRUCTOR", null],
    ["substitution:x", "SIGNATORY", "2026-11-25"],
  ]);
  expect(on("2026-11-26")).toEqual([["membership:c1", "INSTRUCTOR", null]]);
  const refused = (changes: object) => codeOf(take(nameSubstitute, away, { ...named, ...changes }, administrator, at));
  expect(refused({ until: "2026-12-01" })).toBe("INVALID_INPUT, OUTSIDE_ABSENCE from");
  expect(refused({ absenceId: "y" })).toBe("UNKNOWN_ABSENCE");
  expect(refused({ substitute: { id: "p", agent: signatory } })).toBe("UNKNOWN_COLLEAGUE");
  expect(refused({ substitute: { id: "b", agent: boss } })).toBe("SELF_GRANT");
  expect(
    actingsOf(colleague, [{ id: "p", agent: perform(endAbsence, covered, { absenceId: "x" }, oneself) }], today),
  ).toHaveLength(1);
  expect(codeOf(take(endAbsence, signatory, { absenceId: "x" }, oneself, at))).toBe("UNKNOWN_ABSENCE");
  expect(codeOf(take(endAbsence, covered, { absenceId: "x" }, { ...oneself, subject: "jeanne" }, at))).toBe("NOT_ONESELF");
  expect(codeOf(take(declareAbsence, instructor, { id: "x", from: today, until: today }, oneself, at))).toBe("NOT_ONESELF");
});

test("who may sign delegates to a colleague with the reference of the decision, until that is ended", () => {
  const delegation = {
    id: "d",
    delegate: colleague,
    reference: "2026-DG-12",
    scope: "Arrêtés d'autorisation",
    acts: ["AUTHORISATION"] as SignedAct[],
    from: today,
  };
  const delegating = perform(delegateSignature, signatory, delegation);
  const acts = (agent: Agent) => actingsOf(colleague, [{ id: "p", agent }], today).filter(({ basis }) => basis === "DELEGATION");
  expect(acts(delegating)).toEqual([expect.objectContaining({ roles: ["SIGNATORY"], forAgentId: "p" })]);
  expect(acts(delegating)[0]?.inSteadOf).toEqual({
    basis: "DELEGATION",
    of: "paul",
    reference: "2026-DG-12",
    from: today,
    until: null,
    acts: ["AUTHORISATION"],
  });
  expect(acts(perform(endDelegation, delegating, { delegationId: "d" }))).toEqual([]);
  expect(acts(perform(revokeRole, delegating, { role: "SIGNATORY", ...alone }))).toEqual([]);
  expect(codeOf(take(delegateSignature, instructor, delegation, administrator, at))).toBe("NOT_A_SIGNATORY");
  expect(codeOf(take(endDelegation, signatory, { delegationId: "d" }, administrator, at))).toBe("UNKNOWN_DELEGATION");
  expect(
    codeOf(take(delegateSignature, signatory, { ...delegation, reference: " ", scope: "", acts: [] }, administrator, at)),
  ).toBe("INVALID_INPUT, MISSING reference, MISSING scope, TOO_FEW acts");
});

test("a delegation that was recorded before its acts were asked for covers them all", () => {
  const data = { id: "d", delegateId: "c1", reference: "2020-1", scope: "Toute décision", from: today, until: null };
  const agent = evolveAgent(signatory, { type: "SignatureDelegated", data });
  const [delegation] = actingsOf(colleague, [{ id: "p", agent }], today).filter(({ basis }) => basis === "DELEGATION");
  expect(delegation?.inSteadOf?.acts).toEqual(signedActs);
});
