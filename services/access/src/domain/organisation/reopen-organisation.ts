import { type Decision, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import type { AccessRefusal } from "../refusals.ts";
import { REASON_MAX } from "./close-organisation.ts";
import type { Organisation, OrganisationEvent } from "./organisation.ts";
import { supervises } from "./supervision.ts";

/** Who closes organisations opens them again, with its reason: its agents and systems act again, as their own rows say by then. */
export const reopenOrganisation: Decision<Organisation, { readonly reason: string }, OrganisationEvent, AccessRefusal> = {
  guard: (organisation, actor) => [
    ...(supervises(organisation, actor) ? [] : [refusal("NOT_SUPERVISOR", {})]),
    ...(organisation.closedOn === undefined ? [refusal("ORGANISATION_OPEN", {})] : []),
  ],
  decide: (_organisation, { reason }, _actor, { today }) =>
    unlessFaulty(requiredText("reason", reason, REASON_MAX), () => [
      { type: "OrganisationReopened", data: { on: today, reason: reason.trim() } },
    ]),
};
