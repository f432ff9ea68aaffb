import { type Actor, fold, momentOf, publicActor, type Result, take } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { bindPartnerCertificate } from "./bind-partner-certificate.ts";
import { evolvePartnerClient } from "./evolve.ts";
import { issuePartnerClient } from "./issue-partner-client.ts";
import { readKey } from "./key-faults.ts";
import { limitPartnerClient } from "./limit-partner-client.ts";
import { actorOfClient, mayAct, type PartnerClient, type PartnerClientEvent, validSecrets } from "./partner-client.ts";
import { replacePartnerKeys } from "./replace-partner-keys.ts";
import { revokePartnerClient } from "./revoke-partner-client.ts";
import { rotatePartnerSecret } from "./rotate-partner-secret.ts";

const at = momentOf(new Date("2026-11-22T09:00:00Z"));
const administrator: Actor = {
  ...publicActor,
  kind: "ARS_AGENT",
  subject: "boss",
  organisation: "ars-24",
  region: "24",
  roles: ["ADMINISTRATOR"],
};
const ministry: Actor = { ...administrator, kind: "MINISTRY", organisation: "ministry", region: null };
const secretOf = (id: string) => ({ id, issuedAt: at.now.toISOString(), validUntil: null });
const key = JSON.stringify({ kty: "EC", crv: "P-256", kid: "k1", x: "x", y: "y" });
const input = {
  label: "SI",
  regions: ["24"],
  scopes: ["protocols:read"] as const,
  expiresOn: "2027-11-22",
  contactName: "Équipe SI",
  contactEmail: "si@ars.example",
  publicKeys: [] as readonly string[],
  certificateThumbprint: null,
  clientId: "si-ars-24",
  subject: "s",
  secret: secretOf("first"),
};

function clientOf(changes: Partial<typeof input> = {}): PartnerClient {
  const taken = take(issuePartnerClient, {}, { ...input, ...changes }, administrator, at);
  return fold(evolvePartnerClient, taken.ok ? taken.value : []) as PartnerClient;
}
const after = (client: PartnerClient, taken: Result<readonly PartnerClientEvent[], unknown>): PartnerClient =>
  taken.ok ? taken.value.reduce<PartnerClient>((state, event) => evolvePartnerClient(state, event), client) : client;

function codeOf(taken: Result<unknown, { readonly code: string; readonly data: object }>): string {
  if (taken.ok) return "ok";
  const { issues = [] } = taken.refusal.data as { issues?: readonly { code: string; path: string }[] };
  return [taken.refusal.code, ...issues.map(({ code, path }) => `${code} ${path}`)].join(", ");
}

test("an ARS issues clients for its region, the ministry for any; nobody else does", () => {
  const issue = (actor: Actor, changes: object = {}) => codeOf(take(issuePartnerClient, {}, { ...input, ...changes }, actor, at));
  expect(issue(administrator)).toBe("ok");
  expect(issue(administrator, { regions: ["24", "11"] })).toBe("OTHER_REGION");
  expect(issue(ministry, { regions: ["24", "11"] })).toBe("ok");
  expect(issue({ ...administrator, roles: ["SIGNATORY"] })).toBe("NOT_AN_ISSUER");
  expect(issue({ ...administrator, kind: "HAS_AGENT" })).toBe("NOT_AN_ISSUER");
});

test("all that is wrong with a client is said at once, and neither contact nor secret is in an event", () => {
  const wrong = {
    ...input,
    label: "",
    regions: ["42"],
    scopes: [],
    expiresOn: "2030-01-01",
    contactEmail: "x",
    publicKeys: ["{}"],
    certificateThumbprint: "x",
  };
  expect(codeOf(take(issuePartnerClient, {}, wrong, ministry, at))).toBe(
    "INVALID_INPUT, MISSING label, REGION_CLOSED regionCodes.0, TOO_FEW scopes, DAY_TOO_LATE expiresOn, NOT_AN_EMAIL contactEmail, NOT_A_KEY publicKeys.0, NOT_A_THUMBPRINT certificateThumbprint",
  );
  expect(JSON.stringify(take(issuePartnerClient, {}, input, administrator, at))).not.toMatch(/ars\.example|Équipe/);
});

test("it acts in one region or in several, until its last day", () => {
  expect(actorOfClient(clientOf())).toMatchObject({ kind: "PARTNER_SYSTEM", region: "24", scopes: ["protocols:read"] });
  expect(actorOfClient({ ...clientOf(), regions: ["24", "28"] })).toMatchObject({ region: null, regions: ["24", "28"] });
  expect([mayAct(clientOf(), "2027-11-22"), mayAct(clientOf(), "2027-11-23")]).toEqual([true, false]);
});

test("the former secret counts during the overlap, and the one before it no more", () => {
  const rotate = (client: PartnerClient, id: string) =>
    after(client, take(rotatePartnerSecret, client, { overlapHours: 24, secret: secretOf(id) }, administrator, at));
  const idsAt = (client: PartnerClient, instant: string) => validSecrets(client, new Date(instant)).map(({ id }) => id);
  const once = rotate(clientOf(), "second");
  expect(idsAt(once, "2026-11-23T08:59:59Z")).toEqual(["first", "second"]);
  expect(idsAt(once, "2026-11-23T09:00:00Z")).toEqual(["second"]);
  expect(idsAt(rotate(once, "third"), "2026-11-22T09:00:01Z")).toEqual(["second", "third"]);
});

test("a client proves itself with keys or with a secret, not with both", () => {
  const byKey = clientOf({ publicKeys: [key] });
  expect(byKey).toMatchObject({ secrets: [], keys: [{ kid: "k1" }] });
  const secret = { overlapHours: 0, secret: secretOf("second") };
  expect(codeOf(take(rotatePartnerSecret, byKey, secret, administrator, at))).toBe("OTHER_AUTHENTICATION");
  expect(codeOf(take(replacePartnerKeys, clientOf(), { publicKeys: [key] }, administrator, at))).toBe("OTHER_AUTHENTICATION");
  expect(codeOf(take(replacePartnerKeys, byKey, { publicKeys: [key, key] }, administrator, at))).toBe(
    "INVALID_INPUT, NOT_A_KEY publicKeys.1",
  );
});

test("a private key, a weak one and one without a name are no keys for us", () => {
  const variants = [
    { d: "private" },
    { crv: "secp256k1" },
    { kid: undefined },
    { kty: "oct", k: "shared" },
    { kty: "RSA", n: "short", e: "AQAB" },
  ];
  expect(variants.map((change) => readKey(JSON.stringify({ ...JSON.parse(key), ...change })))).toEqual(
    variants.map(() => undefined),
  );
  expect(readKey("no json")).toBeUndefined();
});

test("it is limited, bound and revoked by those who answer for it, and nothing follows a revocation", () => {
  const client = clientOf();
  const limits = { ...input, regions: ["24"], expiresOn: "2026-12-31" };
  expect(after(client, take(limitPartnerClient, client, limits, administrator, at)).expiresOn).toBe("2026-12-31");
  const certificateThumbprint = "A".repeat(43);
  expect(after(client, take(bindPartnerCertificate, client, { certificateThumbprint }, ministry, at)).certificate).toBe(
    certificateThumbprint,
  );
  const stranger = { ...administrator, organisation: "ars-11" };
  expect(codeOf(take(revokePartnerClient, client, { reason: "…" }, stranger, at))).toBe("NOT_ADMINISTRATOR");
  const revoked = after(client, take(revokePartnerClient, client, { reason: "Fin du marché." }, administrator, at));
  expect(mayAct(revoked, at.today)).toBe(false);
  expect(codeOf(take(limitPartnerClient, revoked, limits, administrator, at))).toBe("TRANSITION_REFUSED");
});
