import { type Actor, type Parts, regionsActedFor, seenParts } from "@coop/kernel";
import { type Adhesion, type Member, membershipOf } from "./adhesion/adhesion.ts";

/** What the row rule found out about who asks, beside what stands in the file. */
export interface Standing {
  /** Whether they are a promoter of the protocol. */
  readonly promotes: boolean;
  /** Whether they are the head or a referent of the team's structure. */
  readonly heads: boolean;
  /** Whether they pay for the team: they are the CNAM, and the funding of its protocol is in effect. */
  readonly pays: boolean;
}

/** The regions whose submitted files this actor holds or, as a partner's system, reads. */
export function regionsRead(actor: Actor): readonly string[] {
  const { kind, scopes } = actor;
  const reads = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes("adhesions:read"));
  return reads ? regionsActedFor(actor) : [];
}

/** A member who is there; of a team that has ended, whoever was there at its end. */
function isOfTheTeam(adhesion: Adhesion, { subject }: Actor): boolean {
  const wasAtTheEnd = (member: Member) => member.subject === subject && member.leftOn === adhesion.endedOn;
  return membershipOf(adhesion, subject) !== undefined || (adhesion.endedOn !== null && adhesion.members.some(wasAtTheEnd));
}

/** A team's file as somebody stands to it. */
interface Seen extends Standing {
  readonly adhesion: Adhesion;
}

const isFileOf = ({ adhesion }: Seen, actor: Actor): boolean =>
  isOfTheTeam(adhesion, actor) || regionsRead(actor).includes(adhesion.regionCode);

/** How much of a team's file somebody sees, once the row rule lets them see it at all. The public sees who is registered where, and no more. */
export const parts = {
  team: {
    sentence: "Ce qui reste à faire avant le dépôt : l'équipe seule.",
    seenBy: ({ adhesion }, actor) => isOfTheTeam(adhesion, actor),
  },
  file: {
    sentence: "Engagements, assurances, formations, pièces, motifs : l'équipe et son ARS ; chacun pour soi.",
    seenBy: isFileOf,
  },
  persons: {
    sentence: "Qui sont les membres : l'équipe, la direction et les référents de sa structure, son ARS ; chacun pour soi.",
    seenBy: (seen, actor) => isFileOf(seen, actor) || seen.heads,
  },
  progress: {
    sentence:
      "Dates de la procédure et enregistrement : les mêmes, les promoteurs du protocole, et la CNAM si le financement du protocole est en effet : elle paie l'équipe.",
    seenBy: (seen, actor) => isFileOf(seen, actor) || seen.heads || seen.promotes || seen.pays,
  },
} as const satisfies Parts<Seen>;

export type Insight = { readonly [Part in keyof typeof parts]: boolean };

export function insightInto(adhesion: Adhesion, actor: Actor, standing: Standing): Insight {
  return seenParts(parts, { adhesion, ...standing }, actor);
}
