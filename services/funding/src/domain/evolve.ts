import type { Evolve } from "@coop/kernel";
import type { FundingEvent, FundingEvents } from "./events.ts";
import type { FundingFile, Version } from "./funding-file.ts";
import { type FundingAction, lifecycles, statusAfter } from "./lifecycle.ts";

export const evolve: Evolve<FundingFile, FundingEvent> = (file, event) => {
  if (event.type === "FundingOpened") return opened(event.data);
  if (!file) throw new Error(`The history of a funding file begins with ${event.type}.`);
  return changed(file, event);
};

function changed(file: FundingFile, event: Exclude<FundingEvent, { type: "FundingOpened" }>): FundingFile {
  switch (event.type) {
    case "ModelCompletionRequested":
      return after(file, "requestModelCompletion", { completionRequest: event.data });
    case "ModelCompleted":
      return after(file, "completeModel", { ...event.data, completionRequest: null });
    case "ExaminationStarted":
      return after(file, "startExamination", {});
    case "FundingOpinionGiven":
      return opinionGiven(file, event.data);
    case "FundingGranted":
      return after(file, "grantFunding", { grant: event.data });
    case "FundingRefused":
      return after(file, "refuseFunding", { refusal: event.data });
    case "MinisterialOrderRecorded":
      return after(file, "recordMinisterialOrder", { ministerialOrder: event.data });
    case "RevisionRecorded":
      return revisionRecorded(file, event.data);
    case "FundingReopened":
      return after(file, "reopenFunding", { ...event.data, ...nothingSaid });
    case "FundingDropped":
      return after(file, "dropFunding", nothingSaid);
    case "FundingWithdrawn":
      return after(file, "withdrawFunding", {});
  }
}

/** What falls with the model that it was about; the history keeps it. */
const nothingSaid = { opinion: null, covers: null, grant: null, refusal: null, ministerialOrder: null } as const;

/** The status that the lifecycle gives to the action, and what else changes. */
function after(file: FundingFile, action: FundingAction, change: Partial<FundingFile>): FundingFile {
  return { ...file, ...change, status: statusAfter(file, action) };
}

function opened({ protocolId, regime, version, economicModel }: FundingEvents["FundingOpened"]): FundingFile {
  return {
    protocolId,
    regime,
    status: lifecycles[regime].start,
    openedOn: version.receivedOn,
    version,
    economicModel,
    completionRequest: null,
    ...nothingSaid,
  };
}

function opinionGiven(file: FundingFile, { covers, ...opinion }: FundingEvents["FundingOpinionGiven"]): FundingFile {
  return after(file, "giveFundingOpinion", { opinion, covers });
}

function revisionRecorded(file: FundingFile, { version }: FundingEvents["RevisionRecorded"]): FundingFile {
  return after(file, "recordRevision", { version, covers: file.opinion ? plain(version) : null });
}

function plain({ number, hash }: Version): Version {
  return { number, hash };
}
