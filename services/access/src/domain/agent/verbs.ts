import { declareAbsence } from "./declare-absence.ts";
import { delegateSignature } from "./delegate-signature.ts";
import { endAbsence } from "./end-absence.ts";
import { endDelegation } from "./end-delegation.ts";
import { endMembership } from "./end-membership.ts";
import { grantRole } from "./grant-role.ts";
import { nameSubstitute } from "./name-substitute.ts";
import { reinstateAgent } from "./reinstate-agent.ts";
import { revokeRole } from "./revoke-role.ts";
import { suspendAgent } from "./suspend-agent.ts";

/** What can be done with an agent, by the name of the mutation. */
export const agentVerbs = {
  grantRole,
  revokeRole,
  suspendAgent,
  reinstateAgent,
  endMembership,
  declareAbsence,
  endAbsence,
  nameSubstitute,
  delegateSignature,
  endDelegation,
} as const;
