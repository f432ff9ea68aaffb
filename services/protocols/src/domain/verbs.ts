import { acceptIntent } from "./accept-intent.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { declareComplete } from "./declare-complete.ts";
import { declareConflictOfInterest } from "./declare-conflict-of-interest.ts";
import { declineIntent } from "./decline-intent.ts";
import { declineInvitation } from "./decline-invitation.ts";
import { describeProtocol } from "./describe-protocol.ts";
import { dropFunding } from "./drop-funding.ts";
import { endGridSharing } from "./end-grid-sharing.ts";
import { findNeedMet } from "./find-need-met.ts";
import { instructNeed } from "./instruct-need.ts";
import { invitePromoter } from "./invite-promoter.ts";
import { leaveProtocol } from "./leave-protocol.ts";
import { prepareOrder } from "./prepare-order.ts";
import { publishOrder } from "./publish-order.ts";
import { refuseAuthorisation } from "./refuse-authorisation.ts";
import { rejectNeed } from "./reject-need.ts";
import { requestPieces } from "./request-pieces.ts";
import { shareGrid } from "./share-grid.ts";
import { signOrder } from "./sign-order.ts";
import { submitIntent } from "./submit-intent.ts";
import { submitProtocol } from "./submit-protocol.ts";
import { submitRevision } from "./submit-revision.ts";
import { supplyPieces } from "./supply-pieces.ts";
import { withdrawProtocol } from "./withdraw-protocol.ts";

/** All that can be done with a protocol, in the order of the procedure. */
export const protocolVerbs = {
  describeProtocol,
  invitePromoter,
  acceptInvitation,
  declineInvitation,
  leaveProtocol,
  shareGrid,
  endGridSharing,
  submitIntent,
  declareConflictOfInterest,
  acceptIntent,
  declineIntent,
  submitProtocol,
  requestPieces,
  supplyPieces,
  declareComplete,
  instructNeed,
  findNeedMet,
  rejectNeed,
  submitRevision,
  dropFunding,
  prepareOrder,
  signOrder,
  refuseAuthorisation,
  publishOrder,
  withdrawProtocol,
} as const;
