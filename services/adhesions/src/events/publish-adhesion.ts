import { type AdhesionSnapshot, type Announcement, adhesionEvents, announce } from "@coop/contracts";
import type { Change } from "@coop/service-kit";
import { type Adhesion, type Member, teamCounts } from "../domain/adhesion/adhesion.ts";
import type { AdhesionEvent } from "../domain/adhesion/events.ts";

/** What the other services may know of a team: counts and states, never persons. */
export function adhesionSnapshot(id: string, adhesion: Adhesion): AdhesionSnapshot {
  const { protocolId, authorisationId, regime, regionCode, status, structure, activeSince } = adhesion;
  return {
    adhesionId: id,
    protocolId,
    authorisationId,
    regime,
    regionCode,
    status,
    structureId: structure?.structureId ?? null,
    practiceFrame: structure?.practiceFrame ?? null,
    members: teamCounts(adhesion),
    activeSince,
  };
}

interface Circumstance {
  readonly adhesion: AdhesionSnapshot;
  readonly members: readonly Member[];
}

type Announcer<Type extends AdhesionEvent["type"]> = (
  data: Extract<AdhesionEvent, { readonly type: Type }>["data"],
  circumstance: Circumstance,
) => Announcement | null;

const nothing = () => null;

function memberChanged({ memberId }: { readonly memberId: string }, { adhesion, members }: Circumstance): Announcement {
  const { role, professionCode, status } = members.find((one) => one.memberId === memberId) as Member;
  return announce(adhesionEvents.memberChanged, { adhesion, member: { memberId, role, professionCode, status } });
}

/** All that goes out, one entry per domain event. */
const announcers: { readonly [Type in AdhesionEvent["type"]]: Announcer<Type> } = {
  AdhesionStarted: nothing,
  AdhesionDescribed: nothing,
  MemberInvited: memberChanged,
  MemberRemoved: memberChanged,
  TeamLeft: memberChanged,
  MemberCommitted: memberChanged,
  InsuranceAttested: nothing,
  TrainingAttested: memberChanged,
  DelegationsChosen: nothing,
  AdhesionSubmitted: ({ submittedOn }, { adhesion }) => announce(adhesionEvents.submitted, { adhesion, submittedOn }),
  AdhesionPiecesRequested: ({ dueOn }, { adhesion }) => announce(adhesionEvents.piecesRequested, { adhesion, dueOn }),
  AdhesionPiecesSupplied: ({ suppliedOn }, { adhesion }) => announce(adhesionEvents.piecesSupplied, { adhesion, suppliedOn }),
  AdhesionDeclaredComplete: ({ completeOn, deadlineOn }, { adhesion }) =>
    announce(adhesionEvents.declaredComplete, { adhesion, completeOn, deadlineOn }),
  AdhesionRegistered: ({ registeredOn }, { adhesion }) => announce(adhesionEvents.registered, { adhesion, registeredOn }),
  AdhesionRefused: ({ refusedOn }, { adhesion }) => announce(adhesionEvents.refused, { adhesion, refusedOn }),
  MemberActivated: memberChanged,
  ComplianceRequired: ({ requiredOn, missing }, { adhesion }) =>
    announce(adhesionEvents.complianceRequired, { adhesion, requiredOn, missingRoles: [...missing] }),
  AdhesionWithdrawn: ({ withdrawnOn }, { adhesion }) => announce(adhesionEvents.withdrawn, { adhesion, withdrawnOn }),
};

/** Nothing is said of a file that never left the team. */
export function announceAdhesion({ id, after, events }: Change<Adhesion, AdhesionEvent>): readonly Announcement[] {
  if (after.submittedOn === null) return [];
  const circumstance = { adhesion: adhesionSnapshot(id, after), members: after.members };
  return events.flatMap((event) => {
    const announcer = announcers[event.type] as Announcer<typeof event.type>;
    return announcer(event.data as never, circumstance) ?? [];
  });
}
