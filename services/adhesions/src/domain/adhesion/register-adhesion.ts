import { requiredText, signingReference, unlessFaulty } from "@coop/kernel";
import { type AdhesionDecision, protocolBlockers, signatoryBlockers, teamBlockers } from "./guards.ts";

export interface RegisterAdhesionInput {
  readonly decisionNumber: string;
  /** Of the delegation of signature; nothing of who signs by one that the directory has recorded. */
  readonly signatureDelegation?: string | null | undefined;
}

/**
 * The ARS registers the team, by another hand than the one that instructed. Possible after the deadline too: its end
 * decides nothing by itself, the law being silent on what silence means.
 */
export const registerAdhesion: AdhesionDecision<RegisterAdhesionInput> = {
  guard: (adhesion, actor, at) => [
    ...signatoryBlockers(adhesion, "registerAdhesion", actor),
    ...protocolBlockers(adhesion, at),
    ...teamBlockers(adhesion, at),
  ],

  decide: (_adhesion, { decisionNumber, signatureDelegation }, actor, { today }) => {
    const { reference, faults } = signingReference(actor, signatureDelegation, "signatureDelegation", 300);
    const issues = [...requiredText("decisionNumber", decisionNumber, 100), ...faults];
    const registration = { registeredOn: today, decisionNumber, signatureDelegation: reference, signedBy: actor.subject };
    return unlessFaulty(issues, () => [{ type: "AdhesionRegistered", data: registration }]);
  },
};
