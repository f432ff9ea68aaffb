import type { Assignee, Task } from "@coop/kernel";
import type { FundingFile } from "./funding-file.ts";
import type { FundingVerb } from "./verbs.ts";

const secretariat: Assignee = { kind: "FUNDING_COLLEGE", role: "SECRETARY", region: null, subject: null };
const ministry: Assignee = { kind: "MINISTRY", role: null, region: null, subject: null };
/** A professional's task is shown to the promoters of its protocol. */
const promoters: Assignee = { kind: "PROFESSIONAL", role: null, region: null, subject: null };

/** Verbs of `protocols` that move a funding file on. */
type PromotersVerb = "submitRevision" | "dropFunding";

/** All that a funding file waits for. */
export function whatWaits(file: FundingFile, fundingFileId: string): readonly Task[] {
  const task = (verb: FundingVerb | PromotersVerb, assignee: Assignee): Task => ({
    taskId: `${verb}:${fundingFileId}`,
    verb,
    protocolId: file.protocolId,
    aboutType: "FundingFile",
    aboutId: fundingFileId,
    assignee,
  });
  switch (file.status) {
    case "REQUESTED":
      return [task("startExamination", secretariat)];
    case "MODEL_INCOMPLETE":
      return [task("submitRevision", promoters)];
    case "UNDER_REVIEW":
      return [task("giveFundingOpinion", secretariat)];
    case "OPINION_GIVEN":
      return isUnfavourable(file)
        ? [task("refuseFunding", secretariat), task("dropFunding", promoters)]
        : [task("grantFunding", secretariat)];
    case "GRANTED":
      return file.ministerialOrder ? [] : [task("recordMinisterialOrder", ministry)];
    case "REFUSED":
      return isUnfavourable(file) ? [task("dropFunding", promoters)] : [];
    case "DROPPED":
    case "WITHDRAWN":
      return [];
  }
}

/** Such an opinion binds the order: the promoters can only go on without funding, or with another model. */
function isUnfavourable({ opinion }: FundingFile): boolean {
  return opinion?.outcome === "UNFAVOURABLE";
}
