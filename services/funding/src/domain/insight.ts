import { type Actor, type Parts, regionsActedFor, seenParts } from "@coop/kernel";
import type { FundingFile } from "./funding-file.ts";

/** Scope of a partner system that reads the files of its region. */
export const READ_SCOPE = "funding:read";

/** A file, and what its dossier says about who may see it. */
export interface Seen {
  readonly state: FundingFile;
  readonly promoters: readonly string[];
  readonly regionCode: string | null;
  /** Whether the protocol is in force for everybody to see. */
  readonly published: boolean;
  /** Today's file, where `state` is one of the past: it decides who sees what. */
  readonly now?: FundingFile;
}

const today = ({ state, now = state }: Seen): FundingFile => now;

/** Those who give the opinion, decide and sign; those who pay once it is in effect; the promoters and their ARS. */
function isParty(seen: Seen, actor: Actor): boolean {
  const { kind, subject, scopes } = actor;
  switch (kind) {
    case "FUNDING_COLLEGE":
    case "CNCI":
      return true;
    case "MINISTRY":
      return today(seen).status === "GRANTED";
    case "CNAM":
      return isInEffect(today(seen));
    case "PROFESSIONAL":
      return seen.promoters.includes(subject);
    case "ARS_AGENT":
      return isOfRegion(seen, actor);
    case "PARTNER_SYSTEM":
      return scopes.includes(READ_SCOPE) && isOfRegion(seen, actor);
    default:
      return false;
  }
}

function isOfRegion({ regionCode }: Seen, actor: Actor): boolean {
  return regionCode !== null && regionsActedFor(actor).includes(regionCode);
}

/** The ministers' order puts a grant into effect. It is published, so that it is no secret after its last day either. */
function isInEffect({ status, ministerialOrder }: FundingFile): boolean {
  return status === "GRANTED" && ministerialOrder !== null;
}

/** How much of a file somebody sees, once the row rule lets them see it at all. */
export const parts = {
  file: {
    sentence:
      "Modèle économique, pièces manquantes, considérants, conditions, évaluation, motifs : le collège, la CNCI, les promoteurs, l'ARS de la région, le ministère une fois le financement accordé et la CNAM une fois qu'il est en effet.",
    seenBy: isParty,
  },
  outcome: {
    sentence: "Numéro, jour et sens de l'avis, version sur laquelle il porte : les mêmes, et la HAS.",
    seenBy: (seen, actor) => isParty(seen, actor) || actor.kind === "HAS_AGENT",
  },
  grant: {
    sentence:
      "Durée, dates et arrêté des ministres : les mêmes sans la HAS, et tout le monde une fois le financement en effet et le protocole en vigueur.",
    seenBy: (seen, actor) => isParty(seen, actor) || (seen.published && isInEffect(today(seen))),
  },
} as const satisfies Parts<Seen>;

export type Insight = { readonly [Part in keyof typeof parts]: boolean };

export function insightInto(seen: Seen, actor: Actor): Insight {
  return seenParts(parts, seen, actor);
}
