import { type Announcement, announce, type OpinionSnapshot, opinionEvents } from "@coop/contracts";
import type { Change } from "@coop/service-kit";
import type { OpinionEvent, OpinionEvents } from "../domain/events.ts";
import { type Opinion, openReserves } from "../domain/opinion.ts";

/** What the other services know of an opinion: no text, no person. */
export function snapshotOf(opinionId: string, opinion: Opinion): OpinionSnapshot {
  const { protocolId, type, binding, status, delivery, reserves, covers } = opinion;
  return {
    opinionId,
    protocolId,
    type,
    binding,
    status,
    outcome: delivery?.outcome ?? null,
    reserves: reserves.map(({ reserveId, section, status }) => ({ reserveId, section, status })),
    openReserves: openReserves(opinion),
    covers,
    deliveredOn: delivery?.deliveredOn ?? null,
    number: delivery?.number ?? null,
  };
}

/** All that goes out. */
export function announceOpinion({ id, after, events }: Change<Opinion, OpinionEvent>): readonly Announcement[] {
  const opinion = snapshotOf(id, after);
  return events.flatMap((event) => announcementOf(event, opinion) ?? []);
}

/** One line per domain event. What has none stays inside. */
function announcementOf(event: OpinionEvent, opinion: OpinionSnapshot): Announcement | undefined {
  switch (event.type) {
    case "OpinionOpened":
      return announce(opinionEvents.opened, { opinion });
    case "OpinionDeclaredAdmissible":
      return announce(opinionEvents.declaredAdmissible, { opinion });
    case "OpinionDeclaredInadmissible":
      return announce(opinionEvents.declaredInadmissible, { opinion });
    case "InformationRequested":
      return announce(opinionEvents.informationRequested, { opinion, dueOn: event.data.dueOn });
    case "InformationSupplied":
      return announce(opinionEvents.informationSupplied, { opinion });
    case "OpinionDelivered":
      return announce(opinionEvents.delivered, { opinion });
    case "RevisionRecorded":
      return announce(opinionEvents.revisionRecorded, { opinion, ...revision(event.data) });
    case "ReserveLifted":
      return announce(opinionEvents.reserveLifted, { opinion, reserveId: event.data.reserveId });
    case "ReserveMaintained":
      return announce(opinionEvents.reserveMaintained, { opinion, reserveId: event.data.reserveId });
    case "OpinionConfirmed":
      return announce(opinionEvents.confirmed, { opinion });
    case "ReviewResumed":
      return announce(opinionEvents.reviewResumed, { opinion });
    case "OpinionPublished":
      return announce(opinionEvents.published, { opinion, ...event.data });
    case "OpinionWithdrawn":
      return announce(opinionEvents.withdrawn, { opinion });
    case "RapporteurAssigned":
    case "ConflictOfInterestDeclared":
    case "OpinionDrafted":
    case "CollegeScheduled":
      return undefined;
  }
}

function revision({ version: { number, hash }, answeredReserves }: OpinionEvents["RevisionRecorded"]) {
  return { version: { number, hash }, answeredReserves: [...answeredReserves] };
}
