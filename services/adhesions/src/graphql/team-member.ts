import { allows, rppsOfIdNatPs } from "@coop/kernel";
import type { GraphContext } from "@coop/service-kit";
import { sees } from "./adhesion.ts";
import type { TeamMemberResolvers, TrainingResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import type { MemberParent } from "./parents.ts";

const isMe = allows("own membership", ({ member }: MemberParent, { actor }: GraphContext) => member.subject === actor.subject);

/** Who somebody is, is for the team, the head of its structure and its ARS; and for themselves. */
export function createTeamMemberResolvers(loaders: Loaders): TeamMemberResolvers {
  const isKnown = (parent: MemberParent, context: GraphContext) =>
    isMe(parent, context) || sees("persons", parent.adhesion, context);
  const personOf = async (parent: MemberParent, context: GraphContext) =>
    isKnown(parent, context) ? await loaders(context).person.load(parent.member.subject) : null;
  const ifFile = <Value>(read: (parent: MemberParent) => Value) => {
    return (parent: MemberParent, _args: unknown, context: GraphContext): Value | null =>
      isMe(parent, context) || sees("file", parent.adhesion, context) ? read(parent) : null;
  };
  const ifProgress = <Value>(read: (parent: MemberParent) => Value) => {
    return (parent: MemberParent, _args: unknown, context: GraphContext): Value | null =>
      isMe(parent, context) || sees("progress", parent.adhesion, context) ? read(parent) : null;
  };

  return {
    id: ({ member }) => member.memberId,
    person: (parent, _args, context) => (isKnown(parent, context) ? { id: parent.member.subject } : null),
    name: async (parent, _args, context) => {
      const person = await personOf(parent, context);
      return person?.givenName && person.familyName ? `${person.givenName} ${person.familyName}` : null;
    },
    rpps: async (parent, _args, context) => {
      const person = await personOf(parent, context);
      return person && rppsOfIdNatPs(person.idNatPs);
    },
    isMe: (parent, _args, context) => isMe(parent, context),
    isReferent: ({ member, adhesion }) => member.memberId === adhesion.state.referentId,
    role: ({ member }) => member.role,
    profession: ({ member }) => ({ code: member.professionCode }),
    status: ({ member }) => member.status,
    commitment: ifFile(({ member }) => member.commitment),
    insurances: ifFile(({ member }) => member.insurances),
    trainings: ifFile(({ member }) => member.trainings),
    activeOn: ifProgress(({ member }) => member.activeOn),
    leftOn: ifProgress(({ member }) => member.leftOn),
  };
}

export const trainingResolvers: TrainingResolvers = {
  validatorCapacity: ({ validator }) => validator.capacity,
  validator: ({ validator }) => (validator.subject === null ? null : { id: validator.subject }),
};
