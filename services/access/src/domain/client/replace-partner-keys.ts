import { unlessFaulty } from "@coop/kernel";
import { authenticationBlockers, type ClientDecision, clientBlockers } from "./guards.ts";
import { keyFaults, readKey } from "./key-faults.ts";

/** The keys that count from now on. The former one and the new one together are the overlap; the partner ends it. */
export const replacePartnerKeys: ClientDecision<{ readonly publicKeys: readonly string[] }> = {
  guard: (client, actor) => [
    ...clientBlockers(client, "replacePartnerKeys", actor),
    ...authenticationBlockers(client, "PRIVATE_KEY"),
  ],

  decide: (_client, { publicKeys }) =>
    unlessFaulty(keyFaults(publicKeys, 1), () => [
      { type: "PartnerKeysReplaced", data: { keys: publicKeys.map(readKey).filter((key) => key !== undefined) } },
    ]),
};
