import { accept, type Moment, professionOf, pseudonym, publicActor, type Result, type Role, refusal, reject } from "@coop/kernel";
import { type Store, sql } from "@coop/service-kit";
import type { DataSource, EntityManager } from "typeorm";
import { acceptInvitation } from "../domain/agent/accept-invitation.ts";
import { actorOf } from "../domain/agent/acting.ts";
import { type Agent, type AgentEvent, rolesOn } from "../domain/agent/agent.ts";
import type { AgentIdentity, Choice, Directory, LoginRefusal, ProfessionalIdentity } from "../domain/directory.ts";
import { type KnownActing, type KnownAgent, readActings, readAgents } from "./acting-agents.ts";
import { bindPerson, organisationOfSiret } from "./login-people.ts";
import type { RegisterHead } from "./register-head.ts";

export interface DirectoryParts {
  readonly dataSource: DataSource;
  readonly agents: Store<Agent, AgentEvent>;
  readonly registerHead: RegisterHead;
  readonly roleLabels: Readonly<Record<Role, string>>;
  readonly pseudonymSecret: string;
}

/** Who may act as what, from the tables. A login may write: it accepts an invitation, or makes a representative the head. */
export function createDirectory(parts: DirectoryParts): Directory {
  const { dataSource, registerHead, pseudonymSecret } = parts;

  return {
    professional: (identity, at) =>
      dataSource.transaction(async (manager) => {
        const subject = pseudonym(identity.idNatPs, pseudonymSecret);
        const members = await readAgents(manager, sql`person.id_nat_ps = ${identity.idNatPs}`);
        await acceptAll(parts, manager, members, subject, at);
        const named = await choices(parts, manager, await readAgents(manager, sql`person.id_nat_ps = ${identity.idNatPs}`), at);
        return [...professions(identity, subject), ...named];
      }),

    agent: (identity, at) =>
      dataSource.transaction(async (manager) => {
        const subject = pseudonym(`${identity.issuer} ${identity.subject}`, pseudonymSecret);
        const invited = await readAgents(manager, unboundTo(identity));
        await bindPerson(manager, invited, identity);
        await acceptAll(parts, manager, invited, subject, at);
        if (identity.representsOrganisation) await registerHead(manager, identity, subject, at);
        const members = await readAgents(manager, boundTo(identity));
        const found = await choices(parts, manager, members, at);
        return found.length > 0 ? accept(found) : reject(await refusalOf(manager, members, identity.siret, at));
      }) as Promise<Result<readonly Choice[], LoginRefusal>>,

    async current(choice, at) {
      if (choice.basis === "PROFESSION") return choice;
      const { manager } = dataSource;
      const members = await readAgents(manager, sql`agent.subject = ${choice.actor.subject}`);
      return (await choices(parts, manager, members, at)).find(({ key }) => key === choice.key);
    },
  };
}

/** Whom an administrator named by address and SIRET, before any federation did. */
function unboundTo({ email, siret }: AgentIdentity) {
  return sql`person.issuer IS NULL AND lower(person.email) = lower(${email}) AND person.siret = ${siret} AND agent.status <> 'ENDED'`;
}

/** The same person at another employer is another agent: the SIRET of the login decides. */
function boundTo({ issuer, subject, siret }: AgentIdentity) {
  return sql`person.issuer = ${issuer} AND person.federated_subject = ${subject} AND person.siret = ${siret}`;
}

async function acceptAll(
  { agents }: DirectoryParts,
  manager: EntityManager,
  members: readonly KnownAgent[],
  subject: string,
  at: Moment,
): Promise<void> {
  for (const { id, state } of members.filter((member) => member.state.status === "INVITED")) {
    const current = await agents.lock(manager, id);
    const accepted = current && acceptInvitation.decide(current.state, { subject }, publicActor, at);
    if (!(current && accepted?.ok) || current.state.status !== "INVITED") continue;
    const actor = actorOf({ ...state, subject }, rolesOn(state, at.today));
    await agents.append(manager, current, { actor, at: at.now }, accepted.value);
  }
}

async function choices(
  parts: DirectoryParts,
  manager: EntityManager,
  members: readonly KnownAgent[],
  at: Moment,
): Promise<readonly Choice[]> {
  const actings = await readActings(manager, members, at.today);
  return actings.map((acting) => choiceOf(acting, parts.roleLabels));
}

function choiceOf(
  { member, forAgent, key, basis, roles, until, inSteadOf }: KnownActing,
  labels: DirectoryParts["roleLabels"],
): Choice {
  const held = `${member.organisationLabel}, ${roles.map((role) => labels[role]).join(", ")}`;
  const reference = inSteadOf?.reference ?? null;
  const how = {
    MEMBERSHIP: "",
    SUBSTITUTION: `, en remplacement de ${forAgent?.personLabel}`,
    DELEGATION: `, par délégation de ${forAgent?.personLabel} (${reference})`,
  };
  return { key, actor: actorOf(member.state, roles, inSteadOf), label: `${held}${how[basis]}`, basis, until, reference };
}

/** Each place where they practise: the person chooses for the session. */
function professions({ idNatPs, givenName, familyName, activities }: ProfessionalIdentity, subject: string): readonly Choice[] {
  const all = activities.map(({ professionCode, place }): Choice => {
    const profession = professionOf(professionCode)?.label ?? `Profession ${professionCode}`;
    return {
      key: `profession:${professionCode} ${place ?? ""}`,
      actor: { ...publicActor, kind: "PROFESSIONAL", subject, person: { idNatPs, givenName, familyName, professionCode } },
      label: place === null ? profession : `${profession}, ${place}`,
      basis: "PROFESSION",
      until: null,
      reference: null,
    };
  });
  return [...new Map(all.map((choice) => [choice.key, choice])).values()];
}

/** Why there is nothing to choose from. */
async function refusalOf(
  manager: EntityManager,
  members: readonly KnownAgent[],
  siret: string,
  { today }: Moment,
): Promise<LoginRefusal> {
  const [first] = members;
  if (!first) {
    const organisation = await organisationOfSiret(manager, siret);
    return organisation === undefined ? refusal("UNKNOWN_ORGANISATION", { siret }) : refusal("NO_MEMBERSHIP", { organisation });
  }
  const organisation = first.organisationLabel;
  if (members.some(({ state }) => state.status === "SUSPENDED")) return refusal("AGENT_SUSPENDED", { organisation });
  const later = members.find(({ state }) => state.status === "ACTIVE" && state.from > today);
  if (later) return refusal("MEMBERSHIP_NOT_BEGUN", { organisation, from: later.state.from });
  return refusal("MEMBERSHIP_ENDED", { organisation });
}
