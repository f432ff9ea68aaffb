import { accept, type Decision, refusal, reject } from "@coop/kernel";
import { sharesOn } from "./grid-share.ts";
import { byPromoter } from "./guards.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface EndGridSharingInput {
  readonly shareId: string;
}

/** Any promoter takes a share back, whoever gave it: from this moment on the grid is closed to whom it named. */
export const endGridSharing: Decision<Protocol, EndGridSharingInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor, { today }) => [
    ...byPromoter(protocol, actor),
    ...(sharesOn(protocol, today).length > 0 ? [] : [refusal("NOT_SHARED", {})]),
  ],
  decide: (protocol, { shareId }, _actor, { today }) =>
    sharesOn(protocol, today).some((share) => share.shareId === shareId)
      ? accept([{ type: "GridSharingEnded", data: { shareId } }])
      : reject(refusal("NOT_SHARED", {})),
};
