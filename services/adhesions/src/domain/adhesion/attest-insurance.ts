import { addMonths, type Day, dayWithin, isDay, requiredText, unlessFaulty } from "@coop/kernel";
import { fault } from "../refusals.ts";
import type { Insurance } from "./adhesion.ts";
import { type AdhesionDecision, memberBlockers, ownMembership } from "./guards.ts";

const LONGEST_MONTHS = 120;

export interface AttestInsuranceInput extends Insurance {
  /** The policy names the field of the protocol: ordinary cover does not extend to derogatory acts. */
  readonly coversProtocolField: boolean;
}

/** A member's own insurance; each renewal is attested again. Whether it covers the first day is asked at filing. */
export const attestInsurance: AdhesionDecision<AttestInsuranceInput> = {
  guard: (adhesion, actor) => memberBlockers(adhesion, "attestInsurance", actor),

  decide: (adhesion, { coversProtocolField, insurer, policyNumber, from, to }, actor, { today }) => {
    const { memberId } = ownMembership(adhesion, actor);
    const issues = [
      ...requiredText("insurer", insurer, 200),
      ...requiredText("policyNumber", policyNumber, 100),
      ...dayWithin("from", from, { notBefore: addMonths(today, -LONGEST_MONTHS), notAfter: addMonths(today, LONGEST_MONTHS) }),
      ...dayWithin("to", to, { notBefore: firstEnd(from, today), notAfter: addMonths(today, LONGEST_MONTHS) }),
      ...(coversProtocolField ? [] : [fault("STATEMENT_REQUIRED", "coversProtocolField", {})]),
    ];
    return unlessFaulty(issues, () => [
      { type: "InsuranceAttested", data: { memberId, insurer, policyNumber, from, to, attestedOn: today } },
    ]);
  },
};

/** A cover that ended already attests nothing. */
function firstEnd(from: Day, today: Day): Day {
  return isDay(from) && from > today ? from : today;
}
