import { waitFor } from "@coop/testkit";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { createIdentify } from "../src/identity.ts";
import { type KeyPatience, remoteKeys } from "../src/issuer-keys.ts";
import { agent, startIssuer, type TestIssuer } from "../src/testing/issuer.ts";

let issuer: TestIssuer;
let other: TestIssuer;

beforeEach(async () => {
  [issuer, other] = await Promise.all([startIssuer(), startIssuer()]);
});
afterEach(() => Promise.all([issuer.stop(), other.stop()]));

/** As the gateway identifies, with another patience for issuers. */
function identifyWith(patience: Partial<KeyPatience> = {}, changes: Partial<TestIssuer> = {}) {
  const trusted = [issuer, other];
  const keys = new Map(trusted.map((each) => [each.issuer, remoteKeys(each.jwks, patience)]));
  const identify = createIdentify(
    trusted.map((each) => ({ ...each, ...changes })),
    keys,
  );
  return async (authorization: string | undefined) => (await identify(authorization)).actor;
}

const REFUSED = { code: "UNAUTHENTICATED" };
const UNAVAILABLE = { code: "SERVICE_UNAVAILABLE" };
const bearer = (token: string) => `Bearer ${token}`;

/** A token with this header whose signature anybody could have made. */
async function forged(header: object, sign: (input: string) => Promise<string> | string): Promise<string> {
  const claims = Buffer.from(JSON.stringify(decodeJwt(await issuer.token()))).toString("base64url");
  const input = `${Buffer.from(JSON.stringify(header)).toString("base64url")}.${claims}`;
  return `${input}.${await sign(input)}`;
}

test("tokens of each issuer that is configured are believed", async () => {
  const identify = identifyWith();
  expect(await identify(bearer(await issuer.token()))).toEqual(agent);
  expect(await identify(bearer(await other.token()))).toEqual(agent);
});

test("a key of one issuer does not sign for the other", async () => {
  await expect(identifyWith()(bearer(await other.token({ claims: { iss: issuer.issuer } })))).rejects.toMatchObject(REFUSED);
});

test.each(["none", "None", "NONE", "nOnE"])("a token without a signature is refused: %s", async (alg) => {
  const token = await forged({ alg, typ: "at+jwt", kid: "k1" }, () => "");
  await expect(identifyWith()(bearer(token))).rejects.toMatchObject(REFUSED);
});

test("a token that is signed with the public key, as if it were a secret, is refused", async () => {
  const secret = Buffer.from(await issuer.publicPem());
  const token = await issuer.token({ header: { alg: "HS256" }, key: secret });
  await expect(identifyWith()(bearer(token))).rejects.toMatchObject(REFUSED);
});

test("a token that brings its own key, or names where to fetch it, is refused", async () => {
  const stranger = await startIssuer();
  try {
    const { keys } = (await (await fetch(stranger.jwks)).json()) as { readonly keys: readonly object[] };
    const before = stranger.fetches();
    for (const header of [{ jwk: keys[0] }, { jku: stranger.jwks }, { x5u: stranger.jwks }]) {
      const token = await stranger.token({ claims: { iss: issuer.issuer }, header });
      await expect(identifyWith()(bearer(token))).rejects.toMatchObject(REFUSED);
    }
    expect(stranger.fetches()).toBe(before);
  } finally {
    await stranger.stop();
  }
});

test("an algorithm that the issuer is not configured for is refused", async () => {
  const token = await issuer.token();
  expect(await identifyWith({}, { algorithms: ["RS256"] })(bearer(token))).toEqual(agent);
  await expect(identifyWith({}, { algorithms: ["ES256"] })(bearer(token))).rejects.toMatchObject(REFUSED);
});

test("an audience of its own can be configured for an issuer", async () => {
  const token = await issuer.token({ claims: { aud: ["urn:other", "urn:partner"] } });
  expect(await identifyWith({}, { audience: "urn:partner" })(bearer(token))).toEqual(agent);
  await expect(identifyWith()(bearer(token))).rejects.toMatchObject(REFUSED);
});

test("clocks may differ by some seconds, and not by a minute", async () => {
  const identify = identifyWith();
  const at = (seconds: number) => ({ nbf: Math.floor(Date.now() / 1000) + seconds });
  expect(await identify(bearer(await issuer.token({ expiresInSeconds: -2 })))).toEqual(agent);
  expect(await identify(bearer(await issuer.token({ claims: at(2) })))).toEqual(agent);
  await expect(identify(bearer(await issuer.token({ expiresInSeconds: -60 })))).rejects.toMatchObject(REFUSED);
  await expect(identify(bearer(await issuer.token({ claims: at(60) })))).rejects.toMatchObject(REFUSED);
});

test("a token of another type, and one that claims to be the system, are refused", async () => {
  const identify = identifyWith();
  for (const typ of ["JWT", "logout+jwt", "id_token"]) {
    await expect(identify(bearer(await issuer.token({ header: { typ } })))).rejects.toMatchObject(REFUSED);
  }
  await expect(identify(bearer(await issuer.token({ claims: { actor: { ...agent, kind: "SYSTEM" } } })))).rejects.toMatchObject(
    REFUSED,
  );
});

test("keys rotate without a restart: a new one is fetched when it is first seen", async () => {
  const identify = identifyWith({ cooldownMs: 0 });
  expect(await identify(bearer(await issuer.token()))).toEqual(agent);
  const before = await issuer.token({ claims: { jti: "signed before" } });
  await issuer.rotate("beside");
  expect(await identify(bearer(await issuer.token()))).toEqual(agent);
  expect(await identify(bearer(before))).toEqual(agent);
});

test("a key that is withdrawn signs no more once the keys have been fetched again", async () => {
  const identify = identifyWith({ freshMs: 0, cooldownMs: 0 });
  const before = await issuer.token({ claims: { jti: "signed before" } });
  await issuer.rotate("alone");
  await expect(identify(bearer(before))).rejects.toMatchObject(REFUSED);
});

test("invented names of keys do not make the issuer be asked again and again", async () => {
  const identify = identifyWith();
  await identify(bearer(await issuer.token()));
  const before = issuer.fetches();
  for (let number = 0; number < 20; number += 1) {
    await expect(identify(bearer(await issuer.token({ header: { kid: `invented-${number}` } })))).rejects.toMatchObject(REFUSED);
  }
  expect(issuer.fetches()).toBe(before);
});

test("an issuer that is away: the others go on, and so do its own tokens whose key is known", async () => {
  const identify = identifyWith({ freshMs: 0, awayMs: 0 });
  await identify(bearer(await issuer.token()));
  issuer.goAway();
  expect(await identify(bearer(await other.token()))).toEqual(agent);
  expect(await identify(bearer(await issuer.token({ claims: { jti: "another" } })))).toEqual(agent);
});

test("a token of an issuer that has not answered yet can't be judged, and works once it answers", async () => {
  const identify = identifyWith({ awayMs: 0 });
  issuer.goAway();
  const token = bearer(await issuer.token());
  await expect(identify(token)).rejects.toMatchObject(UNAVAILABLE);
  issuer.comeBack();
  expect(await identify(token)).toEqual(agent);
});

test("an issuer that is away is left alone for a while, and unknown keys are not held against tokens meanwhile", async () => {
  const identify = identifyWith({ freshMs: 0, cooldownMs: 0 });
  await identify(bearer(await issuer.token()));
  issuer.goAway();
  await identify(bearer(await issuer.token({ claims: { jti: "finds it away" } })));
  const asked = issuer.fetches();
  await expect(identify(bearer(await issuer.token({ header: { kid: "k99" } })))).rejects.toMatchObject(UNAVAILABLE);
  expect(await identify(bearer(await issuer.token({ claims: { jti: "goes on" } })))).toEqual(agent);
  expect(issuer.fetches()).toBe(asked);
});

test("keys of an issuer that stays away are not believed for ever", async () => {
  const identify = identifyWith({ freshMs: 0, awayMs: 0, staleMs: 1 });
  await identify(bearer(await issuer.token()));
  issuer.goAway();
  await waitFor(async () => {
    const late = identify(bearer(await issuer.token({ claims: { jti: crypto.randomUUID() } })));
    return late.then(
      () => false,
      (error: unknown) => (error as { code?: string }).code === UNAVAILABLE.code,
    );
  });
});

test("an address where nobody listens is an issuer that is away", async () => {
  const token = bearer(await issuer.token());
  await issuer.stop();
  await expect(identifyWith()(token)).rejects.toMatchObject(UNAVAILABLE);
});

test("a token that is bound to a certificate is worth nothing without it, and one that is bound to something else nothing at all", async () => {
  const identify = createIdentify([issuer]);
  const token = bearer(await issuer.token({ claims: { cnf: { "x5t#S256": "the-right-one" } } }));
  expect((await identify(token, "the-right-one")).actor).toEqual(agent);
  await expect(identify(token, "another")).rejects.toMatchObject(REFUSED);
  await expect(identify(token)).rejects.toMatchObject(REFUSED);
  await expect(identify(bearer(await issuer.token({ claims: { cnf: { jkt: "a key" } } })))).rejects.toMatchObject(REFUSED);
});
