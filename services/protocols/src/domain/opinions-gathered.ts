import { refusal } from "@coop/kernel";
import type { ProtocolStatus } from "./lifecycle.ts";
import { currentVersion, type OpinionAsked, type OpinionKnown, type Protocol } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

const FAVOURABLE = new Set(["FAVOURABLE", "FAVOURABLE_WITH_RESERVES", "FAVOURABLE_WITH_CONDITIONS"]);

export function knownOpinion(protocol: Protocol, body: string): OpinionKnown | undefined {
  return protocol.opinions.find((opinion) => opinion.body === body);
}

function openReserves(opinion: OpinionKnown): number {
  return opinion.reserves.filter(({ status }) => status !== "LIFTED").length;
}

function coversCurrentVersion(protocol: Protocol, opinion: OpinionKnown): boolean {
  return opinion.covers !== null && opinion.covers.hash === currentVersion(protocol)?.hash;
}

function blockersOf(protocol: Protocol, { body, binding }: OpinionAsked): readonly ProtocolRefusal[] {
  const opinion = knownOpinion(protocol, body);
  if (!opinion?.outcome) return [refusal("OPINION_MISSING", { body })];
  if (!binding) return [];
  if (!FAVOURABLE.has(opinion.outcome)) return [refusal("OPINION_UNFAVOURABLE", { body })];
  const open = openReserves(opinion);
  if (open > 0) return [refusal("RESERVES_OPEN", { body, count: open })];
  return coversCurrentVersion(protocol, opinion) ? [] : [refusal("OPINION_COVERS_OTHER_VERSION", { body })];
}

/**
 * The rule that the whole system stands on: no order while a binding opinion is missing, unfavourable, has open
 * reserves, or covers another hash than the one that would be signed (CSP art. L.4011-2: « avis conforme »).
 */
export function opinionBlockers(protocol: Protocol): readonly ProtocolRefusal[] {
  return protocol.opinionsAsked.flatMap((asked) => blockersOf(protocol, asked));
}

/** Where the opinions that are known put the file, while it is with those who give them. */
export function statusByOpinions(protocol: Protocol): ProtocolStatus {
  const asked = protocol.opinionsAsked.map(({ body }) => knownOpinion(protocol, body));
  if (asked.some((opinion) => opinion?.reserves.some(({ status }) => status === "OPEN"))) return "REVISION_REQUESTED";
  const isSettled = (opinion: OpinionKnown | undefined) =>
    opinion?.outcome != null &&
    (opinion.outcome === "UNFAVOURABLE" || (openReserves(opinion) === 0 && coversCurrentVersion(protocol, opinion)));
  return asked.every(isSettled) ? "DECISION_PENDING" : "UNDER_OPINION";
}

const WITH_OPINIONS: ReadonlySet<ProtocolStatus> = new Set<ProtocolStatus>([
  "UNDER_OPINION",
  "REVISION_REQUESTED",
  "DECISION_PENDING",
]);

/** Whether opinions still move the file. After the decision they are noted and change nothing. */
export function isWithOpinions(protocol: Protocol): boolean {
  return WITH_OPINIONS.has(protocol.status);
}
