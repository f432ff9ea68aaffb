import type { Evolve } from "@coop/kernel";
import { type AdhesionAction, type MemberAction, type MemberStatus, membership, statusAfter } from "../lifecycle.ts";
import { regimeOf } from "../regimes/regimes.ts";
import type { Adhesion, Member } from "./adhesion.ts";
import type { AdhesionEvent, AdhesionEvents, Newcomer } from "./events.ts";

export const evolve: Evolve<Adhesion, AdhesionEvent> = (adhesion, event) => {
  if (event.type === "AdhesionStarted") return started(event.data);
  if (!adhesion) throw new Error(`The history of an adhesion begins with ${event.type}.`);
  return changed(adhesion, event);
};

function changed(adhesion: Adhesion, event: Exclude<AdhesionEvent, { type: "AdhesionStarted" }>): Adhesion {
  switch (event.type) {
    case "AdhesionDescribed":
      return after(adhesion, "describeAdhesion", event.data);
    case "MemberInvited":
      return after(adhesion, "inviteMember", { members: [...adhesion.members, newMember(event.data)] });
    case "MemberRemoved":
      return departed(adhesion, "removeMember", event.data);
    case "TeamLeft":
      return departed(adhesion, "leaveTeam", event.data);
    case "MemberCommitted":
      return committed(adhesion, event.data);
    case "InsuranceAttested":
      return insured(adhesion, event.data);
    case "TrainingAttested":
      return trained(adhesion, event.data);
    case "DelegationsChosen":
      return after(adhesion, "chooseDelegations", event.data);
    case "AdhesionSubmitted":
      return after(adhesion, "submitAdhesion", {
        ...event.data,
        completeOn: null,
        deadlineOn: null,
        instructedBy: [],
        registration: null,
      });
    case "AdhesionPiecesRequested":
      return piecesRequested(adhesion, event.data);
    case "AdhesionPiecesSupplied":
      return piecesSupplied(adhesion, event.data);
    case "AdhesionDeclaredComplete":
      return declaredComplete(adhesion, event.data);
    case "AdhesionRegistered":
      return after(adhesion, "registerAdhesion", { registration: event.data });
    case "AdhesionRefused":
      return after(adhesion, "refuseAdhesion", { refusedBecause: event.data.reasons, endedOn: event.data.refusedOn });
    case "MemberActivated":
      return activated(adhesion, event.data);
    case "ComplianceRequired":
      return complianceRequired(adhesion);
    case "AdhesionWithdrawn":
      return withdrawn(adhesion, event.data);
  }
}

/** The status that the regime's lifecycle gives to the action, and what else changes. */
function after(adhesion: Adhesion, action: AdhesionAction, change: Partial<Adhesion>): Adhesion {
  const status = statusAfter(regimeOf(adhesion.regime).lifecycle, adhesion.status, action);
  return { ...adhesion, ...change, status };
}

function step(member: Member, action: MemberAction, change: Partial<Member> = {}): Member {
  return { ...member, ...change, status: statusAfter<MemberStatus>(membership, member.status, action) };
}

function withMember(adhesion: Adhesion, memberId: string, change: (member: Member) => Member): readonly Member[] {
  return adhesion.members.map((member) => (member.memberId === memberId ? change(member) : member));
}

function newMember({ memberId, subject, role, professionCode }: Newcomer): Member {
  return {
    memberId,
    subject,
    role,
    professionCode,
    status: "PENDING_SIGNATURE",
    commitment: null,
    insurances: [],
    trainings: [],
    activeOn: null,
    leftOn: null,
  };
}

function started({ authorisation, regionCode, starter }: AdhesionEvents["AdhesionStarted"]): Adhesion {
  const { regime, protocolId, authorisationId, versionNumber, inForceOn, endsOn, team } = authorisation;
  return {
    regime,
    status: "DRAFT",
    protocolId,
    authorisationId,
    versionNumber,
    inForceOn,
    endsOn,
    regionCode,
    requirements: team,
    referentId: starter.memberId,
    members: [newMember(starter)],
    delegations: [],
    structure: null,
    startOn: null,
    pieces: [],
    submittedOn: null,
    completeOn: null,
    deadlineOn: null,
    instructedBy: [],
    registration: null,
    refusedBecause: [],
    activeSince: null,
    endedOn: null,
  };
}

type Departed = Pick<AdhesionEvents["TeamLeft"], "memberId" | "leftOn" | "referentId">;

function departed(
  adhesion: Adhesion,
  action: "removeMember" | "leaveTeam",
  { memberId, leftOn, referentId }: Departed,
): Adhesion {
  return after(adhesion, action, {
    referentId,
    members: withMember(adhesion, memberId, (member) => step(member, "leaveTeam", { leftOn })),
    delegations: adhesion.delegations.filter(({ delegantId, delegateId }) => delegantId !== memberId && delegateId !== memberId),
  });
}

function committed(adhesion: Adhesion, { memberId, ...commitment }: AdhesionEvents["MemberCommitted"]): Adhesion {
  return after(adhesion, "commitMember", {
    members: withMember(adhesion, memberId, (member) => step(member, "commitMember", { commitment })),
  });
}

function insured(adhesion: Adhesion, { memberId, attestedOn: _, ...insurance }: AdhesionEvents["InsuranceAttested"]): Adhesion {
  return after(adhesion, "attestInsurance", {
    members: withMember(adhesion, memberId, (member) => ({ ...member, insurances: [...member.insurances, insurance] })),
  });
}

function trained(adhesion: Adhesion, { memberId, attestedOn: _, ...training }: AdhesionEvents["TrainingAttested"]): Adhesion {
  return after(adhesion, "attestTraining", {
    members: withMember(adhesion, memberId, (member) =>
      step(member, "attestTraining", { trainings: [...member.trainings, training] }),
    ),
  });
}

function activated(adhesion: Adhesion, { memberId, activeOn }: AdhesionEvents["MemberActivated"]): Adhesion {
  return after(adhesion, "activateMember", {
    activeSince: adhesion.activeSince ?? activeOn,
    members: withMember(adhesion, memberId, (member) => step(member, "activateMember", { activeOn })),
  });
}

/** Who has instructed: those who did it, and those in whose stead. */
function instructedBy(adhesion: Adhesion, subject: string, inSteadOf: string | undefined): readonly string[] {
  return [...new Set([...adhesion.instructedBy, subject, ...(inSteadOf ? [inSteadOf] : [])])];
}

function piecesRequested(adhesion: Adhesion, data: AdhesionEvents["AdhesionPiecesRequested"]): Adhesion {
  const { requestedOn, requestedBy, inSteadOf, dueOn, pieces } = data;
  return after(adhesion, "requestAdhesionPieces", {
    pieces: [...adhesion.pieces, ...pieces.map((piece) => ({ ...piece, requestedOn, dueOn, answer: null }))],
    instructedBy: instructedBy(adhesion, requestedBy, inSteadOf),
  });
}

function piecesSupplied(adhesion: Adhesion, { suppliedOn, answers }: AdhesionEvents["AdhesionPiecesSupplied"]): Adhesion {
  const supplied = new Map(answers.map(({ number, text, files }) => [number, { text, files, suppliedOn }]));
  return after(adhesion, "supplyAdhesionPieces", {
    pieces: adhesion.pieces.map((piece) => ({ ...piece, answer: supplied.get(piece.number) ?? piece.answer })),
  });
}

function declaredComplete(adhesion: Adhesion, data: AdhesionEvents["AdhesionDeclaredComplete"]): Adhesion {
  const { completeOn, deadlineOn, declaredBy, inSteadOf } = data;
  return after(adhesion, "declareAdhesionComplete", {
    completeOn,
    deadlineOn,
    instructedBy: instructedBy(adhesion, declaredBy, inSteadOf),
  });
}

function complianceRequired(adhesion: Adhesion): Adhesion {
  const members = adhesion.members.map((member) => (member.status === "ACTIVE" ? step(member, "pauseMember") : member));
  return after(adhesion, "requireCompliance", { members });
}

function withdrawn(adhesion: Adhesion, { withdrawnOn }: AdhesionEvents["AdhesionWithdrawn"]): Adhesion {
  const members = adhesion.members.map((member) =>
    member.status === "LEFT" ? member : step(member, "leaveTeam", { leftOn: withdrawnOn }),
  );
  return after(adhesion, "withdrawAdhesion", { members, endedOn: withdrawnOn });
}
