import { type Actor, regionsActedFor } from "@coop/kernel";
import { competentRegion } from "./guards.ts";
import { isPromoter, type Protocol } from "./protocol.ts";

/** How much of a dossier somebody sees, once the row rule lets them see it at all. */
export interface Insight {
  /** The working grid, its checklist: promoters alone, in every state. */
  readonly workingGrid: boolean;
  /** Promoters, letter of intent, pieces, need: the parties to the dossier. */
  readonly file: boolean;
  /** Frozen versions: the parties, who must give an opinion, and everybody once it is in force. */
  readonly versions: boolean;
  /** The draft order and the unfinished instruction: the ARS alone. */
  readonly arsWork: boolean;
}

function isCompetentArs(protocol: Protocol, actor: Actor): boolean {
  const { kind, scopes } = actor;
  const reads = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes("protocols:read"));
  const competent = competentRegion(protocol);
  return reads && competent !== null && regionsActedFor(actor).includes(competent);
}

function isAskedForOpinion(protocol: Protocol, { kind }: Actor): boolean {
  const bodyOf = { HAS_AGENT: "HAS", FUNDING_COLLEGE: "FUNDING_COLLEGE" } as const;
  return protocol.opinionsAsked.some(({ body }) => body === bodyOf[kind as keyof typeof bodyOf]);
}

export function insightInto(protocol: Protocol, actor: Actor): Insight {
  const promoter = isPromoter(protocol, actor.subject);
  const ars = isCompetentArs(protocol, actor);
  return {
    workingGrid: promoter,
    file: promoter || ars,
    versions: promoter || ars || isAskedForOpinion(protocol, actor) || protocol.status === "IN_FORCE",
    arsWork: ars,
  };
}
