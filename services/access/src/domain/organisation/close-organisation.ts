import { type Decision, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import type { AccessRefusal } from "../refusals.ts";
import type { Organisation, OrganisationEvent } from "./organisation.ts";
import { closedBlockers, supervises } from "./supervision.ts";

/** Characters. */
export const REASON_MAX = 1_000;

/** Who answers for an organisation from above closes it: its agents and its systems act no more. Nobody closes their own. */
export const closeOrganisation: Decision<Organisation, { readonly reason: string }, OrganisationEvent, AccessRefusal> = {
  guard: (organisation, actor) => [
    ...(supervises(organisation, actor) ? [] : [refusal("NOT_SUPERVISOR", {})]),
    ...closedBlockers(organisation),
  ],
  decide: (_organisation, { reason }, _actor, { today }) =>
    unlessFaulty(requiredText("reason", reason, REASON_MAX), () => [
      { type: "OrganisationClosed", data: { on: today, reason: reason.trim() } },
    ]),
};
