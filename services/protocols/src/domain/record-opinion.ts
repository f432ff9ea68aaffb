import { canonicalJson, type Moment } from "@coop/kernel";
import { evolve } from "./evolve.ts";
import { isWithOpinions, knownOpinion, statusByOpinions } from "./opinions-gathered.ts";
import type { OpinionKnown, Protocol, ProtocolEvent } from "./protocol.ts";

/** What an event says of a file. Not each of them says the day of its opinion: without it (undefined), the known one holds. */
export type OpinionTold = Omit<OpinionKnown, "deliveredOn"> & { readonly deliveredOn: OpinionKnown["deliveredOn"] | undefined };

/**
 * Notes what another service says of its file, and moves the dossier where that puts it. Decided by the system, from an
 * event; one that tells nothing new changes nothing, so that nobody's revision grows old for it.
 */
export function recordOpinion(protocol: Protocol, told: OpinionTold, { now }: Moment): readonly ProtocolEvent[] {
  const known = knownOpinion(protocol, told.body);
  const opinion: OpinionKnown = { ...told, deliveredOn: dayOf(told, known) };
  if (known && canonicalJson(known) === canonicalJson(opinion)) return [];
  const recorded: ProtocolEvent = { type: "OpinionRecorded", data: { opinion } };
  const after = evolve(protocol, recorded);
  return [recorded, ...followOpinions(after, now)];
}

/** An opinion that fell, because what it was about has changed, takes its day with it. */
function dayOf({ outcome, deliveredOn }: OpinionTold, known: OpinionKnown | undefined): OpinionKnown["deliveredOn"] {
  if (deliveredOn !== undefined) return deliveredOn;
  return outcome === null ? null : (known?.deliveredOn ?? null);
}

/** The change of status that the known opinions imply, if any. */
export function followOpinions(protocol: Protocol, now: Date): readonly ProtocolEvent[] {
  if (!isWithOpinions(protocol)) return [];
  const status = statusByOpinions(protocol);
  return status === protocol.status ? [] : [{ type: "StatusFollowed", data: { status, at: now.toISOString() } }];
}
