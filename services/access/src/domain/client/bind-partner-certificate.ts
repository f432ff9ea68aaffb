import { unlessFaulty } from "@coop/kernel";
import { type ClientDecision, clientBlockers } from "./guards.ts";
import { thumbprintFaults } from "./key-faults.ts";

/** Tokens given from now on are worth nothing without this certificate (RFC 8705), or with any again. */
export const bindPartnerCertificate: ClientDecision<{ readonly certificateThumbprint?: string | null | undefined }> = {
  guard: (client, actor) => clientBlockers(client, "bindPartnerCertificate", actor),

  decide: (_client, { certificateThumbprint: certificate = null }) =>
    unlessFaulty(thumbprintFaults(certificate), () => [{ type: "PartnerCertificateBound", data: { certificate } }]),
};
