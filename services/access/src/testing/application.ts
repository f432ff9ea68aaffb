import * as client from "openid-client";
import { createVisitor, type Seen, type Visitor } from "./visitor.ts";

export const REDIRECT = "http://127.0.0.1:9/retour";
export const LOGGED_OUT = "http://127.0.0.1:9/deconnecte";

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string | undefined;
  readonly id_token?: string | undefined;
  readonly expires_in?: number | undefined;
}

/** An authorization request that was sent, with what its answer is held against. */
export interface Asked {
  readonly page: Seen;
  readonly verifier: string;
  readonly state: string;
}

/** An application that people log in with, made with a client library as any would be. */
export interface Application {
  readonly visitor: Visitor;
  /** Sends the visitor to log in. */
  ask(visitor?: Visitor, parameters?: Readonly<Record<string, string>>): Promise<Asked>;
  /** Takes the tokens with what came back. */
  tokens(asked: Asked, arrived: Seen): Promise<Tokens>;
  refresh(token: string | undefined): Promise<Tokens>;
  logoutUrl(idToken: string | undefined): string;
}

export async function createApplication(issuer: string, clientId = "developpement"): Promise<Application> {
  const options = { execute: [client.allowInsecureRequests] };
  const there = await client.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: "ES256" },
    client.None(),
    options,
  );
  const visitor = createVisitor([REDIRECT, LOGGED_OUT]);

  return {
    visitor,
    async ask(by = visitor, parameters = {}) {
      const verifier = client.randomPKCECodeVerifier();
      const state = client.randomState();
      const url = client.buildAuthorizationUrl(there, {
        redirect_uri: REDIRECT,
        scope: "openid",
        state,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...parameters,
      });
      return { page: await by.open(url), verifier, state };
    },
    tokens: ({ verifier, state }, { url }) =>
      client.authorizationCodeGrant(there, url, { pkceCodeVerifier: verifier, expectedState: state }),
    refresh: (token) => client.refreshTokenGrant(there, token ?? ""),
    logoutUrl: (idToken) =>
      client.buildEndSessionUrl(there, {
        post_logout_redirect_uri: LOGGED_OUT,
        state: "s-logout",
        ...(idToken && { id_token_hint: idToken }),
      }).href,
  };
}
