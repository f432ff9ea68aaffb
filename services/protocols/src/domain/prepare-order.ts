import { type Decision, inSteadOf, requiredText, unlessFaulty } from "@coop/kernel";
import { allows, byArs, thenTell } from "./guards.ts";
import { NARRATIVE_MAX } from "./limits.ts";
import { opinionBlockers } from "./opinions-gathered.ts";
import { currentVersion, type Protocol, type ProtocolEvent, type Version } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface PrepareOrderInput {
  readonly articles: string;
}

/** An ARS instructor prepares the order for the newest version; another agent signs it. */
export const prepareOrder: Decision<Protocol, PrepareOrderInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) =>
    thenTell(byArs(protocol, actor, "INSTRUCTOR"), () => [...allows(protocol, "prepareOrder"), ...opinionBlockers(protocol)]),
  decide: (protocol, { articles }, actor, { today }) =>
    unlessFaulty(requiredText("articles", articles, NARRATIVE_MAX), () => {
      const { number, hash } = currentVersion(protocol) as Version;
      const by = { preparedBy: actor.subject, ...inSteadOf(actor) };
      return [{ type: "OrderPrepared", data: { articles, version: number, hash, ...by, preparedOn: today } }];
    }),
};
