import { eachOf, issue, requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { type OpinionDecision, promoterBlockers } from "./guards.ts";
import { limits } from "./limits.ts";
import type { Question } from "./opinion.ts";

export interface Answer {
  readonly questionId: string;
  readonly text: string;
}

export interface SupplyInformation {
  readonly answers: readonly Answer[];
}

/** A promoter answers all that was asked, at once. The date that was set is an aim: a late answer is still read. */
export const supplyInformation: OpinionDecision<SupplyInformation> = {
  guard: (opinion, actor) => promoterBlockers(opinion, "supplyInformation", actor),

  decide: (opinion, { answers }, _actor, at) => {
    const questions = opinion.informationRequests.at(-1)?.questions ?? [];
    const issues = [...answersFaults(answers, questions), ...unanswered(answers, questions)];
    return unlessFaulty(issues, (): readonly OpinionEvent[] => [
      { type: "InformationSupplied", data: { suppliedOn: at.today, answers } },
    ]);
  },
};

function answersFaults(answers: readonly Answer[], questions: readonly Question[]) {
  const asked = new Set(questions.map(({ questionId }) => questionId));
  return eachOf("answers", answers, { max: limits.reserves }, ({ questionId, text }, path) => [
    ...requiredText(`${path}.text`, text, limits.answer),
    ...(asked.has(questionId) ? [] : [issue("QUESTION_UNKNOWN", `${path}.questionId`, { questionId })]),
  ]);
}

function unanswered(answers: readonly Answer[], questions: readonly Question[]) {
  const answered = new Set(answers.map(({ questionId }) => questionId));
  return questions
    .filter(({ questionId }) => !answered.has(questionId))
    .map(({ questionId }) => issue("QUESTION_UNANSWERED", "answers", { questionId }));
}
