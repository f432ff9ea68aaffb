import { type Announcement, announce, type Dossier, protocolEvents } from "@coop/contracts";
import type { Change } from "@coop/service-kit";
import { type Authorisation, currentVersion, type Protocol, type ProtocolEvent, type Version } from "../domain/protocol.ts";

/** What the other services keep of a dossier. Null while it is a draft: nobody else may know of it. */
export function dossierOf(id: string, protocol: Protocol): Dossier {
  const version = currentVersion(protocol);
  return {
    protocolId: id,
    reference: protocol.reference,
    title: protocol.title,
    regime: protocol.regime,
    regionCode: protocol.regionCode,
    promoters: [...protocol.promoters],
    status: protocol.status,
    published: protocol.status === "IN_FORCE" || protocol.provenance !== null,
    fundingRequested: protocol.fundingRequested,
    version: version ? marks(version) : null,
  };
}

/** Said when the dossier is erased: what the others keep of it keeps its number alone. */
export function announceRetired(id: string, protocol: Protocol): Announcement {
  const erased = { reference: null, title: "", regionCode: null, promoters: [], published: false, version: null };
  return announce(protocolEvents.retired, { dossier: { ...dossierOf(id, protocol), ...erased, status: "RETIRED" } });
}

interface Circumstance {
  readonly dossier: Dossier;
  readonly after: Protocol;
  /** Whether it had left its promoters' hands before: of a draft nobody else may know. */
  readonly wasSent: boolean;
}

/** What one domain event announces; nothing, when it stays inside. */
type Announcer<Type extends ProtocolEvent["type"]> = (
  data: Extract<ProtocolEvent, { readonly type: Type }>["data"],
  circumstance: Circumstance,
) => Announcement | null;

const nothing = () => null;
const plainly =
  (definition: (typeof protocolEvents)["submitted"]) =>
  (_data: unknown, { dossier }: Circumstance): Announcement =>
    announce(definition, { dossier });
const onceSent =
  (definition: (typeof protocolEvents)["submitted"]) =>
  (_data: unknown, { dossier, wasSent }: Circumstance): Announcement | null =>
    wasSent ? announce(definition, { dossier }) : null;

/** All that goes out, one entry per domain event. */
const announcers: { readonly [Type in ProtocolEvent["type"]]: Announcer<Type> } = {
  ProtocolCreated: nothing,
  ProtocolDescribed: onceSent(protocolEvents.described),
  PromoterInvited: nothing,
  InvitationAccepted: onceSent(protocolEvents.promotersChanged),
  InvitationDeclined: nothing,
  PromoterLeft: onceSent(protocolEvents.promotersChanged),
  GridShared: nothing,
  GridSharingEnded: nothing,
  IntentSubmitted: plainly(protocolEvents.intentSubmitted),
  IntentAnswered: ({ accepted }, { dossier }) => announce(protocolEvents.intentAnswered, { dossier, accepted }),
  ProtocolSubmitted: plainly(protocolEvents.submitted),
  ConflictOfInterestDeclared: nothing,
  PiecesRequested: ({ pieces }, { dossier }) =>
    announce(protocolEvents.piecesRequested, { dossier, dueOn: (pieces[0] as (typeof pieces)[0]).dueOn }),
  PiecesSupplied: plainly(protocolEvents.piecesSupplied),
  DeclaredComplete: ({ on }, { dossier }) => announce(protocolEvents.declaredComplete, { dossier, completeOn: on }),
  NeedInstructed: plainly(protocolEvents.needInstructed),
  NeedRejected: plainly(protocolEvents.needRejected),
  NeedFound: ({ on }, { dossier, after }) => announce(protocolEvents.referred, { dossier, ...referral(after), needStatedOn: on }),
  OpinionRecorded: nothing,
  StatusFollowed: ({ status }, { dossier }) => announce(followed(status), { dossier }),
  RevisionSubmitted: ({ version }, { dossier }) => announce(protocolEvents.revisionSubmitted, { dossier, ...revision(version) }),
  FundingDropped: (_data, { dossier, after }) =>
    announce(protocolEvents.fundingDropped, { dossier, version: marks(currentVersion(after) as Version) }),
  OrderPrepared: plainly(protocolEvents.orderPrepared),
  OrderSigned: ({ authorisation: { authorisationId, version, order } }, { dossier }) =>
    version && order
      ? announce(protocolEvents.authorised, { dossier, authorisationId, version, signedOn: order.signedOn })
      : null,
  AuthorisationRefused: plainly(protocolEvents.refused),
  OrderPublished: ({ authorisationId }, { dossier, after }) =>
    announce(protocolEvents.inForce, { dossier, ...inForce(after, authorisationId) }),
  ProtocolWithdrawn: onceSent(protocolEvents.withdrawn),
  ExistingProtocolRecorded: plainly(protocolEvents.existingRecorded),
};

export function announceProtocol({ id, before, after, events }: Change<Protocol, ProtocolEvent>): readonly Announcement[] {
  const circumstance: Circumstance = {
    dossier: dossierOf(id, after),
    after,
    wasSent: before !== undefined && before.status !== "DRAFT",
  };
  return events.flatMap((event) => {
    const announcer = announcers[event.type] as Announcer<typeof event.type>;
    return announcer(event.data as never, circumstance) ?? [];
  });
}

/** Number and hash of a version: what opinions and orders refer to. */
function marks({ number, hash }: Version) {
  return { number, hash };
}

function revision(version: Version) {
  const { answeredReserves, economicModelHash, economicFigures } = version;
  return { version: marks(version), answeredReserves: [...answeredReserves], economicModelHash, economicFigures };
}

/** A status that the opinions brought about is announced under the name of what it means. */
function followed(status: Protocol["status"]) {
  if (status === "REVISION_REQUESTED") return protocolEvents.reservesRaised;
  return status === "DECISION_PENDING" ? protocolEvents.opinionsGathered : protocolEvents.opinionsAwaited;
}

function referral(protocol: Protocol) {
  const version = currentVersion(protocol) as Version;
  const { economicModelHash, economicFigures } = version;
  return { version: marks(version), opinionsAsked: [...protocol.opinionsAsked], economicModelHash, economicFigures };
}

function inForce(protocol: Protocol, authorisationId: string) {
  const { scope, regionCodes, version, inForceOn, endsOn } = protocol.authorisations.find(
    (one) => one.authorisationId === authorisationId,
  ) as Authorisation;
  const filed = protocol.versions.find(({ number }) => number === version?.number) as Version;
  return {
    authorisation: {
      authorisationId,
      version: marks(filed),
      scope,
      regionCodes: [...regionCodes],
      inForceOn: inForceOn as string,
      endsOn,
    },
    team: filed.team,
  };
}
