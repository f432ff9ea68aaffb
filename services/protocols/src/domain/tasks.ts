import type { Assignee, Task } from "@coop/kernel";
import { competentRegion } from "./guards.ts";
import { isFinal } from "./lifecycle.ts";
import type { Protocol } from "./protocol.ts";

type Waiting = { readonly verb: string; readonly assignee: "INSTRUCTOR" | "SIGNATORY" | "PROMOTER" };

/** Whom each state waits for, and for what. States that wait for another service's file are that service's tasks. */
function waitingFor(protocol: Protocol): readonly Waiting[] {
  switch (protocol.status) {
    case "INTENT_SUBMITTED":
      return [{ verb: "acceptIntent", assignee: "INSTRUCTOR" }];
    case "INTENT_ACCEPTED":
      return [{ verb: "submitProtocol", assignee: "PROMOTER" }];
    case "SUBMITTED":
      return [{ verb: "declareComplete", assignee: "INSTRUCTOR" }];
    case "INCOMPLETE":
      return [{ verb: "supplyPieces", assignee: "PROMOTER" }];
    case "NEED_REVIEW":
      return [
        protocol.needInstruction
          ? { verb: "findNeedMet", assignee: "SIGNATORY" }
          : { verb: "instructNeed", assignee: "INSTRUCTOR" },
      ];
    case "REVISION_REQUESTED":
      return [{ verb: "submitRevision", assignee: "PROMOTER" }];
    case "DECISION_PENDING":
      return [
        protocol.orderDraft ? { verb: "signOrder", assignee: "SIGNATORY" } : { verb: "prepareOrder", assignee: "INSTRUCTOR" },
      ];
    case "AUTHORISED":
      return [{ verb: "publishOrder", assignee: "INSTRUCTOR" }];
    default:
      return [];
  }
}

/** What the dossier waits for now. An invitation waits for who was invited, while there is a dossier to join. */
export function whatWaits(protocol: Protocol, protocolId: string): readonly Task[] {
  if (isFinal(protocol.status)) return [];
  const about = { protocolId, aboutType: "Protocol", aboutId: protocolId };
  const task = (verb: string, assignee: Assignee, mark = ""): Task => ({
    taskId: `${verb}:${protocolId}${mark}`,
    verb,
    ...about,
    assignee,
  });
  const ars = (role: "INSTRUCTOR" | "SIGNATORY"): Assignee => ({
    kind: "ARS_AGENT",
    role,
    region: competentRegion(protocol),
    subject: null,
  });
  const promoter: Assignee = { kind: "PROFESSIONAL", role: null, region: null, subject: null };
  return [
    ...waitingFor(protocol).map(({ verb, assignee }) => task(verb, assignee === "PROMOTER" ? promoter : ars(assignee))),
    ...protocol.invitations.map(({ invitationId, subject }) =>
      task("acceptInvitation", { kind: "PROFESSIONAL", role: null, region: null, subject }, `:${invitationId}`),
    ),
  ];
}
