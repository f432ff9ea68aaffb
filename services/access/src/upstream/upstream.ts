import { type CryptoKey, importJWK } from "jose";
import * as client from "openid-client";
import { type Identity, readIdentity, UnreadableIdentity } from "./read-identity.ts";
import type { Credential, UpstreamFamily, UpstreamSettings } from "./upstream-settings.ts";

/** What we must remember while somebody is at the provider: it comes back once, in the same browser. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string | undefined;
}

/** Who has logged in. `identity` is undefined for somebody who is no professional. */
export interface UpstreamLogin {
  readonly identity: Identity | undefined;
  /** Kept for one thing: to log out there. */
  readonly idToken: string;
  readonly acr: string | undefined;
  readonly amr: readonly string[];
  /** Whether the means are those that are required. */
  readonly isSureEnough: boolean;
}

/** Why a login there did not come to its end. */
export class UpstreamFailure extends Error {
  readonly reason: "AWAY" | "CANCELLED" | "UNVERIFIED";

  constructor(reason: UpstreamFailure["reason"], { cause }: { readonly cause: unknown }) {
    super(`The login provider: ${cause instanceof Error ? cause.message : reason}`, { cause });
    this.name = "UpstreamFailure";
    this.reason = reason;
  }
}

/** A login provider, as the login pages use it. Its tokens stay in this file, but for the one that logs out. */
export interface Upstream {
  readonly id: string;
  readonly family: UpstreamFamily;
  readonly label: string;
  readonly audience: string;
  /** Where to send the browser. Throws `UpstreamFailure` when the provider does not answer. */
  begin(redirectUri: string, state: string): Promise<{ readonly url: string; readonly attempt: Attempt }>;
  /** `returned` is the registered address with what the provider added to it. Throws `UpstreamFailure`. */
  finish(attempt: Attempt, returned: URL): Promise<UpstreamLogin>;
  /** Where to log out there; undefined when the provider knows no logout, or is away. */
  logoutUrl(idToken: string, state: string, returnTo: string): Promise<string | undefined>;
}

/** Metadata are read again after this long: so we find out that a provider is away before we send people there. */
const FRESH_MS = 60_000;

export function createUpstream(settings: UpstreamSettings, now: () => number = Date.now): Upstream {
  let known: { readonly configuration: client.Configuration; readonly readAtMs: number } | undefined;

  async function readMetadata(): Promise<client.Configuration> {
    if (known && now() - known.readAtMs < FRESH_MS) return known.configuration;
    const configuration = await discover(settings);
    known = { configuration, readAtMs: now() };
    return configuration;
  }

  /** Whoever has been sent there is awaited with what was known then. */
  const metadata = async () => known?.configuration ?? readMetadata();

  return {
    id: settings.id,
    family: settings.family,
    label: settings.label,
    audience: settings.audience,

    begin: (redirectUri, state) =>
      orFailure(async () => {
        const attempt = {
          state,
          // 43 characters; ProConnect asks for 32 at least.
          nonce: client.randomNonce(),
          codeVerifier: settings.usesPkce ? client.randomPKCECodeVerifier() : undefined,
        };
        const url = client.buildAuthorizationUrl(await readMetadata(), await requestOf(settings, attempt, redirectUri));
        return { url: url.href, attempt };
      }),

    finish: (attempt, returned) =>
      orFailure(async () => {
        const there = await metadata();
        const tokens = await client.authorizationCodeGrant(there, returned, {
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          idTokenExpected: true,
          ...(attempt.codeVerifier && { pkceCodeVerifier: attempt.codeVerifier }),
        });
        const said = tokens.claims();
        if (!said || tokens.id_token === undefined) throw new UnreadableIdentity("the identity token is missing");
        const claims = await client.fetchUserInfo(there, tokens.access_token, said.sub);
        const acr = typeof said.acr === "string" ? said.acr : undefined;
        const amr = Array.isArray(said.amr) ? said.amr.filter((mean) => typeof mean === "string") : [];
        const isSureEnough = settings.requiredAmr.length === 0 || settings.requiredAmr.some((mean) => amr.includes(mean));
        return { identity: readIdentity(settings, claims, acr), idToken: tokens.id_token, acr, amr, isSureEnough };
      }),

    async logoutUrl(idToken, state, returnTo) {
      const there = await metadata().catch(() => undefined);
      if (!there?.serverMetadata().end_session_endpoint) return undefined;
      const parameters = { id_token_hint: idToken, state, post_logout_redirect_uri: returnTo };
      const url = client.buildEndSessionUrl(there, parameters);
      // It adds the client's name, which the token says already: ProConnect takes no parameter more than it asks for.
      url.searchParams.delete("client_id");
      return url.href;
    },
  };
}

async function discover(settings: UpstreamSettings): Promise<client.Configuration> {
  const { userinfoAlgorithm, idTokenAlgorithm } = settings;
  const metadata = {
    id_token_signed_response_alg: idTokenAlgorithm,
    ...(userinfoAlgorithm && { userinfo_signed_response_alg: userinfoAlgorithm }),
  };
  const found = await client.discovery(
    new URL(settings.discovery),
    settings.clientId,
    metadata,
    await authenticationOf(settings.credential),
    {
      timeout: settings.timeoutMs / 1_000,
      // The second only where the configuration, which refuses it in production, names a plain address.
      execute: [
        client.enableNonRepudiationChecks,
        ...(settings.issuer.startsWith("http:") ? [client.allowInsecureRequests] : []),
      ],
    },
  );
  const { issuer } = found.serverMetadata();
  if (issuer !== settings.issuer) throw new Error(`its metadata name another issuer, ${issuer}`);
  return found;
}

async function authenticationOf(credential: Credential): Promise<client.ClientAuth> {
  if ("secret" in credential) return client.ClientSecretPost(credential.secret);
  const { privateKey } = credential;
  const key = (await importJWK(privateKey, privateKey.alg)) as CryptoKey;
  return client.PrivateKeyJwt(privateKey.kid === undefined ? key : { key, kid: privateKey.kid });
}

async function requestOf(
  { scope, parameters, claims }: UpstreamSettings,
  { state, nonce, codeVerifier }: Attempt,
  redirectUri: string,
): Promise<Record<string, string>> {
  return {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    ...parameters,
    ...(claims && { claims: JSON.stringify(claims) }),
    ...(codeVerifier && {
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: "S256",
    }),
  };
}

async function orFailure<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new UpstreamFailure(reasonOf(error), { cause: error });
  }
}

/** As openid-client writes them: nothing was answered, or nothing that a provider in good health would say. */
const signsOfAbsence = new Set(["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM", "OAUTH_RESPONSE_IS_NOT_JSON"]);

function reasonOf(error: unknown): UpstreamFailure["reason"] {
  if (error instanceof client.AuthorizationResponseError) {
    if (["server_error", "temporarily_unavailable"].includes(error.error)) return "AWAY";
    return error.error === "access_denied" ? "CANCELLED" : "UNVERIFIED";
  }
  const isAway =
    (error instanceof TypeError && error.message === "fetch failed") ||
    (error instanceof client.ClientError && signsOfAbsence.has(error.code ?? ""));
  return isAway ? "AWAY" : "UNVERIFIED";
}
