import { type Actor, publicActor } from "@coop/kernel";
import { describe, expect, test } from "@jest/globals";
import { SignJWT } from "jose";
import { ActorRefused, parseActorKeys, signActor, verifyActor } from "./actor-token.ts";

const keys = parseActorKeys(`new:${"n".repeat(32)},old:${"o".repeat(32)}`);
const agent: Actor = {
  ...publicActor,
  kind: "ARS_AGENT",
  subject: "018f0000-0000-7000-8000-000000000001",
  organisation: "ars-11",
  region: "11",
  roles: ["INSTRUCTOR"],
  person: { idNatPs: "810000000000", givenName: "Zoé", familyName: "Lefèvre", professionCode: "10" },
};
const body = '{"query":"{ me { id } }"}';
const legalNow = new Date("2027-01-31T23:30:00.000Z");
const systemNow = new Date("2026-11-22T10:00:00.000Z");
const later = (seconds: number) => new Date(systemNow.getTime() + seconds * 1000);

const token = () => signActor(keys, { actor: agent, audience: "protocols", body, legalNow, requestId: "r-1", systemNow });
const verify = (text: string | undefined, changes: object = {}) =>
  verifyActor(keys, text, { audience: "protocols", body, systemNow: later(1), ...changes });
const reason = (verification: Promise<unknown>) =>
  verification.then(
    () => "ACCEPTED",
    (error: unknown) => (error instanceof ActorRefused ? error.reason : error),
  );

/** Signed with the right secret, so that only what the test changes can be what is refused. */
const signed = (claims: object, header: object = {}) =>
  new SignJWT({ bh: "x", legalNow: legalNow.toISOString(), actor: agent, ...claims })
    .setProtectedHeader({ alg: "HS256", kid: "new", ...header })
    .setAudience("protocols")
    .setIssuedAt(systemNow)
    .setExpirationTime(later(60))
    .sign(keys.now().signing.secret);

describe("the actor's token", () => {
  test("hands over the actor and the legal instant", async () => {
    expect(await verify(await token())).toEqual({ actor: agent, legalNow });
  });

  test("is signed by the first key, and verified by every key", async () => {
    const onlyOld = parseActorKeys(`old:${"o".repeat(32)}`);
    const byOld = await signActor(onlyOld, { actor: agent, audience: "protocols", body, legalNow, systemNow });
    expect(await reason(verify(byOld))).toBe("ACCEPTED");
    expect(await reason(verifyActor(onlyOld, await token(), { audience: "protocols", body, systemNow }))).toBe("UNKNOWN_KEY");
  });

  test("is missing", async () => {
    expect(await reason(verify(undefined))).toBe("MISSING");
    expect(await reason(verify(""))).toBe("MISSING");
  });

  test("is worth nothing with another body", async () => {
    expect(await reason(verify(await token(), { body: `${body} ` }))).toBe("OTHER_BODY");
  });

  test("is worth nothing at another service", async () => {
    expect(await reason(verify(await token(), { audience: "funding" }))).toBe("OTHER_AUDIENCE");
  });

  test("is worth nothing after a minute, give or take the skew of two clocks", async () => {
    expect(await reason(verify(await token(), { systemNow: later(64) }))).toBe("ACCEPTED");
    expect(await reason(verify(await token(), { systemNow: later(66) }))).toBe("EXPIRED");
  });

  test("is worth nothing before it was issued", async () => {
    expect(await reason(verify(await token(), { systemNow: later(-30) }))).toBe("BAD_CLAIMS");
  });

  test("can't live longer by saying so", async () => {
    const long = await new SignJWT({ bh: "x" })
      .setProtectedHeader({ alg: "HS256", kid: "new" })
      .setAudience("protocols")
      .setIssuedAt(systemNow)
      .setExpirationTime(later(3600))
      .sign(keys.now().signing.secret);
    expect(await reason(verify(long, { systemNow: later(120) }))).toBe("EXPIRED");
  });

  test("is refused without a signature", async () => {
    const [, claims] = (await token()).split(".");
    const header = Buffer.from('{"alg":"none","kid":"new"}').toString("base64url");
    expect(await reason(verify(`${header}.${claims}.`))).toBe("BAD_ALGORITHM");
  });

  test("is refused under another algorithm, even with the right secret", async () => {
    expect(await reason(verify(await signed({}, { alg: "HS512" })))).toBe("BAD_ALGORITHM");
  });

  test("is refused when its key has no or an unknown name", async () => {
    expect(await reason(verify(await signed({}, { kid: "other" })))).toBe("UNKNOWN_KEY");
    expect(await reason(verify(await signed({}, { kid: undefined })))).toBe("UNKNOWN_KEY");
  });

  test("is refused when its claims were changed", async () => {
    const [header, claims, signature] = (await token()).split(".") as [string, string, string];
    const text = Buffer.from(claims, "base64url").toString().replace("ars-11", "ars-93");
    expect(await reason(verify(`${header}.${Buffer.from(text).toString("base64url")}.${signature}`))).toBe("BAD_SIGNATURE");
  });

  test("is refused when its claims are not an actor", async () => {
    expect(await reason(verify(await signed({ actor: { ...agent, kind: "KING" } })))).toBe("BAD_CLAIMS");
    expect(await reason(verify(await signed({ legalNow: "tomorrow" })))).toBe("BAD_CLAIMS");
  });

  test("is refused when it is no token at all", async () => {
    expect(await reason(verify("no.token.here"))).toBe("MALFORMED");
  });
});

describe("ACTOR_KEYS", () => {
  test.each([
    ["", "empty"],
    [" , ", "empty"],
    ["just-a-text", "no kid"],
    [":short", "no kid"],
    ["a:short", "shorter than 32"],
    [`a:${"s".repeat(32)},a:${"t".repeat(32)}`, "kid twice"],
  ])("%j is refused", (text, fault) => {
    expect(() => parseActorKeys(text)).toThrow(fault);
  });

  test("may hold colons in a secret, and is never repeated in a fault", () => {
    expect(parseActorKeys(`a:${":".repeat(32)}`).now().signing.id).toBe("a");
    expect(() => parseActorKeys("a:my-secret")).not.toThrow(/my-secret/);
  });
});
