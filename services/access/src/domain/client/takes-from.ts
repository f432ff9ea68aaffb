import { canonicalJson } from "@coop/kernel";
import type { PartnerClient, PartnerClientEvent, PublicKey } from "./partner-client.ts";

/**
 * Whether the event takes something away from the client, so that its tokens of before count no more: what proved who asked for
 * them may be in other hands. A secret or a key that goes on beside the new one takes nothing.
 */
export function takesFrom(client: PartnerClient, event: PartnerClientEvent): boolean {
  switch (event.type) {
    case "PartnerClientIssued":
      return false;
    case "PartnerClientLimited":
    case "PartnerClientRevoked":
      return true;
    case "PartnerSecretRotated":
      return event.data.formerUntil <= event.data.secret.issuedAt;
    case "PartnerKeysReplaced":
      return !client.keys.every(isAmong(event.data.keys));
    case "PartnerCertificateBound":
      return event.data.certificate !== client.certificate;
  }
}

function isAmong(keys: readonly PublicKey[]) {
  const known = new Set(keys.map(({ jwk }) => canonicalJson(jwk)));
  return ({ jwk }: PublicKey): boolean => known.has(canonicalJson(jwk));
}
