import {
  type EventDefinition,
  type FundingSnapshot,
  fundingEvents,
  type OpinionSnapshot,
  opinionEvents,
  opinionGivenWithoutDay,
} from "@coop/contracts";
import { momentOf, systemActor } from "@coop/kernel";
import { type Handler, on, type Store, type Subscribed } from "@coop/service-kit";
import type { Protocol, ProtocolEvent } from "../domain/protocol.ts";
import { type OpinionTold, recordOpinion } from "../domain/record-opinion.ts";
import { createProjections, type ProjectionParts } from "./projections.ts";

export interface SubscriptionParts extends ProjectionParts {
  readonly protocols: Store<Protocol, ProtocolEvent>;
}

function fromOpinion({ opinionId, status, outcome, reserves, covers, deliveredOn }: OpinionSnapshot): OpinionTold {
  return { body: "HAS", fileId: opinionId, status, outcome, reserves, covers, deliveredOn };
}

/** Only the event of the opinion itself tells its day, from its second version on. */
function fromFunding({ fundingFileId, status, outcome, covers }: FundingSnapshot, givenOn: string | undefined): OpinionTold {
  return { body: "FUNDING_COLLEGE", fileId: fundingFileId, status, outcome, reserves: [], covers, deliveredOn: givenOn };
}

/** All that comes in: what the other services say of their files, and what every service waits for. */
export function createSubscriptions({ protocols, ...parts }: SubscriptionParts): readonly Subscribed[] {
  function record<Data>(known: (data: Data) => { readonly protocolId: string; readonly opinion: OpinionTold }) {
    const handle: Handler<EventDefinition> = async (manager, data, { time, traceparent }) => {
      const { protocolId, opinion } = known(data as Data);
      const current = await protocols.lock(manager, protocolId);
      if (!current) throw new Error(`The protocol ${protocolId} is not known here.`);
      const at = momentOf(new Date(time));
      await protocols.append(
        manager,
        current,
        { actor: systemActor, at: at.now, traceparent },
        recordOpinion(current.state, opinion, at),
      );
    };
    return handle;
  }
  const recordHas = record(({ opinion }: { opinion: OpinionSnapshot }) => ({
    protocolId: opinion.protocolId,
    opinion: fromOpinion(opinion),
  }));
  const recordCollege = record(({ funding, givenOn }: { funding: FundingSnapshot; givenOn?: string }) => ({
    protocolId: funding.protocolId,
    opinion: fromFunding(funding, givenOn),
  }));

  return [
    ...Object.values(opinionEvents).map((definition) => on<EventDefinition>(definition, recordHas)),
    ...[...Object.values(fundingEvents), opinionGivenWithoutDay].map((definition) =>
      on<EventDefinition>(definition, recordCollege),
    ),
    ...createProjections(parts).flatMap(({ subscribed }) => subscribed),
  ];
}
