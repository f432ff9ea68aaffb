import { type Announcement, announce, type FundingSnapshot, fundingEvents } from "@coop/contracts";
import type { Change } from "@coop/service-kit";
import type { FundingEvent } from "../domain/events.ts";
import type { FundingFile, Version } from "../domain/funding-file.ts";

/** What the other services know of a funding file. Considerations, conditions and reasons stay here. */
export function snapshotOf(fundingFileId: string, file: FundingFile): FundingSnapshot {
  const { protocolId, status, opinion, covers, economicModel, grant, ministerialOrder } = file;
  return {
    fundingFileId,
    protocolId,
    status,
    outcome: opinion?.outcome ?? null,
    covers,
    economicModelHash: economicModel.hash,
    grantedMonths: grant?.months ?? null,
    startsOn: grant?.startsOn ?? null,
    endsOn: grant?.endsOn ?? null,
    ministerialOrderRecorded: ministerialOrder !== null,
  };
}

/** All that goes out: each domain event is announced, with the state that the whole change led to. */
export function announceFunding({ id, after, events }: Change<FundingFile, FundingEvent>): readonly Announcement[] {
  const funding = snapshotOf(id, after);
  return events.map((event) => announcementOf(event, funding));
}

function announcementOf(event: FundingEvent, funding: FundingSnapshot): Announcement {
  switch (event.type) {
    case "FundingOpened":
      return announce(fundingEvents.opened, { funding });
    case "ModelCompletionRequested":
      return announce(fundingEvents.modelIncomplete, { funding, dueOn: event.data.dueOn });
    case "ModelCompleted":
      return announce(fundingEvents.modelCompleted, { funding, version: plain(event.data.version) });
    case "ExaminationStarted":
      return announce(fundingEvents.examinationStarted, { funding });
    case "FundingOpinionGiven":
      return announce(fundingEvents.opinionGiven, { funding, givenOn: event.data.givenOn });
    case "FundingGranted":
      return announce(fundingEvents.granted, { funding });
    case "FundingRefused":
      return announce(fundingEvents.refused, { funding });
    case "MinisterialOrderRecorded":
      return announce(fundingEvents.orderRecorded, { funding, nor: event.data.nor, signedOn: event.data.signedOn });
    case "RevisionRecorded":
      return announce(fundingEvents.versionMoved, { funding, version: plain(event.data.version) });
    case "FundingReopened":
      return announce(fundingEvents.reopened, { funding, version: plain(event.data.version) });
    case "FundingDropped":
      return announce(fundingEvents.dropped, { funding });
    case "FundingWithdrawn":
      return announce(fundingEvents.withdrawn, { funding });
  }
}

function plain({ number, hash }: Version): Version {
  return { number, hash };
}
