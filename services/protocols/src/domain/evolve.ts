import { withConflict } from "@coop/kernel";
import { sharesOn } from "./grid-share.ts";
import { isFinal } from "./lifecycle.ts";
import { type FiledVersion, isPromoter, type OpinionKnown, type Protocol, type ProtocolEvent, type Version } from "./protocol.ts";

const unborn: Protocol = {
  regime: "HPST",
  status: "DRAFT",
  title: "",
  regionCode: null,
  createdOn: "",
  statusSince: "",
  promoters: [],
  invitations: [],
  fundingRequested: false,
  intent: null,
  reference: null,
  filedOn: null,
  versions: [],
  pieces: [],
  completeOn: null,
  needInstruction: null,
  need: null,
  opinionsAsked: [],
  opinions: [],
  orderDraft: null,
  authorisations: [],
  refusal: null,
  withdrawnOn: null,
  provenance: null,
  existingTeam: null,
};

/** The only place where a protocol changes: what was stored, announced and audited cannot disagree. */
export function evolve(state: Protocol | undefined, event: ProtocolEvent): Protocol {
  const protocol = applied(state ?? unborn, event);
  return endsSharing(event) || isFinal(protocol.status) ? withoutShares(protocol) : protocol;
}

/** What is filed is read by those who instruct it; a grid that closes is written by nobody. */
function endsSharing({ type }: ProtocolEvent): boolean {
  return type === "ProtocolSubmitted" || type === "RevisionSubmitted";
}

function withoutShares({ shares: _, ...protocol }: Protocol): Protocol {
  return protocol;
}

function applied(protocol: Protocol, event: ProtocolEvent): Protocol {
  switch (event.type) {
    case "ProtocolCreated": {
      const { promoter, on, at, ...described } = event.data;
      return { ...protocol, ...described, promoters: [promoter], createdOn: on, statusSince: at };
    }
    case "ProtocolDescribed":
      return { ...protocol, ...event.data };
    case "PromoterInvited":
      return { ...protocol, invitations: [...protocol.invitations, event.data] };
    case "InvitationAccepted":
      return acceptInvitation(protocol, event.data.invitationId);
    case "InvitationDeclined":
      return {
        ...protocol,
        invitations: protocol.invitations.filter(({ invitationId }) => invitationId !== event.data.invitationId),
      };
    case "PromoterLeft":
      return { ...protocol, promoters: protocol.promoters.filter((subject) => subject !== event.data.subject) };
    case "GridShared":
      return { ...protocol, shares: [...sharesOn(protocol, event.data.on), event.data] };
    case "GridSharingEnded":
      return { ...protocol, shares: (protocol.shares ?? []).filter(({ shareId }) => shareId !== event.data.shareId) };
    case "IntentSubmitted": {
      const { object, nature, on, at } = event.data;
      return {
        ...protocol,
        status: "INTENT_SUBMITTED",
        statusSince: at,
        intent: { object, nature, submittedOn: on, answer: null },
      };
    }
    case "IntentAnswered": {
      const { at, ...answer } = event.data;
      const status = answer.accepted ? "INTENT_ACCEPTED" : "INTENT_DECLINED";
      return { ...protocol, status, statusSince: at, intent: protocol.intent && { ...protocol.intent, answer } };
    }
    case "ProtocolSubmitted": {
      const { reference, version, on, at } = event.data;
      return { ...protocol, status: "SUBMITTED", statusSince: at, reference, filedOn: on, versions: [facts(version)] };
    }
    case "ConflictOfInterestDeclared":
      return { ...protocol, conflicted: withConflict(protocol.conflicted, event.data) };
    case "PiecesRequested": {
      const asked = event.data.pieces.map((piece) => ({ ...piece, supplied: null }));
      return { ...protocol, status: "INCOMPLETE", statusSince: event.data.at, pieces: [...protocol.pieces, ...asked] };
    }
    case "PiecesSupplied":
      return { ...protocol, status: "SUBMITTED", statusSince: event.data.at, pieces: supply(protocol, event.data) };
    case "DeclaredComplete":
      return { ...protocol, status: "NEED_REVIEW", statusSince: event.data.at, completeOn: event.data.on };
    case "NeedInstructed":
      return {
        ...protocol,
        needInstruction: { ...event.data, authors: withAuthors(protocol.needInstruction, event.data.by, event.data) },
      };
    case "NeedFound": {
      const { by, on, opinionsAsked, at } = event.data;
      return { ...protocol, status: "UNDER_OPINION", statusSince: at, need: { met: true, reasons: null, by, on }, opinionsAsked };
    }
    case "NeedRejected": {
      const { reasons, by, on, at } = event.data;
      return { ...protocol, status: "NEED_NOT_MET", statusSince: at, need: { met: false, reasons, by, on } };
    }
    case "OpinionRecorded":
      return { ...protocol, opinions: withOpinion(protocol.opinions, event.data.opinion) };
    case "StatusFollowed":
      return { ...protocol, status: event.data.status, statusSince: event.data.at };
    case "RevisionSubmitted": {
      const { version, at } = event.data;
      return {
        ...protocol,
        status: "UNDER_OPINION",
        statusSince: at,
        versions: [...protocol.versions, facts(version)],
        opinions: protocol.opinions.map((opinion) => withAnswers(opinion, version.answeredReserves)),
        orderDraft: null,
      };
    }
    case "FundingDropped":
      return {
        ...protocol,
        fundingRequested: false,
        opinionsAsked: protocol.opinionsAsked.filter(({ body }) => body !== "FUNDING_COLLEGE"),
        orderDraft: null,
      };
    case "OrderPrepared":
      return {
        ...protocol,
        orderDraft: { ...event.data, authors: withAuthors(protocol.orderDraft, event.data.preparedBy, event.data) },
      };
    case "OrderSigned": {
      const { authorisation, at } = event.data;
      return { ...protocol, status: "AUTHORISED", statusSince: at, authorisations: [...protocol.authorisations, authorisation] };
    }
    case "AuthorisationRefused": {
      const { reasons, on, at } = event.data;
      return { ...protocol, status: "REFUSED", statusSince: at, refusal: { reasons, on } };
    }
    case "OrderPublished": {
      const { authorisationId, at, ...published } = event.data;
      const authorisations = protocol.authorisations.map((one) =>
        one.authorisationId === authorisationId ? { ...one, ...published } : one,
      );
      return { ...protocol, status: "IN_FORCE", statusSince: at, authorisations };
    }
    case "ProtocolWithdrawn":
      return { ...protocol, status: "WITHDRAWN", statusSince: event.data.at, withdrawnOn: event.data.on };
    case "ExistingProtocolRecorded": {
      const { team, on, at, ...recorded } = event.data;
      return { ...protocol, ...recorded, existingTeam: team, createdOn: on, statusSince: at };
    }
  }
}

function facts({ content: _, ...version }: FiledVersion): Version {
  return version;
}

function acceptInvitation(protocol: Protocol, invitationId: string): Protocol {
  const invitation = protocol.invitations.find((one) => one.invitationId === invitationId);
  if (!invitation) return protocol;
  const stay = invitation.handsOver
    ? protocol.promoters.filter((subject) => subject !== invitation.invitedBy)
    : protocol.promoters;
  const promoters = isPromoter({ ...protocol, promoters: stay }, invitation.subject) ? stay : [...stay, invitation.subject];
  return { ...protocol, promoters, invitations: protocol.invitations.filter((one) => one !== invitation) };
}

function supply(protocol: Protocol, { pieces, on }: Extract<ProtocolEvent, { type: "PiecesSupplied" }>["data"]) {
  const byId = new Map(pieces.map(({ pieceId, text, files }) => [pieceId, { text, files, on }]));
  return protocol.pieces.map((piece) => ({ ...piece, supplied: byId.get(piece.pieceId) ?? piece.supplied }));
}

/** In the order of their bodies: what the state says must not depend on which one spoke first. */
function withOpinion(known: readonly OpinionKnown[], opinion: OpinionKnown): readonly OpinionKnown[] {
  const others = known.filter(({ fileId }) => fileId !== opinion.fileId);
  return [...others, opinion].toSorted((one, other) => (one.body + one.fileId < other.body + other.fileId ? -1 : 1));
}

/** Whose work it is: who did it, and in whose stead. */
function withAuthors(
  work: { readonly authors: readonly string[] } | null,
  author: string,
  { inSteadOf }: { readonly inSteadOf?: string },
): readonly string[] {
  return [...new Set([...(work?.authors ?? []), author, ...(inSteadOf ? [inSteadOf] : [])])];
}

/** The reserves that a version answers wait for the HAS from now on, whatever else is told of the opinion before it speaks. */
function withAnswers(opinion: OpinionKnown, answered: readonly string[]): OpinionKnown {
  const reserves = opinion.reserves.map((reserve) =>
    answered.includes(reserve.reserveId) ? { ...reserve, status: "ANSWERED" as const } : reserve,
  );
  return { ...opinion, reserves };
}
