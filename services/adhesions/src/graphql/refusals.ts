import type { ActorKind, Role, Sentences } from "@coop/kernel";
import { commonSentences } from "@coop/service-kit";
import { lifecycles } from "../domain/lifecycle.ts";
import type { AdhesionRefusals, DomainFaults, ReportRefusals, StructureRefusals } from "../domain/refusals.ts";
import { faultSentences, roleNames } from "./fault-sentences.ts";

const kindNames: Partial<Readonly<Record<ActorKind, string>>> = {
  PROFESSIONAL: "un professionnel de santé",
  STRUCTURE_HEAD: "un responsable de structure",
  ARS_AGENT: "un agent de l'ARS",
};
const agentNames: Partial<Readonly<Record<Role, string>>> = {
  INSTRUCTOR: "un instructeur de l'ARS",
  SIGNATORY: "un signataire de l'ARS",
};
const nameOf = (kind: ActorKind, role: Role | null) => (role && agentNames[role]) ?? kindNames[kind] ?? kind;
const anyOf = (kinds: readonly ActorKind[]) => kinds.map((kind) => nameOf(kind, null)).join(" ou ");

const memberLabels: Readonly<Record<string, string>> = lifecycles.TEAM_MEMBER.labels;

const rightSentences = {
  ROLE_REQUIRED: ({ kind, role }: AdhesionRefusals["ROLE_REQUIRED"]) => `Cette action revient à ${nameOf(kind, role)}.`,
  OTHER_REGION: () => "Ce dossier relève d'une autre agence régionale de santé.",
  NOT_A_MEMBER: () => "Seul un membre de l'équipe peut faire cela.",
};

export const adhesionSentences: Sentences<AdhesionRefusals & DomainFaults> = {
  ...commonSentences(lifecycles.HPST_ADHESION.labels),
  ...faultSentences,
  ...rightSentences,
  REGIME_NOT_OPEN: ({ regime }) => `Ce régime (${regime}) n'a pas d'adhésion d'équipe dans cette application.`,
  NOT_AN_APPLICANT: ({ applicants }) => `Une adhésion est demandée par ${anyOf(applicants)}.`,
  NOT_THE_REFERENT: () => "Seul le référent de l'équipe peut faire cela.",
  PROTOCOL_NOT_IN_FORCE: ({ on }) => `L'autorisation du protocole n'est pas en vigueur le ${on}.`,
  INSTRUCTOR_DECIDES: () => "Qui a instruit le dossier ne peut pas en décider.",
  TEAM_INCOMPLETE: ({ missing }) => `L'équipe n'a pas de ${missing.map((role) => roleNames[role]).join(" ni de ")} engagé.`,
  INSURANCE_NOT_VALID: ({ memberIds, on }) =>
    memberIds.length === 1
      ? `Un membre n'a pas d'assurance valide le ${on}.`
      : `${memberIds.length} membres n'ont pas d'assurance valide le ${on}.`,
  PIECES_STILL_DUE: ({ dueOn }) => `L'équipe peut fournir les pièces jusqu'au ${dueOn}.`,
  MEMBER_TRANSITION_REFUSED: ({ status }) =>
    `Votre situation dans l'équipe (« ${memberLabels[status] ?? status} ») ne permet pas cette action.`,
  TRAINING_NOT_ATTESTED: () => "Votre formation n'est pas attestée.",
  OTHER_PROFESSION: () => "Vous avez été invité pour une autre profession que la vôtre.",
  START_NOT_REACHED: ({ startOn }) => `L'équipe commence le ${startOn}.`,
};

export const reportSentences: Sentences<ReportRefusals & DomainFaults> = {
  ...commonSentences(lifecycles.ANNUAL_REPORT.labels),
  ...faultSentences,
  ...rightSentences,
  NO_PERIOD_ENDED: ({ endsOn }) =>
    endsOn === null ? "L'équipe n'a pas encore commencé son activité." : `La première période prend fin le ${endsOn}.`,
};

export const structureSentences: Sentences<StructureRefusals & DomainFaults> = {
  ...commonSentences({}),
  ...faultSentences,
  ...rightSentences,
  NOT_A_RECORDER: ({ kinds }) => `Une structure est enregistrée par ${anyOf(kinds)}.`,
};
