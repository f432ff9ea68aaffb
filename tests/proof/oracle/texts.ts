import type { Actor } from "@coop/kernel";
import type { Cast } from "../cast.ts";
import type { Mark } from "../data/marks.ts";
import { mayRead } from "./parts-within.ts";
import type { Row, World } from "./world.ts";

/**
 * Where the texts of each mutation stand: type and part, for all its inputs or for one of them. What is written by a
 * mutation that stands nowhere here may be read by nobody but who wrote it.
 */
const places: Readonly<Record<string, string>> = {
  createProtocol: "Protocol face",
  describeProtocol: "Protocol face",
  submitIntent: "Protocol file",
  acceptIntent: "Protocol file",
  declineIntent: "Protocol file",
  declareConflictOfInterest: "Protocol arsWork",
  requestPieces: "Protocol file",
  supplyPieces: "Protocol file",
  rejectNeed: "Protocol instruction",
  submitRevision: "Protocol instruction",
  prepareOrder: "Protocol arsWork",
  refuseAuthorisation: "Protocol file",
  assignRapporteur: "Opinion work",
  requestInformation: "Opinion dialogue",
  supplyInformation: "Opinion dialogue",
  declareInadmissible: "Opinion dialogue",
  resumeReview: "Opinion dialogue",
  deliverOpinion: "Opinion face",
  requestConsultation: "Consultation exchange",
  answerConsultation: "Consultation exchange",
  withdrawConsultation: "Consultation exchange",
  maintainReserve: "Opinion text",
  liftReserve: "Opinion text",
  confirmOpinion: "Opinion text",
  "giveFundingOpinion.number": "FundingFile outcome",
  giveFundingOpinion: "FundingFile file",
  grantFunding: "FundingFile file",
  refuseFunding: "FundingFile file",
  requestModelCompletion: "FundingFile file",
  recordMinisterialOrder: "FundingFile grant",
  attestInsurance: "Adhesion file",
  attestTraining: "Adhesion file",
  requestAdhesionPieces: "Adhesion file",
  supplyAdhesionPieces: "Adhesion file",
  refuseAdhesion: "Adhesion file",
  removeMember: "Adhesion file",
  withdrawAdhesion: "Adhesion file",
  registerAdhesion: "Adhesion progress",
  saveReport: "AnnualReport words",
  returnReport: "AnnualReport return",
  recordStructure: "Structure face",
  amendStructure: "Structure face",
  inviteAgent: "Agent face",
  nameReferent: "Agent face",
  delegateSignature: "Agent face",
  issuePartnerClient: "PartnerClient face",
  limitPartnerClient: "PartnerClient face",
  replacePartnerKeys: "PartnerClient face",
  bindPartnerCertificate: "PartnerClient face",
};

type Reads = (actor: Actor, row: Row, world: World, mark: Mark) => boolean;

/** Texts that move from one part to another as the dossier goes on. */
const moving: Readonly<Record<string, Reads>> = {
  instructNeed: (actor, row) => mayRead("Protocol", row.state.need ? "instruction" : "arsWork", actor, row),
  // What was delivered stays so when the review is resumed: only what stands in the draft of today is work.
  draftOpinion: (actor, row, _world, { mark }) =>
    mayRead("Opinion", JSON.stringify(row.state.draft).includes(mark) ? "work" : "text", actor, row),
  writeSection: (actor, row, world, { mark }) =>
    mayRead("Protocol", "workingGrid", actor, row) ||
    versionsWith(mark, row, world).some((version) => mayRead("ProtocolVersion", "content", actor, version)),
  signOrder: mayReadAuthorisation,
  publishOrder: mayReadAuthorisation,
  // Who signs for another, for as long as it lasts, reads by which decision.
  "delegateSignature.reference": (actor, row, world, { mark }) =>
    mayRead("Agent", "face", actor, row) ||
    row.state.state.delegations.some(
      ({ delegateId, reference }: { delegateId: string; reference: string }) =>
        reference.includes(mark) && isAs(actor, world.byId(delegateId)),
    ),
};

/** Whether somebody acts as this agent: as themselves, for this organisation. */
function isAs({ subject, organisation }: Actor, agent: Row | undefined): boolean {
  return agent?.state.subject === subject && agent.state.organisation === organisation;
}

function versionsWith(mark: string, { id }: Row, { rows }: World): readonly Row[] {
  return rows.filter((row) => row.type === "ProtocolVersion" && row.id.startsWith(id) && row.state.text.includes(mark));
}

function mayReadAuthorisation(actor: Actor, { dossier }: Row, { rows }: World): boolean {
  const own = rows.filter((row) => row.type === "Authorisation" && row.dossier === dossier);
  return own.some((row) => mayRead("Authorisation", "face", actor, row));
}

/** Whether this actor may read the text that the mark stands in. */
export function mayReadText(mark: Mark, actor: Actor, world: World, cast: Cast): boolean {
  const writer = cast.get(mark.account);
  const [verb = ""] = mark.source.split(".");
  if (verb === "setExternalReference") return actor.organisation !== null && actor.organisation === writer?.organisation;
  if (writer?.subject === actor.subject) return true;
  const row = mark.aggregate === undefined ? undefined : world.byId(mark.aggregate);
  if (!row) return false;
  const reads = moving[mark.source] ?? moving[verb];
  if (reads) return reads(actor, row, world, mark);
  const [type, part] = (places[mark.source] ?? places[verb] ?? "").split(" ");
  return type && part ? mayRead(type, part, actor, row) : false;
}
