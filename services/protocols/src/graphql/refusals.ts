import type { Sentences } from "@coop/kernel";
import { commonSentences, conflictSentences } from "@coop/service-kit";
import { statusLabels } from "../domain/lifecycle.ts";
import type { ProtocolIssues, ProtocolRefusals } from "../domain/refusals.ts";
import { gridSentences } from "./grid-sentences.ts";
import { sectionLabels } from "./section-labels.ts";

const bodyNames: Readonly<Record<string, string>> = { HAS: "de la HAS", FUNDING_COLLEGE: "du collège des financeurs" };
const of = (body: string) => bodyNames[body] ?? body;

const refusalSentences: Sentences<ProtocolRefusals & ProtocolIssues> = {
  ...commonSentences(statusLabels),
  ...conflictSentences,
  NOT_PROMOTER: () => "Seul un promoteur du dossier peut faire cela.",
  NOT_COMPETENT_ARS: () => "Ce dossier relève d'une autre agence régionale de santé, ou d'un autre rôle dans la vôtre.",
  LAST_PROMOTER: () => "Vous êtes le seul promoteur : invitez d'abord quelqu'un à prendre la suite, ou retirez le dossier.",
  ALREADY_PROMOTER: () => "Cette personne est déjà promoteur du dossier, ou déjà invitée.",
  NOT_INVITED: () => "Aucune invitation à ce dossier ne vous attend.",
  REGIME_CLOSED: ({ regime }) => `Aucun dossier ne peut être ouvert aujourd'hui sous ce régime (${regime}).`,
  FUNDING_NOT_AVAILABLE: ({ regime }) =>
    `Ce régime (${regime}) ne permet pas aujourd'hui de demander un financement dérogatoire.`,
  REGION_CLOSED: ({ code, successor }) =>
    `La région ${code} est fermée${successor ? ` : choisissez la région ${successor}` : ""}.`,
  NEED_NOT_INSTRUCTED: () => "Le besoin de santé n'est pas encore instruit.",
  INSTRUCTOR_CANNOT_DECIDE: () => "Qui a instruit le besoin ne peut pas en décider.",
  FUNDING_NOT_REQUESTED: () => "Ce dossier ne demande pas de financement dérogatoire.",
  OPINION_MISSING: ({ body }) => `L'avis ${of(body)} n'est pas encore rendu.`,
  OPINION_UNFAVOURABLE: ({ body }) => `L'avis conforme ${of(body)} est défavorable.`,
  RESERVES_OPEN: ({ body, count }) =>
    count === 1 ? `Une réserve ${of(body)} n'est pas levée.` : `${count} réserves ${of(body)} ne sont pas levées.`,
  OPINION_COVERS_OTHER_VERSION: ({ body }) => `L'avis ${of(body)} porte sur une autre version que la plus récente.`,
  ORDER_NOT_PREPARED: () => "Aucun projet d'arrêté n'est préparé.",
  ORDER_OUTDATED: () => "Le projet d'arrêté porte sur une version dépassée : il faut le préparer à nouveau.",
  DRAFTER_CANNOT_SIGN: () => "Qui a préparé l'arrêté ne peut pas le signer.",
  INSTRUCTOR_CANNOT_REFUSE: () => "Qui a instruit le besoin ou préparé l'arrêté ne peut pas refuser l'autorisation.",
  SAME_CONTENT: () => "La grille n'a pas changé depuis la dernière version.",
  GRID_READ_ONLY: () => "La grille vous est ouverte en lecture seule.",
  UNKNOWN_RECIPIENT: () => "L'annuaire ne désigne personne ainsi, ou plus depuis une heure : cherchez à nouveau le destinataire.",
  RECIPIENT_IS_PROMOTER: () => "Cette personne est promoteur du dossier : la grille lui est déjà ouverte.",
  ALREADY_SHARED: () =>
    "La grille est déjà partagée avec cette personne ou cette structure : mettez d'abord fin à ce partage pour le changer.",
  TOO_MANY_SHARES: ({ max }) =>
    `La grille est déjà partagée avec ${max} destinataires, le maximum : mettez d'abord fin à un partage.`,
  NOT_SHARED: () => "Ce partage n'existe pas, ou a déjà pris fin.",
  GRID_CLOSED: () => "Ce dossier est clos : sa grille ne s'écrit plus.",
  UNKNOWN_PIECE: () => "Cette pièce n'est pas demandée.",
  PIECE_NOT_SUPPLIED: ({ label }) => `Il manque une réponse pour la pièce « ${label} ».`,
  ANSWERED_TWICE: () => "Cette réserve a déjà une réponse dans cet envoi.",
  UNKNOWN_RESERVE: () => "Cette réserve n'est pas ouverte.",
  RESERVE_NOT_ANSWERED: ({ section }) => `Une réserve sur la section « ${sectionLabels[section]} » attend une réponse.`,
  FILE_NOT_RECEIVED: ({ name }) => `Le fichier « ${name} » n'a pas été reçu : envoyez-le d'abord.`,
  UNKNOWN_REGION: () => "Cette région n'existe pas.",
};

/** The French sentence of every code of this service. */
export const sentences = { ...gridSentences, ...refusalSentences };
