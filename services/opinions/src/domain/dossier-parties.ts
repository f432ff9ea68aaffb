import { type Actor, regionsActedFor } from "@coop/kernel";
import type { DossierFacts } from "./reading.ts";

export function isPromoter({ promoters }: DossierFacts, { kind, subject }: Actor): boolean {
  return kind === "PROFESSIONAL" && promoters.includes(subject);
}

/** A region's ARS, or its information system, keeps the files of the regions that merged into it. */
export function isItsArs({ regionCode }: DossierFacts, actor: Actor): boolean {
  const reads = actor.kind === "ARS_AGENT" || (actor.kind === "PARTNER_SYSTEM" && actor.scopes.includes("opinions:read"));
  return reads && regionCode !== null && regionsActedFor(actor).includes(regionCode);
}

/** The ministers authorise what is national. */
export const isMinistryOf = ({ regime }: DossierFacts, { kind }: Actor): boolean => kind === "MINISTRY" && regime === "NATIONAL";

export const isHas = ({ kind }: Actor): boolean => kind === "HAS_AGENT";
