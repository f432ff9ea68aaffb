import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Actor, publicActor } from "@coop/kernel";
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { type StrictAlgorithm, strictAlgorithms } from "../token-issuer.ts";

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
  readonly algorithms: readonly StrictAlgorithm[];
  /** How often its keys were fetched. */
  fetches(): number;
  /** A good access token, but for what is changed. */
  token(changes?: TokenChanges): Promise<string>;
  /** Signs with another key from now on, and publishes it alone or beside the one before. */
  rotate(published: "alone" | "beside"): Promise<void>;
  /** Its public key, as anybody can read it. */
  publicPem(): Promise<string>;
  /** Answers its keys no more, until it comes back. */
  goAway(): void;
  comeBack(): void;
  stop(): Promise<void>;
}

interface TokenChanges {
  readonly claims?: JWTPayload;
  readonly header?: object;
  readonly expiresInSeconds?: number;
  readonly key?: CryptoKey | Uint8Array;
}

/** A token issuer with its keys served over HTTP. */
export async function startIssuer(): Promise<TestIssuer> {
  let signing = await newKey("k1");
  let published: readonly SigningPair[] = [signing];
  let fetches = 0;
  let isAway = false;
  const server = createServer((_request, response) => {
    fetches += 1;
    response.writeHead(isAway ? 503 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify({ keys: published.map(({ jwk }) => jwk) }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const audience = "urn:coop:graph";

  return {
    issuer,
    jwks: `${issuer}/jwks`,
    audience,
    algorithms: strictAlgorithms,
    fetches: () => fetches,
    token: ({ claims = {}, header = {}, expiresInSeconds = 600, key = signing.privateKey } = {}) =>
      new SignJWT({ iss: issuer, aud: audience, actor: agent, ...claims })
        .setProtectedHeader({ alg: "RS256", kid: signing.kid, typ: "at+jwt", ...header })
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + expiresInSeconds)
        .sign(key),
    async rotate(how) {
      const before = how === "beside" ? published : [];
      signing = await newKey(`k${published.length + 10}`);
      published = [...before, signing];
    },
    publicPem: () => exportSPKI(signing.publicKey),
    goAway: () => {
      isAway = true;
    },
    comeBack: () => {
      isAway = false;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type SigningPair = Awaited<ReturnType<typeof newKey>>;

async function newKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  return { kid, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" } };
}
