import { type Decision, requiredText, unlessFaulty } from "@coop/kernel";
import type { AccessRefusal } from "../refusals.ts";
import type { Organisation, OrganisationEvent } from "./organisation.ts";
import { keepingBlockers } from "./supervision.ts";

export const LABEL_MAX = 200;

/** The organisation has another name from now on; its code stays. */
export const renameOrganisation: Decision<Organisation, { readonly label: string }, OrganisationEvent, AccessRefusal> = {
  guard: keepingBlockers,
  decide: (_organisation, { label }) =>
    unlessFaulty(requiredText("label", label, LABEL_MAX), () => [{ type: "OrganisationRenamed", data: { label: label.trim() } }]),
};
