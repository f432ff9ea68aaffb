import { expect, test } from "@jest/globals";
import type { PartnerClient, PartnerClientEvent } from "./partner-client.ts";
import { takesFrom } from "./takes-from.ts";

const issuedAt = "2026-11-22T09:00:00.000Z";
const keyNamed = (kid: string) => ({ kid, jwk: { kty: "EC", kid } });
const [one, other] = [keyNamed("one"), keyNamed("other")];
const limits = { regions: ["24"], scopes: [], expiresOn: "2027-01-01" } as const;
const client: PartnerClient = {
  ...limits,
  ...{ clientId: "si", subject: "s", label: "SI", organisation: "ars-24", status: "ACTIVE" },
  ...{ secrets: [], keys: [one], certificate: "bound" },
};
const rotated = (formerUntil: string): PartnerClientEvent => ({
  type: "PartnerSecretRotated",
  data: { secret: { id: "new", issuedAt, validUntil: null }, formerUntil },
});
const keys = (...left: PartnerClient["keys"]): PartnerClientEvent => ({ type: "PartnerKeysReplaced", data: { keys: left } });
const bound = (certificate: string | null): PartnerClientEvent => ({ type: "PartnerCertificateBound", data: { certificate } });

test.each<[string, PartnerClientEvent, boolean]>([
  ["other limits", { type: "PartnerClientLimited", data: limits }, true],
  ["a revocation", { type: "PartnerClientRevoked", data: { reason: "Fin." } }, true],
  ["a secret in the place of the former", rotated(issuedAt), true],
  ["a secret beside the former", rotated("2026-11-23T09:00:00.000Z"), false],
  ["a key in the place of another", keys(other), true],
  ["another key under the same name", keys({ ...one, jwk: { kty: "OKP", kid: "one" } }), true],
  ["a key beside another", keys(other, one), false],
  ["another certificate", bound("another"), true],
  ["no certificate any more", bound(null), true],
  ["the same certificate again", bound("bound"), false],
])("%s: whether tokens of before end", (_what, event, expected) => {
  expect(takesFrom(client, event)).toBe(expected);
});
