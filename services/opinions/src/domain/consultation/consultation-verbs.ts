import { answerConsultation } from "./answer-consultation.ts";
import { withdrawConsultation } from "./withdraw-consultation.ts";

/** What people can do with a consultation, by the name of the mutation. */
export const consultationVerbs = { answerConsultation, withdrawConsultation } as const;
