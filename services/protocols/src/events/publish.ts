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
    version: version ? { number: version.number, hash: version.hash } : null,
  };
}

/** All that goes out, one line per domain event. What is not here stays inside. */
export function announceProtocol({ id, before, after, events }: Change<Protocol, ProtocolEvent>): readonly Announcement[] {
  const dossier = dossierOf(id, after);
  const wasSent = before !== undefined && before.status !== "DRAFT";
  return events.flatMap((event): readonly Announcement[] => {
    switch (event.type) {
      case "ProtocolDescribed":
        return wasSent ? [announce(protocolEvents.described, { dossier })] : [];
      case "InvitationAccepted":
      case "PromoterLeft":
        return wasSent ? [announce(protocolEvents.promotersChanged, { dossier })] : [];
      case "IntentSubmitted":
        return [announce(protocolEvents.intentSubmitted, { dossier })];
      case "IntentAnswered":
        return [announce(protocolEvents.intentAnswered, { dossier, accepted: event.data.accepted })];
      case "ProtocolSubmitted":
        return [announce(protocolEvents.submitted, { dossier })];
      case "PiecesRequested":
        return [announce(protocolEvents.piecesRequested, { dossier, dueOn: event.data.pieces[0]?.dueOn ?? "" })];
      case "PiecesSupplied":
        return [announce(protocolEvents.piecesSupplied, { dossier })];
      case "DeclaredComplete":
        return [announce(protocolEvents.declaredComplete, { dossier, completeOn: event.data.on })];
      case "NeedInstructed":
        return [announce(protocolEvents.needInstructed, { dossier })];
      case "NeedRejected":
        return [announce(protocolEvents.needRejected, { dossier })];
      case "NeedFound":
        return [announce(protocolEvents.referred, { dossier, ...referral(after), needStatedOn: event.data.on })];
      case "RevisionSubmitted": {
        const { answeredReserves, economicModelHash, economicFigures } = event.data.version;
        const version = dossier.version as NonNullable<Dossier["version"]>;
        return [
          announce(protocolEvents.revisionSubmitted, {
            dossier,
            version,
            answeredReserves: [...answeredReserves],
            economicModelHash,
            economicFigures,
          }),
        ];
      }
      case "FundingDropped":
        return [
          announce(protocolEvents.fundingDropped, { dossier, version: dossier.version as NonNullable<Dossier["version"]> }),
        ];
      case "StatusFollowed":
        return [announce(followed(event.data.status), { dossier })];
      case "OrderPrepared":
        return [announce(protocolEvents.orderPrepared, { dossier })];
      case "AuthorisationRefused":
        return [announce(protocolEvents.refused, { dossier })];
      case "OrderSigned": {
        const { authorisationId, version, order } = event.data.authorisation;
        return version && order
          ? [announce(protocolEvents.authorised, { dossier, authorisationId, version, signedOn: order.signedOn })]
          : [];
      }
      case "OrderPublished":
        return [announce(protocolEvents.inForce, { dossier, ...inForce(after, event.data.authorisationId) })];
      case "ProtocolWithdrawn":
        return wasSent ? [announce(protocolEvents.withdrawn, { dossier })] : [];
      case "ExistingProtocolRecorded":
        return [announce(protocolEvents.existingRecorded, { dossier })];
      case "ProtocolCreated":
      case "PromoterInvited":
      case "InvitationDeclined":
      case "OpinionRecorded":
        return [];
    }
  });
}

/** A status that the opinions brought about is announced under the name of what it means. */
function followed(status: Protocol["status"]) {
  if (status === "REVISION_REQUESTED") return protocolEvents.reservesRaised;
  return status === "DECISION_PENDING" ? protocolEvents.opinionsGathered : protocolEvents.opinionsAwaited;
}

function referral(protocol: Protocol) {
  const { number, hash, economicModelHash, economicFigures } = currentVersion(protocol) as Version;
  return { version: { number, hash }, opinionsAsked: [...protocol.opinionsAsked], economicModelHash, economicFigures };
}

function inForce(protocol: Protocol, authorisationId: string) {
  const { scope, regionCodes, version, inForceOn, endsOn } = protocol.authorisations.find(
    (one) => one.authorisationId === authorisationId,
  ) as Authorisation;
  const filed = protocol.versions.find(({ number }) => number === version?.number) as Version;
  return {
    authorisation: {
      authorisationId,
      version: { number: filed.number, hash: filed.hash },
      scope,
      regionCodes: [...regionCodes],
      inForceOn: inForceOn as string,
      endsOn,
    },
    team: filed.team,
  };
}
