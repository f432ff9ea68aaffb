import { type Decision, eachOf, type Faults, isSiret, issue, unlessFaulty } from "@coop/kernel";
import type { AccessRefusal } from "../refusals.ts";
import type { Organisation, OrganisationEvent } from "./organisation.ts";
import { keepingBlockers } from "./supervision.ts";

export interface RecordSiretsInput {
  readonly sirets: readonly string[];
  /** The numbers among them that other organisations have. */
  readonly heldByOthers: readonly string[];
}

const MAX_SIRETS = 50;

/** The numbers under which the identity federation knows the organisation's establishments. */
export const recordSirets: Decision<Organisation, RecordSiretsInput, OrganisationEvent, AccessRefusal> = {
  guard: keepingBlockers,

  decide: (_organisation, { sirets, heldByOthers }) =>
    unlessFaulty(
      eachOf("sirets", sirets, { min: 1, max: MAX_SIRETS }, (siret, path) => siretFaults(siret, path, heldByOthers)),
      () => [{ type: "SiretsRecorded", data: { sirets: [...new Set(sirets)] } }],
    ),
};

function siretFaults(siret: string, path: string, heldByOthers: readonly string[]): Faults {
  if (!isSiret(siret)) return [issue("SIRET_WRONG", path)];
  return heldByOthers.includes(siret) ? [issue("SIRET_TAKEN", path)] : [];
}
