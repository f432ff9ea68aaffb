import { consultedBodyOf } from "@coop/kernel";
import type { WorkItemResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";

/** What is to be done, in the words of who must do it. A verb of another service that is not named here shows its own name. */
const verbLabels: Readonly<Record<string, string>> = {
  acceptInvitation: "Répondre à l'invitation",
  acceptIntent: "Répondre à la lettre d'intention",
  submitProtocol: "Déposer le dossier",
  declareComplete: "Vérifier que le dossier est complet",
  supplyPieces: "Fournir les pièces demandées",
  instructNeed: "Instruire le besoin de santé",
  findNeedMet: "Décider du besoin de santé",
  submitRevision: "Déposer une nouvelle version",
  prepareOrder: "Préparer l'arrêté",
  signOrder: "Signer l'arrêté",
  publishOrder: "Publier l'arrêté",
  declareAdmissible: "Examiner la recevabilité",
  assignRapporteur: "Désigner le rapporteur",
  supplyInformation: "Fournir le complément demandé",
  draftOpinion: "Rédiger le projet d'avis",
  scheduleCollege: "Inscrire au Collège",
  deliverOpinion: "Rendre l'avis",
  liftReserve: "Examiner la réponse à une réserve",
  resumeReview: "Reprendre l'instruction de l'avis",
  confirmOpinion: "Confirmer l'avis sur la nouvelle version",
  publishOpinion: "Publier l'avis",
  answerConsultation: "Répondre à une consultation",
  startExamination: "Examiner le modèle économique",
  giveFundingOpinion: "Rendre l'avis du collège des financeurs",
  refuseFunding: "Refuser le financement dérogatoire",
  grantFunding: "Décider du financement dérogatoire",
  recordMinisterialOrder: "Enregistrer l'arrêté des ministres",
  dropFunding: "Décider de la suite sans financement dérogatoire",
  submitAdhesion: "Déposer la demande d'adhésion",
  commitMember: "Signer son engagement",
  attestInsurance: "Attester son assurance",
  activateMember: "Commencer son activité",
  attestTraining: "Attester la formation",
  declareAdhesionComplete: "Vérifier la demande d'adhésion",
  supplyAdhesionPieces: "Fournir les pièces de l'adhésion",
  registerAdhesion: "Enregistrer l'adhésion",
  submitReport: "Transmettre le bilan annuel",
  validateReport: "Valider le bilan annuel",
};

const kindLabels: Readonly<Record<string, string>> = {
  PROFESSIONAL: "Professionnel",
  ARS_AGENT: "ARS",
  HAS_AGENT: "HAS",
  FUNDING_COLLEGE: "Collège des financeurs",
  MINISTRY: "Ministère",
  CONSULTED_BODY: "Organisme consulté",
  INTERNAL_BODY: "Instance interne",
};

const DAY_MS = 86_400_000;

export function createWorkItemResolvers(loaders: Loaders): WorkItemResolvers {
  return {
    id: ({ taskId }) => taskId,
    label: ({ verb }) => verbLabels[verb] ?? verb,
    protocol: ({ protocolId }, _args, context) => loaders(context).protocol.load(protocolId),
    assignee: ({ assigneeKind, assigneeOrganisation }) =>
      consultedBodyOf(assigneeOrganisation ?? "")?.label ?? kindLabels[assigneeKind] ?? assigneeKind,
    since: ({ since }) => since.toISOString(),
    waitingDays: ({ since }, _args, { at }) => Math.max(0, Math.floor((at.now.getTime() - since.getTime()) / DAY_MS)),
  };
}
