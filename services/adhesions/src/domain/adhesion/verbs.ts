import { activateMember } from "./activate-member.ts";
import { attestInsurance } from "./attest-insurance.ts";
import { attestTraining } from "./attest-training.ts";
import { chooseDelegations } from "./choose-delegations.ts";
import { commitMember } from "./commit-member.ts";
import { declareAdhesionComplete } from "./declare-adhesion-complete.ts";
import { describeAdhesion } from "./describe-adhesion.ts";
import { inviteMember } from "./invite-member.ts";
import { leaveTeam } from "./leave-team.ts";
import { refuseAdhesion } from "./refuse-adhesion.ts";
import { registerAdhesion } from "./register-adhesion.ts";
import { removeMember } from "./remove-member.ts";
import { requestAdhesionPieces } from "./request-adhesion-pieces.ts";
import { submitAdhesion } from "./submit-adhesion.ts";
import { supplyAdhesionPieces } from "./supply-adhesion-pieces.ts";
import { withdrawAdhesion } from "./withdraw-adhesion.ts";

/** All that can be done with a team's file, in the order of the procedure. */
export const adhesionVerbs = {
  describeAdhesion,
  inviteMember,
  removeMember,
  leaveTeam,
  commitMember,
  attestInsurance,
  attestTraining,
  chooseDelegations,
  submitAdhesion,
  requestAdhesionPieces,
  supplyAdhesionPieces,
  declareAdhesionComplete,
  registerAdhesion,
  refuseAdhesion,
  activateMember,
  withdrawAdhesion,
} as const;
