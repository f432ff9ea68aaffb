import { type CloudEvent, type DataOf, type Dossier, protocolEvents } from "@coop/contracts";
import { type Moment, momentOf, systemActor, take } from "@coop/kernel";
import { type Handler, type Occasion, on, type Store, type Subscribed } from "@coop/service-kit";
import { dropFunding } from "../domain/drop-funding.ts";
import type { FundingEvent } from "../domain/events.ts";
import type { FundingFile } from "../domain/funding-file.ts";
import type { FundingDecision } from "../domain/guards.ts";
import { fundingFileIdOf, openFunding } from "../domain/open-funding.ts";
import { recordRevision } from "../domain/record-revision.ts";
import { withdrawFunding } from "../domain/withdraw-funding.ts";
import { isCollegeAsked, referralOf, revisionOf } from "./from-protocol.ts";
import { createProjections, type ProjectionParts } from "./projections.ts";

export interface SubscriptionParts extends ProjectionParts {
  readonly files: Store<FundingFile, FundingEvent>;
}

type ProtocolEvent = (typeof protocolEvents)[keyof typeof protocolEvents];

/** The event's own time is the legal one: a late event is dated as it happened. */
function momentAndOccasion({ time, traceparent }: CloudEvent): { readonly at: Moment; readonly occasion: Occasion } {
  const at = momentOf(new Date(time));
  return { at, occasion: { actor: systemActor, at: at.now, traceparent } };
}

/** All that comes in: every protocol event keeps its dossier up to date, and some move the college's file. */
export function createSubscriptions({ files, ...parts }: SubscriptionParts): readonly Subscribed[] {
  /** Opens the file, if the college is asked and has none yet. */
  const open: Handler<typeof protocolEvents.referred> = async (manager, referred, envelope) => {
    const id = fundingFileIdOf(referred.dossier.protocolId);
    if (!isCollegeAsked(referred) || (await files.lock(manager, id))) return;
    const { at, occasion } = momentAndOccasion(envelope);
    await files.create(manager, id, occasion, openFunding(referralOf(referred), at));
  };

  /** Lets the file follow by a decision; a protocol without a file has nothing that could. */
  function follow<Definition extends ProtocolEvent, Input>(
    decision: FundingDecision<Input>,
    inputOf: (data: DataOf<Definition>) => Input,
  ): Handler<Definition> {
    return async (manager, data, envelope) => {
      const { dossier } = data as { readonly dossier: Dossier };
      const current = await files.lock(manager, fundingFileIdOf(dossier.protocolId));
      if (!current) return;
      const { at, occasion } = momentAndOccasion(envelope);
      const taken = take(decision, current.state, inputOf(data), systemActor, at);
      if (!taken.ok) throw new Error(`The funding file ${current.id} can't follow ${envelope.type}: ${taken.refusal.code}.`);
      await files.append(manager, current, occasion, taken.value);
    };
  }

  /** Its retention is over: what the college has of it goes. */
  const retire: Handler<typeof protocolEvents.retired> = async (manager, { dossier }, envelope) => {
    const current = await files.lock(manager, fundingFileIdOf(dossier.protocolId));
    if (current) await files.erase(manager, current, momentAndOccasion(envelope).occasion);
  };

  const nothing = () => ({});
  return [
    ...createProjections(parts).flatMap(({ subscribed }) => subscribed),
    on(protocolEvents.referred, open),
    on(protocolEvents.revisionSubmitted, follow(recordRevision, revisionOf)),
    on(protocolEvents.fundingDropped, follow(dropFunding, nothing)),
    on(protocolEvents.withdrawn, follow(withdrawFunding, nothing)),
    on(protocolEvents.refused, follow(withdrawFunding, nothing)),
    on(protocolEvents.retired, retire),
  ];
}
