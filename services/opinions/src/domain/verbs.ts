import { assignRapporteur } from "./assign-rapporteur.ts";
import { confirmOpinion } from "./confirm-opinion.ts";
import { declareAdmissible } from "./declare-admissible.ts";
import { declareInadmissible } from "./declare-inadmissible.ts";
import { deliverOpinion } from "./deliver-opinion.ts";
import { draftOpinion } from "./draft-opinion.ts";
import { liftReserve } from "./lift-reserve.ts";
import { maintainReserve } from "./maintain-reserve.ts";
import { publishOpinion } from "./publish-opinion.ts";
import { requestInformation } from "./request-information.ts";
import { resumeReview } from "./resume-review.ts";
import { scheduleCollege } from "./schedule-college.ts";
import { supplyInformation } from "./supply-information.ts";

/** What people can do with an opinion, by the name of the mutation, in the order of the procedure. */
export const verbs = {
  declareAdmissible,
  declareInadmissible,
  assignRapporteur,
  requestInformation,
  supplyInformation,
  draftOpinion,
  scheduleCollege,
  deliverOpinion,
  liftReserve,
  maintainReserve,
  confirmOpinion,
  resumeReview,
  publishOpinion,
} as const;
export type OpinionVerb = keyof typeof verbs;
