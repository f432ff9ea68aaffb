import type { OpinionDraftResolvers, RapporteurResolvers, ReserveResolvers } from "./generated.ts";
import { versionReference } from "./version-reference.ts";

export const rapporteurResolvers: RapporteurResolvers = {
  isMe: ({ subject }, _args, { actor }) => subject === actor.subject,
};

export const draftResolvers: OpinionDraftResolvers = {
  draftedByMe: ({ drafters }, _args, { actor }) => drafters.includes(actor.subject),
};

export const reserveResolvers: ReserveResolvers = {
  id: ({ reserveId }) => reserveId,
  answeredInNumber: ({ answeredIn }) => answeredIn,
  answeredIn: (reserve) => versionReference(reserve, reserve.answeredIn),
};
