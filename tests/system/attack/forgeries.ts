import { agent, startIssuer, type TestIssuer } from "@coop/gateway/testing/issuer.ts";
import { decodeJwt } from "jose";

/** A token that nobody gave, or not to who shows it. */
export interface Forgery {
  readonly name: string;
  readonly token: () => Promise<string>;
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** `stranger` is an issuer whom nobody has configured. */
export function forgeriesOf(issuer: TestIssuer, stranger: TestIssuer): readonly Forgery[] {
  const forgery = (name: string, token: Forgery["token"]): Forgery => ({ name, token });
  return [
    forgery("a token without a signature (alg none)", async () => {
      const claims = decodeJwt(await issuer.token());
      return `${part({ alg: "none", typ: "at+jwt", kid: "k1" })}.${part(claims)}.`;
    }),
    forgery("a token signed with the public key as a secret", async () =>
      issuer.token({ header: { alg: "HS256" }, key: Buffer.from(await issuer.publicPem()) }),
    ),
    forgery("a token signed with another issuer's key", () => stranger.token({ claims: { iss: issuer.issuer } })),
    forgery("a token that brings its own key", async () => {
      const { keys } = (await (await fetch(stranger.jwks)).json()) as { readonly keys: readonly object[] };
      return stranger.token({ claims: { iss: issuer.issuer }, header: { jwk: keys[0] } });
    }),
    forgery("a token of an issuer that nobody configured", () => stranger.token()),
    forgery("a token for another audience", () => issuer.token({ claims: { aud: "urn:elsewhere" } })),
    forgery("an identity token instead of an access token", () => issuer.token({ header: { typ: "JWT" } })),
    forgery("an expired token", () => issuer.token({ expiresInSeconds: -60 })),
    forgery("a token that claims to be the system", () => issuer.token({ claims: { actor: { ...agent, kind: "SYSTEM" } } })),
    forgery("a stolen token that is bound to a certificate (cnf)", () =>
      issuer.token({ claims: { cnf: { "x5t#S256": "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2" } } }),
    ),
    forgery("a token that is bound to what can't be shown", () => issuer.token({ claims: { cnf: { jkt: "0ZcOCORZNYy" } } })),
  ];
}

export const startStranger = startIssuer;
