import { type Actor, regionsActedFor } from "@coop/kernel";
import { type Adhesion, type Member, membershipOf } from "./adhesion/adhesion.ts";

/** How much of a team's file somebody sees, once the row rule lets them see it at all. */
export interface Insight {
  /** What the team still has to do before filing. */
  readonly team: boolean;
  /** Who the members are: the team, the head of its structure, its ARS. */
  readonly persons: boolean;
  /** Commitments, insurances, trainings, pieces, reasons: the team and its ARS. */
  readonly file: boolean;
  /** How the procedure goes: promoters and national bodies too. The public sees who is registered where, and no more. */
  readonly progress: boolean;
}

/** What the row rule found out about who asks, beside what stands in the file. */
export interface Standing {
  /** Whether they are a promoter of the protocol. */
  readonly promotes: boolean;
  /** Whether they are the head of the team's structure. */
  readonly heads: boolean;
}

const nationalBodies = ["HAS_AGENT", "MINISTRY", "CNAM"] as const;

/** Those who follow all protocols, without the persons. */
export function isNationalBody({ kind }: Actor): boolean {
  return (nationalBodies as readonly string[]).includes(kind);
}

/** The regions whose submitted files this actor holds or, as a partner's system, reads. */
export function regionsRead(actor: Actor): readonly string[] {
  const { kind, scopes } = actor;
  const reads = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes("adhesions:read"));
  return reads ? regionsActedFor(actor) : [];
}

export function insightInto(adhesion: Adhesion, actor: Actor, { promotes, heads }: Standing): Insight {
  const team = isOfTheTeam(adhesion, actor);
  const file = team || regionsRead(actor).includes(adhesion.regionCode);
  const persons = file || heads;
  return { team, file, persons, progress: persons || promotes || isNationalBody(actor) };
}

/** A member who is there; of a team that has ended, whoever was there at its end. */
function isOfTheTeam(adhesion: Adhesion, { subject }: Actor): boolean {
  const wasAtTheEnd = (member: Member) => member.subject === subject && member.leftOn === adhesion.endedOn;
  return membershipOf(adhesion, subject) !== undefined || (adhesion.endedOn !== null && adhesion.members.some(wasAtTheEnd));
}
