import { reject, requiredText, unlessFaulty } from "@coop/kernel";
import { emailFaults } from "../agent/identity-faults.ts";
import { type ClientDecision, clientBlockers } from "./guards.ts";
import { LABEL_MAX } from "./issue-partner-client.ts";
import { limitFaults, regionBlockers, tidy } from "./limit-faults.ts";
import type { Limits } from "./partner-client.ts";

export interface LimitPartnerClientInput extends Limits {
  readonly contactName: string;
  readonly contactEmail: string;
}

/** Other regions, operations or last day, and whom to call. Tokens that were given before are no longer accepted. */
export const limitPartnerClient: ClientDecision<LimitPartnerClientInput> = {
  guard: (client, actor) => clientBlockers(client, "limitPartnerClient", actor),

  decide: (_client, { contactName, contactEmail, ...limits }, actor, { today }) => {
    const [blocker] = regionBlockers(actor, limits.regions);
    if (blocker) return reject(blocker);
    const issues = [
      ...limitFaults(limits, today),
      ...requiredText("contactName", contactName, LABEL_MAX),
      ...emailFaults("contactEmail", contactEmail),
    ];
    return unlessFaulty(issues, () => [{ type: "PartnerClientLimited", data: tidy(limits) }]);
  },
};
