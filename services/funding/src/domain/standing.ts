import { type Actor, regionsActedFor } from "@coop/kernel";

/** Which files somebody has to do with. Said once: the row rule is made from it in SQL, `insight.ts` field by field. */
export interface Standing {
  /** Every file, whole: those who give the opinion, decide and sign. */
  readonly everyFile: boolean;
  /** The files on which funding is granted, whole: those who pay. */
  readonly grantedFiles: boolean;
  /** Where every file is and what the opinion says, no more: those whose own opinion stands beside it. */
  readonly everyOutcome: boolean;
  /** Pseudonym under which somebody promotes protocols: their files, whole. */
  readonly promoter: string | null;
  /** The protocols of these regions: their files, whole. With the regions that they succeed. */
  readonly regionCodes: readonly string[];
}

/** Scope of a partner system that reads the files of its region. */
export const READ_SCOPE = "funding:read";

export function standingOf(actor: Actor): Standing {
  const { kind, subject, scopes } = actor;
  const readsRegion = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes(READ_SCOPE));
  return {
    everyFile: kind === "FUNDING_COLLEGE" || kind === "MINISTRY",
    grantedFiles: kind === "CNAM",
    everyOutcome: kind === "HAS_AGENT",
    promoter: kind === "PROFESSIONAL" ? subject : null,
    regionCodes: readsRegion ? regionsActedFor(actor) : [],
  };
}
