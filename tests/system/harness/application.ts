import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as client from "openid-client";

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string | undefined;
  readonly id_token?: string | undefined;
}

/** A request to log in, on its way through a browser. */
export interface LoginRequest {
  readonly url: string;
  readonly verifier: string;
  readonly state: string;
}

/** An application of this machine that people log in with, as any could be written. */
export interface TestApplication {
  /** What it shows to who has come back, logged in or out. */
  readonly greeting: string;
  readonly farewell: string;
  request(parameters?: Readonly<Record<string, string>>): Promise<LoginRequest>;
  /** The tokens for what came back to the application's address. */
  tokens(request: LoginRequest, arrivedAt: string): Promise<Tokens>;
  refresh(tokens: Tokens): Promise<Tokens>;
  logoutUrl(tokens: Tokens): string;
  stop(): Promise<void>;
}

export async function startApplication(issuer: string): Promise<TestApplication> {
  const [greeting, farewell] = ["Bienvenue dans l'application", "Au revoir"];
  const server = createServer((request, response) => {
    const heading = request.url?.startsWith("/retour?") ? greeting : farewell;
    response
      .setHeader("content-type", "text/html; charset=utf-8")
      .end(`<!DOCTYPE html><title>Application</title><h1>${heading}</h1>`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const there = await client.discovery(
    new URL(issuer),
    "developpement",
    { id_token_signed_response_alg: "ES256" },
    client.None(),
    { execute: [client.allowInsecureRequests] },
  );

  return {
    greeting,
    farewell,
    async request(parameters = {}) {
      const [verifier, state] = [client.randomPKCECodeVerifier(), client.randomState()];
      const { href } = client.buildAuthorizationUrl(there, {
        redirect_uri: `${own}/retour`,
        scope: "openid",
        state,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...parameters,
      });
      return { url: href, verifier, state };
    },
    tokens: ({ verifier, state }, arrivedAt) =>
      client.authorizationCodeGrant(there, new URL(arrivedAt), { pkceCodeVerifier: verifier, expectedState: state }),
    refresh: ({ refresh_token = "" }) => client.refreshTokenGrant(there, refresh_token),
    logoutUrl: ({ id_token = "" }) =>
      client.buildEndSessionUrl(there, { id_token_hint: id_token, post_logout_redirect_uri: `${own}/deconnecte` }).href,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
