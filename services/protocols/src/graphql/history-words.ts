import type { HistoryWords } from "@coop/service-kit";
import type { Insight } from "../domain/insight.ts";
import type { ProtocolEvent } from "../domain/protocol.ts";

/** Every fact of a protocol's history in words, and the part of the dossier that one must see to be told of it. */
export const historyWords: HistoryWords<ProtocolEvent, keyof Insight> = {
  ProtocolCreated: { label: "Protocole créé", seenWith: "file" },
  ProtocolDescribed: { label: "Titre ou demande de financement modifiés", seenWith: "file" },
  PromoterInvited: { label: "Promoteur invité", seenWith: "circle" },
  InvitationAccepted: { label: "Invitation acceptée", seenWith: "file" },
  InvitationDeclined: { label: "Invitation déclinée", seenWith: "circle" },
  PromoterLeft: { label: "Départ d'un promoteur", seenWith: "file" },
  GridShared: { label: "Grille de travail partagée", seenWith: "circle" },
  GridSharingEnded: { label: "Fin d'un partage de la grille", seenWith: "circle" },
  IntentSubmitted: { label: "Lettre d'intention déposée", seenWith: "file" },
  IntentAnswered: { label: "Réponse à la lettre d'intention", seenWith: "file", reasons: ({ reasons }) => reasons },
  ProtocolSubmitted: { label: "Dossier déposé", seenWith: "instruction" },
  ConflictOfInterestDeclared: {
    label: "Conflit d'intérêts déclaré par un agent",
    seenWith: "arsWork",
    reasons: ({ declaration }) => declaration,
  },
  PiecesRequested: { label: "Pièces demandées", seenWith: "file" },
  PiecesSupplied: { label: "Pièces fournies", seenWith: "file" },
  DeclaredComplete: { label: "Dossier déclaré complet", seenWith: "instruction" },
  NeedInstructed: { label: "Besoin de santé instruit", seenWith: "arsWork" },
  NeedFound: { label: "Besoin de santé avéré, avis demandés", seenWith: "instruction" },
  NeedRejected: { label: "Besoin de santé non avéré", seenWith: "instruction", reasons: ({ reasons }) => reasons },
  OpinionRecorded: { label: "Avis : état reçu de l'instance", seenWith: "instruction" },
  StatusFollowed: { label: "Changement d'état qui suit les avis", seenWith: "instruction" },
  RevisionSubmitted: { label: "Version révisée déposée", seenWith: "instruction" },
  FundingDropped: { label: "Demande de financement abandonnée", seenWith: "instruction" },
  OrderPrepared: { label: "Projet d'arrêté préparé", seenWith: "arsWork" },
  OrderSigned: { label: "Arrêté signé", seenWith: "instruction" },
  AuthorisationRefused: { label: "Autorisation refusée", seenWith: "file", reasons: ({ reasons }) => reasons },
  OrderPublished: { label: "Arrêté publié, protocole en vigueur", seenWith: "authorisedVersion" },
  ProtocolWithdrawn: { label: "Protocole retiré", seenWith: "instruction" },
  ExistingProtocolRecorded: { label: "Protocole existant repris", seenWith: "instruction" },
};
