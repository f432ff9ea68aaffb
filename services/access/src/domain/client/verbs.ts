import { bindPartnerCertificate } from "./bind-partner-certificate.ts";
import { limitPartnerClient } from "./limit-partner-client.ts";
import { replacePartnerKeys } from "./replace-partner-keys.ts";
import { revokePartnerClient } from "./revoke-partner-client.ts";
import { rotatePartnerSecret } from "./rotate-partner-secret.ts";

/** What can be done with a partner's client, by the name of the mutation. */
export const clientVerbs = {
  limitPartnerClient,
  rotatePartnerSecret,
  replacePartnerKeys,
  bindPartnerCertificate,
  revokePartnerClient,
} as const;
