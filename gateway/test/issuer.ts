import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Actor, publicActor } from "@coop/kernel";
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export const agent: Actor = {
  ...publicActor,
  kind: "ARS_AGENT",
  subject: "018f0000-0000-7000-8000-000000000001",
  organisation: "ars-11",
  region: "11",
  roles: ["INSTRUCTOR"],
};

export interface TestIssuer {
  readonly issuer: string;
  readonly jwks: string;
  readonly audience: string;
  /** How often its keys were fetched. */
  fetches(): number;
  /** A good access token, but for what is changed. */
  token(changes?: TokenChanges): Promise<string>;
  stop(): Promise<void>;
}

interface TokenChanges {
  readonly claims?: JWTPayload;
  readonly header?: object;
  readonly expiresInSeconds?: number;
  readonly key?: CryptoKey;
}

/** A token issuer with its keys served over HTTP. */
export async function startIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: "RS256", use: "sig" }] });
  let fetches = 0;
  const server = createServer((_request, response) => {
    fetches += 1;
    response.setHeader("content-type", "application/json").end(keys);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const audience = "urn:coop:graph";

  return {
    issuer,
    jwks: `${issuer}/jwks`,
    audience,
    fetches: () => fetches,
    token: ({ claims = {}, header = {}, expiresInSeconds = 600, key = privateKey } = {}) =>
      new SignJWT({ iss: issuer, aud: audience, actor: agent, ...claims })
        .setProtectedHeader({ alg: "RS256", kid: "k1", typ: "at+jwt", ...header })
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + expiresInSeconds)
        .sign(key),
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
