import type { InformationRequest } from "../domain/opinion.ts";
import type { InformationRequest as GraphInformationRequest } from "./generated.ts";

/** Who is no party to the dialogue sees that it took place, and when. */
export function presentInformationRequest(
  { requestedOn, dueOn, suppliedOn, questions }: InformationRequest,
  withQuestions: boolean,
): GraphInformationRequest {
  const shown = questions.map(({ questionId, section, text, answer }) => ({ id: questionId, section, text, answer }));
  return { requestedOn, dueOn, suppliedOn, questions: withQuestions ? shown : null };
}
