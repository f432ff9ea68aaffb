import { addDays, type Decision, dayWithin, isDay, requiredText, unlessFaulty } from "@coop/kernel";
import { allows, byArs } from "./guards.ts";
import { LABEL_MAX } from "./limits.ts";
import type { Authorisation, Order, Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface PublishOrderInput {
  /** The gazette: `RAA`, the region's recueil des actes administratifs. */
  readonly gazette: string;
  readonly reference: string;
  readonly publishedOn: string;
  /** Absent: the day after publication (CRPA art. L.221-3). */
  readonly inForceOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
}

/** The publication is recorded and the authorisation enters into force: teams may adhere from that day. */
export const publishOrder: Decision<Protocol, PublishOrderInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byArs(protocol, actor, "INSTRUCTOR"), ...allows(protocol, "publishOrder")],
  decide(protocol, { gazette, reference, publishedOn, inForceOn, endsOn }, _actor, { now, today }) {
    const { authorisationId, order } = protocol.authorisations.at(-1) as Authorisation;
    const signedOn = (order as Order).signedOn;
    const startsOn = inForceOn ?? (isDay(publishedOn) ? addDays(publishedOn, 1) : publishedOn);
    const issues = [
      ...requiredText("gazette", gazette, LABEL_MAX),
      ...requiredText("reference", reference, LABEL_MAX),
      ...dayWithin("publishedOn", publishedOn, { notBefore: signedOn, notAfter: today }),
      ...(inForceOn ? dayWithin("inForceOn", inForceOn, { notBefore: publishedOn }) : []),
      ...(endsOn ? dayWithin("endsOn", endsOn, { notBefore: startsOn }) : []),
    ];
    return unlessFaulty(issues, () => [
      {
        type: "OrderPublished",
        data: {
          authorisationId,
          publication: { gazette, reference, publishedOn },
          inForceOn: startsOn,
          endsOn: endsOn ?? null,
          at: now.toISOString(),
        },
      },
    ]);
  },
};
