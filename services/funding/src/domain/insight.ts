import type { Actor } from "@coop/kernel";
import type { FundingFile } from "./funding-file.ts";
import { standingOf } from "./standing.ts";

/** How much of a file somebody sees, once the row rule lets them see it at all. */
export interface Insight {
  /** The economic model, what is missing in it, considerations, conditions, evaluation, reasons: the parties to the file. */
  readonly file: boolean;
  /** Number, day and outcome of the opinion, and the version that it holds for: the HAS as well. */
  readonly outcome: boolean;
  /** Months and days of the grant, and the ministers' order: everybody, once it is in effect for a protocol in force. */
  readonly grant: boolean;
}

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

export function insightInto({ state: shown, now: state = shown, promoters, regionCode, published }: Seen, actor: Actor): Insight {
  const { everyFile, grantedFiles, everyOutcome, promoter, regionCodes } = standingOf(actor);
  const file =
    everyFile ||
    (grantedFiles && state.status === "GRANTED") ||
    (promoter !== null && promoters.includes(promoter)) ||
    (regionCode !== null && regionCodes.includes(regionCode));
  return { file, outcome: file || everyOutcome, grant: file || (published && isInEffect(state)) };
}

/** The ministers' order puts a grant into effect. It is published, so that it is no secret after its last day either. */
function isInEffect({ status, ministerialOrder }: FundingFile): boolean {
  return status === "GRANTED" && ministerialOrder !== null;
}
