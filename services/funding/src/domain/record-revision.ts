import { accept } from "@coop/kernel";
import type { FundingEvent } from "./events.ts";
import type { EconomicModel, FundingFile, ReceivedVersion, Version } from "./funding-file.ts";
import { type FundingDecision, systemBlockers } from "./guards.ts";
import { transitionBlockers } from "./lifecycle.ts";

export interface Revision {
  readonly version: Version;
  /** Null when the version has no economic section any more. */
  readonly economicModel: EconomicModel | null;
}

/** The promoters filed a new version. A closed file, or a version that is no newer, changes nothing. */
export const recordRevision: FundingDecision<Revision> = {
  guard: (_file, actor) => systemBlockers(actor),

  decide: (file, { version, economicModel }, _actor, at) => {
    const isNews = version.number > file.version.number && transitionBlockers(file, "recordRevision").length === 0;
    if (!isNews) return accept([]);
    if (!economicModel) return accept([{ type: "FundingDropped", data: { droppedOn: at.today } }]);
    const received = { number: version.number, hash: version.hash, receivedOn: at.today };
    return accept([whatFollows(file, received, economicModel)]);
  },
};

function whatFollows(file: FundingFile, version: ReceivedVersion, economicModel: EconomicModel): FundingEvent {
  if (economicModel.hash === file.economicModel.hash) return { type: "RevisionRecorded", data: { version } };
  const type = file.status === "MODEL_INCOMPLETE" ? "ModelCompleted" : "FundingReopened";
  return { type, data: { version, economicModel } };
}
