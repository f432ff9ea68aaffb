import { addDays, type Decision, dayWithin, eachOf, newId, requiredText, unlessFaulty } from "@coop/kernel";
import { allows, byArs } from "./guards.ts";
import { LABEL_MAX, LIST_MAX } from "./limits.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface RequestPiecesInput {
  readonly labels: readonly string[];
  readonly dueOn: string;
}

/** The ARS names the pieces that are missing and sets a time limit (CRPA art. L.114-5). */
export const requestPieces: Decision<Protocol, RequestPiecesInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byArs(protocol, actor, "INSTRUCTOR"), ...allows(protocol, "requestPieces")],
  decide: (_protocol, { labels, dueOn }, _actor, { now, today }) =>
    unlessFaulty(
      [
        ...eachOf("labels", labels, { min: 1, max: LIST_MAX }, (label, path) => requiredText(path, label, LABEL_MAX)),
        ...dayWithin("dueOn", dueOn, { notBefore: addDays(today, 1) }),
      ],
      () => [
        {
          type: "PiecesRequested",
          data: { pieces: labels.map((label) => ({ pieceId: newId(), label: label.trim(), dueOn })), at: now.toISOString() },
        },
      ],
    ),
};
