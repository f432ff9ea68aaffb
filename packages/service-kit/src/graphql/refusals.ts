import type { CommonRefusals, ConflictRefusals, InputFaults, Issue, Refusal, Sentences } from "@coop/kernel";
import { inputSentences } from "./input-sentences.ts";

/** The French sentences of the refusals that every aggregate knows, with the service's labels of its states. */
export function commonSentences(labels: Readonly<Record<string, string>>): Sentences<CommonRefusals & InputFaults> {
  return {
    ...inputSentences,
    TRANSITION_REFUSED: ({ status }) => `L'état actuel (« ${labels[status] ?? status} ») ne permet pas cette action.`,
    STALE_REVISION: ({ currentRevision }) =>
      `Ces données ont changé entre-temps (révision ${currentRevision}) : relisez-les avant de recommencer.`,
    INVALID_INPUT: ({ issues }) =>
      issues.length === 1 ? "Un point est à corriger." : `${issues.length} points sont à corriger.`,
  };
}

/** The sentence of who declared an interest in the dossier, the same at each instance. */
export const conflictSentences: Sentences<ConflictRefusals> = {
  CONFLICT_OF_INTEREST: () =>
    "Vous avez déclaré un intérêt au protocole ou avec ses promoteurs : vous ne prenez pas part à son instruction.",
};

/** The sentences of a service by code, once their types have done their work. */
export type AnySentences = Readonly<Record<string, (data: never) => string>>;

export function sentenceOf(sentences: AnySentences, code: string, data: object): string {
  const sentence = sentences[code];
  if (!sentence) throw new Error(`The code ${code} has no French sentence.`);
  return sentence(data as never);
}

export function presentIssue(sentences: AnySentences, { code, path, severity, data }: Issue) {
  return { code, path, severity, message: sentenceOf(sentences, code, data) };
}

/** A refusal as a member of a mutation's union. */
export function presentRefusal(sentences: AnySentences, { code, data }: Refusal) {
  const refused = { code, message: sentenceOf(sentences, code, data) };
  const details = data as { status?: string; currentRevision?: number; issues?: readonly Issue[] };
  switch (code) {
    case "TRANSITION_REFUSED":
      return { __typename: "StateRefusal" as const, ...refused, status: details.status as string };
    case "STALE_REVISION":
      return { __typename: "StaleRevision" as const, ...refused, currentRevision: details.currentRevision as number };
    case "INVALID_INPUT":
      return {
        __typename: "InvalidInput" as const,
        ...refused,
        issues: (details.issues ?? []).map((issue) => presentIssue(sentences, issue)),
      };
    default:
      return { __typename: "RuleRefusal" as const, ...refused };
  }
}
