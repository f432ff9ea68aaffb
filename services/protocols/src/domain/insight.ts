import { type Actor, type Asker, type Parts, regionsActedFor, seenParts } from "@coop/kernel";
import { shareWith } from "./grid-share.ts";
import { competentRegion } from "./guards.ts";
import type { ProtocolStatus } from "./lifecycle.ts";
import { isFiled, isPromoter, isSent, type Protocol } from "./protocol.ts";
import { regimes } from "./regimes/regimes.ts";

/** Who brings the dossier, and the authority that decides on it. */
function isParty(protocol: Protocol, actor: Actor): boolean {
  return isPromoter(protocol, actor.subject) || isCompetentArs(protocol, actor) || isMinistryOf(protocol, actor);
}

/** The ministers authorise for the whole country. */
function isMinistryOf(protocol: Protocol, { kind }: Actor): boolean {
  return kind === "MINISTRY" && isFiled(protocol) && protocol.regime === "NATIONAL";
}

/** An agent of the region may see a draft because its grid is shared with them: the file is their agency's once it is sent. */
function isCompetentArs(protocol: Protocol, actor: Actor): boolean {
  const { kind, scopes } = actor;
  const reads = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes("protocols:read"));
  const competent = competentRegion(protocol);
  return reads && isSent(protocol) && competent !== null && regionsActedFor(actor).includes(competent);
}

/** The HAS has what is referred to it, and what is sent to it for its information once it is decided. */
function isHasOf({ opinionsAsked, regime, status }: Protocol, { kind }: Actor): boolean {
  const isSentToIt = regimes[regime].sentToHas !== null && decided.includes(status);
  return kind === "HAS_AGENT" && (isSentToIt || opinionsAsked.some(({ body }) => body === "HAS"));
}

/** What is decided in favour of the dossier. */
export const decided: readonly ProtocolStatus[] = ["AUTHORISED", "IN_FORCE"];

/** The college and the CNCI have what asks for funding or for a national authorisation, once it is filed. */
function isFundersOf(protocol: Protocol, { kind }: Actor): boolean {
  const asks = protocol.fundingRequested || protocol.regime === "NATIONAL";
  return (kind === "FUNDING_COLLEGE" || kind === "CNCI") && isFiled(protocol) && asks;
}

function followsInstruction(protocol: Protocol, actor: Actor): boolean {
  return isParty(protocol, actor) || isHasOf(protocol, actor) || isFundersOf(protocol, actor);
}

/** Who is asked about a version of a dossier, as long as they may answer or once they have. */
export interface ConsultationKnown {
  /** Code of the organisation. */
  readonly body: string;
  readonly bodyKind: string;
  readonly versionNumber: number;
}

/** A protocol, and the consultations that it is looked at for. */
type Consulted = Protocol & { readonly consultations?: readonly ConsultationKnown[] };

function isConsulted({ consultations = [] }: Consulted, { kind, organisation }: Actor): boolean {
  return consultations.some(({ body, bodyKind }) => bodyKind === kind && body === organisation);
}

/** How much of a dossier somebody sees, once the row rule lets them see it at all. */
export const parts = {
  funding: {
    sentence:
      "Si un financement dérogatoire est demandé : qui voit la grille de travail, l'instruction ou la version sur laquelle une instance est consultée ; tout le monde une fois le protocole en vigueur. Aux autres, le champ et le critère répondent non.",
    seenBy: (protocol, asker) =>
      shareWith(protocol, asker) !== undefined ||
      followsInstruction(protocol, asker) ||
      isConsulted(protocol, asker) ||
      protocol.status === "IN_FORCE",
  },
  workingGrid: {
    sentence:
      "La grille de travail et ce qui y manque : ses promoteurs, dans tous les états ; l'agent d'ARS ou la structure à qui un promoteur l'a ouverte nommément, tant que le partage dure.",
    seenBy: (protocol, asker) => isPromoter(protocol, asker.subject) || shareWith(protocol, asker) !== undefined,
  },
  circle: {
    sentence:
      "Les invitations en attente et les partages de la grille : ses promoteurs ; chacun y voit aussi l'invitation ou le partage qui le nomme.",
    seenBy: (protocol, { subject }) => isPromoter(protocol, subject),
  },
  file: {
    sentence:
      "Promoteurs, lettre d'intention, pièces, motifs d'un refus : les promoteurs et l'ARS de la région ; le ministère pour le régime national.",
    seenBy: isParty,
  },
  instruction: {
    sentence:
      "Besoin de santé, état du dossier à un instant passé, avis demandés, ce qui s'oppose à l'arrêté, ce que le dossier attend, réponses aux réserves, arrêté signé et non publié : les promoteurs, l'ARS, la HAS si elle en est saisie ou si la décision lui est transmise pour information, le collège des financeurs et la CNCI si un financement ou une autorisation nationale est demandé, le ministère pour le régime national.",
    seenBy: followsInstruction,
  },
  versions: {
    sentence: "Toutes les versions déposées : qui voit l'instruction.",
    seenBy: followsInstruction,
  },
  authorisedVersion: {
    sentence: "La version qu'un arrêté publié autorise : tout le monde.",
    seenBy: ({ status }) => status === "IN_FORCE",
  },
  consultedVersion: {
    sentence:
      "La version sur laquelle une instance est consultée : cette instance, tant qu'elle peut répondre et si elle a répondu.",
    seenBy: isConsulted,
  },
  arsWork: {
    sentence: "Le projet d'arrêté, et l'instruction du besoin avant la décision : l'ARS de la région seule.",
    seenBy: isCompetentArs,
  },
} as const satisfies Parts<Consulted, Asker>;

export type Insight = { readonly [Part in keyof typeof parts]: boolean };

export function insightInto(protocol: Consulted, asker: Asker): Insight {
  return seenParts(parts, protocol, asker);
}
