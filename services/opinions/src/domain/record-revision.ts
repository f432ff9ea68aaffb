import { accept } from "@coop/kernel";
import { type OpinionDecision, systemBlockers } from "./guards.ts";
import { transitionBlockers } from "./lifecycle.ts";
import type { Opinion, Version } from "./opinion.ts";

export interface Revision {
  readonly version: Version;
  /** The reserves that this version answers, as its promoters say. */
  readonly answeredReserves: readonly string[];
}

/** The promoters filed a new version. A withdrawn file, or a version that is no newer, changes nothing. */
export const recordRevision: OpinionDecision<Revision> = {
  guard: (_opinion, actor) => systemBlockers(actor),

  decide: (opinion, { version, answeredReserves }, _actor, at) => {
    const isNews = version.number > opinion.version.number && transitionBlockers(opinion, "recordRevision").length === 0;
    if (!isNews) return accept([]);
    const received = { number: version.number, hash: version.hash, receivedOn: at.today };
    const answered = waitingReserves(opinion, answeredReserves);
    return accept([{ type: "RevisionRecorded", data: { version: received, answeredReserves: answered } }]);
  },
};

/** Those of the answered reserves that are ours and not lifted: a late answer does not open anything again. */
function waitingReserves(opinion: Opinion, answeredReserves: readonly string[]): readonly string[] {
  const answered = new Set(answeredReserves);
  return opinion.reserves
    .filter(({ reserveId, status }) => status !== "LIFTED" && answered.has(reserveId))
    .map(({ reserveId }) => reserveId);
}
