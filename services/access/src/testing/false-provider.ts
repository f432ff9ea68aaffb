import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";

/** What a login provider can get wrong, or somebody in its place. */
export type Lie =
  | "nonce"
  | "audience"
  | "issuer"
  | "signature"
  | "no signature"
  | "expired"
  | "userinfo of somebody else"
  | "userinfo without signature"
  | "userinfo signature"
  | "metadata of another issuer";

export interface FalseProvider {
  readonly issuer: string;
  /** Parameters of the authorization requests that came, in their order. */
  readonly requests: URLSearchParams[];
  /** Bodies of what was sent to the token endpoint. */
  readonly exchanges: URLSearchParams[];
  lie: Lie | undefined;
  /** `refuses` with a 503, `hangs` without an answer, `denies` in the person's name. */
  mood: "answers" | "refuses" | "hangs" | "denies";
  claims: JWTPayload;
  stop(): Promise<void>;
}

/** A provider like ProConnect, whose person is always logged in, and which lies when it is told to. */
export async function startFalseProvider(): Promise<FalseProvider> {
  const [{ privateKey, publicKey }, foreign] = await Promise.all([generateKeyPair("ES256"), generateKeyPair("ES256")]);
  const jwk = { ...(await exportJWK(publicKey)), kid: "p1", alg: "ES256", use: "sig" };
  let nonce = "";

  const server = createServer((request, response) => {
    if (provider.mood === "hangs") return;
    if (provider.mood === "refuses") return void response.writeHead(503).end("down");
    void answer(request, response);
  }).listen(0, "localhost");
  await once(server, "listening");
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;

  const provider: FalseProvider = {
    issuer,
    requests: [],
    exchanges: [],
    lie: undefined,
    mood: "answers",
    claims: {},
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer);
    const json = (body: object) => response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    if (pathname === "/auth") return authorize(searchParams, response);
    if (pathname === "/jwks") return void json({ keys: [jwk] });
    if (pathname === "/token") {
      provider.exchanges.push(new URLSearchParams(await bodyOf(request)));
      return void json({ access_token: "theirs-only", token_type: "Bearer", expires_in: 60, id_token: await idToken() });
    }
    if (pathname === "/userinfo") return userinfo(response);
    json(metadata());
  }

  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    provider.requests.push(asked);
    nonce = asked.get("nonce") ?? "";
    const back = new URL(asked.get("redirect_uri") ?? "");
    back.searchParams.set("state", asked.get("state") ?? "");
    if (provider.mood === "denies") back.searchParams.set("error", "access_denied");
    else back.searchParams.set("code", "a-code");
    response.writeHead(303, { location: back.href }).end();
  }

  function idToken(): Promise<string> | string {
    const is = (lie: Lie) => provider.lie === lie;
    const claims = {
      iss: is("issuer") ? "http://elsewhere.example" : issuer,
      aud: is("audience") ? "somebody-else" : "coop",
      sub: "s1",
      nonce: is("nonce") ? "another" : nonce,
    };
    if (is("no signature")) return new UnsecuredJWT(claims).setIssuedAt().setExpirationTime("1 minute").encode();
    return new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256", kid: "p1" })
      .setIssuedAt()
      .setExpirationTime(is("expired") ? "1 hour ago" : "1 minute")
      .sign(is("signature") ? foreign.privateKey : privateKey);
  }

  async function userinfo(response: ServerResponse): Promise<void> {
    const said = { sub: provider.lie === "userinfo of somebody else" ? "s2" : "s1", ...provider.claims };
    if (provider.lie === "userinfo without signature") {
      return void response.setHeader("content-type", "application/json").end(JSON.stringify(said));
    }
    const signed = new SignJWT({ ...said, iss: issuer, aud: "coop" }).setProtectedHeader({ alg: "ES256", kid: "p1" });
    const token = await signed.sign(provider.lie === "userinfo signature" ? foreign.privateKey : privateKey);
    response.setHeader("content-type", "application/jwt").end(token);
  }

  function metadata() {
    return {
      issuer: provider.lie === "metadata of another issuer" ? "http://elsewhere.example" : issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["ES256"],
    };
  }
  return provider;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
