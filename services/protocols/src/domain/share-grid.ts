import { type Day, type Decision, dayWithin, newId, refusal, reject, unlessFaulty } from "@coop/kernel";
import { gridIsOpen } from "./grid-is-open.ts";
import { isSameRecipient, sharesOn } from "./grid-share.ts";
import { byPromoter } from "./guards.ts";
import { SHARES_MAX } from "./limits.ts";
import { type GridShareRole, isPromoter, type Protocol, type ProtocolEvent, type ShareRecipient } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface ShareGridInput {
  /** Whom the directory names; undefined when it names nobody by what was given. */
  readonly recipient: ShareRecipient | undefined;
  readonly role: GridShareRole;
  /** Last day; none where the share holds until it is ended. */
  readonly until?: Day | null | undefined;
}

/** A promoter opens the working grid to an agent of an ARS or to a structure, to read it or to help to write it. */
export const shareGrid: Decision<Protocol, ShareGridInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor, { today }) => [
    ...byPromoter(protocol, actor),
    ...gridIsOpen(protocol),
    ...(sharesOn(protocol, today).length < SHARES_MAX ? [] : [refusal("TOO_MANY_SHARES", { max: SHARES_MAX })]),
  ],
  decide(protocol, { recipient, role, until = null }, actor, { today }) {
    if (!recipient) return reject(refusal("UNKNOWN_RECIPIENT", {}));
    if (recipient.subject !== null && isPromoter(protocol, recipient.subject))
      return reject(refusal("RECIPIENT_IS_PROMOTER", {}));
    if (sharesOn(protocol, today).some((share) => isSameRecipient(share, recipient)))
      return reject(refusal("ALREADY_SHARED", {}));
    const faults = until === null ? [] : dayWithin("until", until, { notBefore: today });
    return unlessFaulty(faults, () => [
      {
        type: "GridShared",
        data: { shareId: newId(), ...recipient, role, until, sharedBy: actor.subject, on: today },
      },
    ]);
  },
};
