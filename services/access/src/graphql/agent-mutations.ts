import { type Decision, isId, newId, take } from "@coop/kernel";
import { type GraphContext, NotFound, type Outcome } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { AgentEvent } from "../domain/agent/agent.ts";
import { type Invitation, type Inviting, inviteAgent } from "../domain/agent/invite-agent.ts";
import { nameReferent } from "../domain/agent/name-referent.ts";
import type { AccessRefusal } from "../domain/refusals.ts";
import type {
  DeclareAbsenceInput,
  DelegateSignatureInput,
  EndMembershipInput,
  MutationResolvers,
  NameSubstituteInput,
  RevokeRoleInput,
} from "./generated.ts";
import type { MutationParts, MutationPorts } from "./mutation-parts.ts";

type Joining = Omit<Invitation, "subject" | "roles">;

export function createAgentMutations({ agentVerbs, ports }: MutationParts) {
  const { run, change, create } = agentVerbs;

  /** A new agent of an organisation: who they are is kept apart from what happens to them. */
  async function join<Input extends Joining>(
    manager: EntityManager,
    context: GraphContext,
    decision: Decision<Inviting, Input & { readonly subject: string | null }, AgentEvent, AccessRefusal>,
    organisationCode: string,
    input: Input,
  ): Promise<Outcome> {
    const joined = await ports.organisationToJoin(manager, organisationCode, context.at);
    if (!joined) throw new NotFound();
    const { state: organisation, hasAdministrator } = joined;
    const isMember = await ports.isMember(manager, organisation.code, input);
    const subject = input.idNatPs === null ? null : ports.pseudonymOf(input.idNatPs);
    const inviting = { organisation, hasAdministrator, isMember };
    const decided = take(decision, inviting, { ...input, subject }, context.actor, context.at);
    if (!decided.ok) return decided;
    const id = newId();
    await ports.rememberAgent(manager, id, input);
    return create(manager, id, context, decided.value);
  }

  return {
    inviteAgent: (_parent, args, context) =>
      run(context, "inviteAgent", args, (manager) => {
        const { organisationCode, until = null, ...input } = args.input;
        return join(manager, context, inviteAgent, organisationCode, { ...input, until, idNatPs: null });
      }),

    nameReferent: (_parent, args, context) =>
      run(context, "nameReferent", args, (manager) => {
        const { organisationCode, until = null, email = null, siret = null, idNatPs = null, ...input } = args.input;
        return join(manager, context, nameReferent, organisationCode, { ...input, until, email, siret, idNatPs });
      }),

    grantRole: change("grantRole"),
    revokeRole: change("revokeRole", withAdministrators<RevokeRoleInput>(ports)),
    suspendAgent: change("suspendAgent", withAdministrators<undefined>(ports)),
    reinstateAgent: change("reinstateAgent"),
    endMembership: change("endMembership", withAdministrators<EndMembershipInput>(ports)),
    declareAbsence: change("declareAbsence", async (_manager, input: DeclareAbsenceInput) => ({ ...input, id: newId() })),
    endAbsence: change("endAbsence"),
    nameSubstitute: change("nameSubstitute", async (manager, { substituteId, ...input }: NameSubstituteInput) => ({
      ...input,
      substitute: isId(substituteId) ? await ports.readColleague(manager, substituteId) : undefined,
    })),
    delegateSignature: change("delegateSignature", async (manager, { delegateId, ...input }: DelegateSignatureInput) => ({
      ...input,
      id: newId(),
      delegate: isId(delegateId) ? await ports.readColleague(manager, delegateId) : undefined,
    })),
    endDelegation: change("endDelegation"),
  } satisfies MutationResolvers;
}

/** The input, and whether somebody else administers the organisation. */
function withAdministrators<Input>({ anotherAdministrator }: MutationPorts) {
  return async (manager: EntityManager, input: Input, id: string, { at }: GraphContext) => ({
    ...input,
    anotherAdministrator: await anotherAdministrator(manager, id, at.today),
  });
}
