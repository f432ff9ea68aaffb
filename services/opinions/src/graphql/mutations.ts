import { newId } from "@coop/kernel";
import type { createVerbs } from "@coop/service-kit";
import type { OpinionEvent } from "../domain/events.ts";
import type { LiftReserve } from "../domain/lift-reserve.ts";
import type { Opinion, OpinionText } from "../domain/opinion.ts";
import type { RequestInformation } from "../domain/request-information.ts";
import type { DraftOpinionInput, LiftReserveInput, MutationResolvers, RequestInformationInput } from "./generated.ts";

export type OpinionVerbs = ReturnType<typeof createVerbs<Opinion, OpinionEvent, "OpinionChanged">>;

/** Each mutation on an opinion carries the name of its decision. What stands beside a name is only what the decision can't see by itself. */
export function createOpinionMutations({ change }: OpinionVerbs) {
  return {
    declareAdmissible: change("declareAdmissible"),
    declareInadmissible: change("declareInadmissible"),
    assignRapporteur: change("assignRapporteur"),
    requestInformation: change<RequestInformationInput, RequestInformation>(
      "requestInformation",
      async (_manager, { dueOn, questions }) => ({
        dueOn,
        questions: questions.map(({ section, text }) => ({ questionId: newId(), section, text })),
      }),
    ),
    supplyInformation: change("supplyInformation"),
    draftOpinion: change<DraftOpinionInput, OpinionText>("draftOpinion", async (_manager, input) => ({
      outcome: input.outcome,
      considerations: input.considerations,
      reserves: (input.reserves ?? []).map(({ section, text }) => ({ reserveId: newId(), section, text })),
      recommendations: input.recommendations ?? [],
    })),
    scheduleCollege: change("scheduleCollege"),
    deliverOpinion: change("deliverOpinion"),
    liftReserve: change<LiftReserveInput, LiftReserve>("liftReserve", async (_manager, { reserveId, comment }) => ({
      reserveId,
      comment: comment ?? null,
    })),
    maintainReserve: change("maintainReserve"),
    confirmOpinion: change("confirmOpinion"),
    resumeReview: change("resumeReview"),
    publishOpinion: change("publishOpinion"),
  } satisfies MutationResolvers;
}
