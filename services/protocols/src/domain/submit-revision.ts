import { type Decision, eachOf, type Issue, issue, refusal, reject, requiredText, unlessFaulty } from "@coop/kernel";
import { fileVersion } from "./file-version.ts";
import { filingIssues, filingWarnings, type GridToFile } from "./filing-issues.ts";
import { allows, byPromoter } from "./guards.ts";
import { LIST_MAX, NARRATIVE_MAX } from "./limits.ts";
import { currentVersion, type Protocol, type ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface SubmitRevisionInput extends GridToFile {
  readonly answers: readonly { readonly reserveId: string; readonly answer: string }[];
}

/** A new version answers open reserves one by one, or completes what a body asked for. Every open reserve wants an answer. */
export const submitRevision: Decision<Protocol, SubmitRevisionInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byPromoter(protocol, actor), ...allows(protocol, "submitRevision")],
  decide(protocol, { answers, ...filed }, _actor, { now, today }) {
    const version = fileVersion(
      protocol,
      filed.grid,
      today,
      answers.map(({ reserveId }) => reserveId),
    );
    const open = protocol.opinions.flatMap(({ reserves }) => reserves).filter(({ status }) => status === "OPEN");
    if (version.hash === currentVersion(protocol)?.hash && open.length === 0) return reject(refusal("SAME_CONTENT", {}));
    const issues: readonly Issue[] = [
      ...filingIssues(protocol, filed),
      ...open
        .filter(({ reserveId }) => !answers.some((answer) => answer.reserveId === reserveId))
        .map(({ section }) => issue("RESERVE_NOT_ANSWERED", "answers", { section })),
      ...eachOf("answers", answers, { max: LIST_MAX }, (answer, path) => answerIssues(answer, path, answers, open)),
    ];
    return unlessFaulty(issues, () => [{ type: "RevisionSubmitted", data: { version, answers, at: now.toISOString() } }]);
  },
  warn: filingWarnings,
};

type Answer = SubmitRevisionInput["answers"][number];

function answerIssues(
  answer: Answer,
  path: string,
  answers: readonly Answer[],
  open: readonly { readonly reserveId: string }[],
): readonly Issue[] {
  const isOpen = open.some(({ reserveId }) => reserveId === answer.reserveId);
  const isRepeated = answers.find(({ reserveId }) => reserveId === answer.reserveId) !== answer;
  return [
    ...(isOpen ? [] : [issue("UNKNOWN_RESERVE", `${path}.reserveId`)]),
    ...(isRepeated ? [issue("ANSWERED_TWICE", `${path}.reserveId`)] : []),
    ...requiredText(`${path}.answer`, answer.answer, NARRATIVE_MAX),
  ];
}
