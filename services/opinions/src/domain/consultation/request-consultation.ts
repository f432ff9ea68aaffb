import {
  type Actor,
  addDays,
  type ConsultedBody,
  conflictBlockers,
  consultedBodyOf,
  type Day,
  type Decision,
  dayWithin,
  eachOf,
  type Faults,
  issue,
  refusal,
  reject,
  requiredText,
  successorOf,
  unlessFaulty,
} from "@coop/kernel";
import { limits } from "../limits.ts";
import type { Version } from "../opinion.ts";
import type { ConsultationEvent, FileReference, RequesterKind } from "./consultation.ts";
import { consultationTerms } from "./consultation-terms.ts";
import type { ConsultationRefusal } from "./refusals.ts";
import { isInstructed, isReviewed, type Requestable, requesterKindOf } from "./requestable.ts";

export interface RequestConsultation {
  readonly bodyCode: string;
  readonly question: string;
  readonly versionNumber: number;
  /** Null for the day that follows from `days`. */
  readonly dueOn: Day | null;
  /** How long the body has; null for the terms of its type. */
  readonly days: number | null;
  readonly pieces: readonly FileReference[];
  /** Hashes of the files that the file store holds, of those named. */
  readonly received: ReadonlySet<string>;
}

/** A body is asked about the newest version. Nothing waits for its answer but who asked. */
export const requestConsultation: Decision<Requestable, RequestConsultation, ConsultationEvent, ConsultationRefusal> = {
  guard: (dossier, actor) => {
    const kind = requesterKindOf(actor);
    if (!kind) return [refusal("REQUESTER_REQUIRED", {})];
    return [...timeBlockers(dossier, kind, actor), ...(dossier.version ? [] : [refusal("VERSION_UNKNOWN", {})])];
  },

  decide: (dossier, input, actor, { today }) => {
    const kind = requesterKindOf(actor) as RequesterKind;
    const version = dossier.version as Version;
    const body = consultedBodyOf(input.bodyCode);
    if (dossier.open.some((one) => one.body === input.bodyCode && one.requesterKind === kind)) {
      return reject(refusal("ALREADY_CONSULTED", { body: input.bodyCode }));
    }
    const issues = [...bodyFaults(input.bodyCode, body, kind, dossier), ...requestFaults(input, version, today)];
    return unlessFaulty(issues, (): readonly ConsultationEvent[] => {
      const { type, kind: bodyKind, code } = body as ConsultedBody;
      const { days, silence } = consultationTerms[type];
      const { protocolId } = dossier;
      const { question, pieces } = input;
      const requestedBy = { kind, organisation: kind === "PROFESSIONAL" ? null : actor.organisation };
      const asked = { protocolId, body: code, bodyKind, requestedBy, question, version, pieces, silence };
      const dueOn = input.dueOn ?? addDays(today, input.days ?? days);
      return [{ type: "ConsultationRequested", data: { ...asked, requestedOn: today, dueOn } }];
    });
  },
};

/** The HAS asks for its opinion, the others for the instruction. */
function timeBlockers({ status, opinion }: Requestable, kind: RequesterKind, actor: Actor): readonly ConsultationRefusal[] {
  if (kind !== "HAS_AGENT") return isInstructed(status) ? [] : [refusal("DOSSIER_NOT_INSTRUCTED", { status })];
  return [
    ...conflictBlockers(opinion?.conflicted, actor),
    ...(isReviewed(opinion?.status) ? [] : [refusal("OPINION_NOT_IN_REVIEW", {})]),
  ];
}

/** An ARS asks whom it wants, the HAS outside of establishments, and promoters within them. */
function isForRequester(body: ConsultedBody, kind: RequesterKind): boolean {
  return kind === "ARS_AGENT" || (body.kind === "INTERNAL_BODY") === (kind === "PROFESSIONAL");
}

function bodyFaults(code: string, body: ConsultedBody | undefined, kind: RequesterKind, { regionCode }: Requestable): Faults {
  const at = "bodyCode";
  if (!body) return [issue("BODY_UNKNOWN", at, { body: code })];
  if (!isForRequester(body, kind)) return [issue("BODY_NOT_FOR_REQUESTER", at, { body: code })];
  const isElsewhere = body.region !== null && regionCode !== null && successorOf(regionCode) !== body.region;
  return isElsewhere ? [issue("BODY_OF_OTHER_REGION", at, { body: code })] : [];
}

function requestFaults(input: RequestConsultation, { number }: Version, today: Day): Faults {
  return [
    ...requiredText("question", input.question, limits.question),
    ...(input.versionNumber === number ? [] : [issue("VERSION_NOT_NEWEST", "versionNumber", { newest: number })]),
    ...(input.dueOn === null ? [] : dayWithin("dueOn", input.dueOn, { notBefore: today })),
    ...eachOf("pieces", input.pieces, { max: limits.pieces }, ({ sha256, name }, path) => [
      ...requiredText(`${path}.name`, name, limits.fileName),
      ...(input.received.has(sha256) ? [] : [issue("FILE_NOT_RECEIVED", path, { name })]),
    ]),
  ];
}
