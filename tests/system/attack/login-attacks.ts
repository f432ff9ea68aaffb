import { hash, randomBytes } from "node:crypto";
import type { FalseProvider, Lie } from "@coop/access/testing/false-provider.ts";
import { createVisitor, type Seen, type Send } from "@coop/access/testing/visitor.ts";
import { type Attack, untilLimited } from "./attack.ts";
import { APPLICATION, ISSUER, REDIRECT } from "./start-production.ts";

export interface LoginTarget {
  /** Where the proxy finds `access`. */
  readonly accessUrl: string;
  readonly provider: FalseProvider;
}

/** More than one address may guess in a minute: a wrong guess costs ten points of six hundred. */
const MOST_GUESSES = 100;

const WAY = "Se connecter avec Pro Santé Connect";

/** What is tried at the doors where people and systems come for tokens, each from an address of its own. */
export function loginAttacks({ accessUrl, provider }: LoginTarget): readonly Attack[] {
  const attack = (name: string, strike: Attack["strike"]): Attack => ({ name, strike });

  /** As the proxy that ends TLS hands it on. */
  const through =
    (address: string): Send =>
    (url, options) => {
      if (url.origin !== ISSUER) return fetch(url, options);
      const proxied = {
        "x-forwarded-proto": "https",
        "x-forwarded-host": new URL(ISSUER).host,
        "x-forwarded-for": address,
      };
      const headers = { ...(options.headers as Readonly<Record<string, string>>), ...proxied };
      return fetch(new URL(`${url.pathname}${url.search}`, accessUrl), { ...options, headers });
    };

  const verifier = randomBytes(32).toString("base64url");
  const request = (changes: Readonly<Record<string, string>> = {}) =>
    `${ISSUER}/auth?${new URLSearchParams({
      ...{ response_type: "code", client_id: APPLICATION, redirect_uri: REDIRECT, scope: "openid", state: "s" },
      ...{ code_challenge: hash("sha256", verifier, "base64url"), code_challenge_method: "S256" },
      ...changes,
    })}`;

  /** One after the other: the provider knows one person, and tells the lie of one login. */
  let before: Promise<unknown> = Promise.resolve();
  function logIn(address: string, lie?: Lie): Promise<Seen> {
    const arriving = before.then(async () => {
      provider.lie = lie;
      const visitor = createVisitor([REDIRECT], new Map(), through(address));
      return visitor.follow(await visitor.open(request()), WAY);
    });
    before = arriving.catch(() => undefined);
    return arriving;
  }

  async function tokenOf(address: string, form: Readonly<Record<string, string>>) {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const body = new URLSearchParams({ client_id: APPLICATION, ...form });
    const response = await through(address)(new URL(`${ISSUER}/token`), { method: "POST", headers, body });
    const said = (await response.json()) as { readonly error?: string; readonly refresh_token?: string };
    return { said: `${response.status} ${said.error ?? ""}`.trim(), refreshToken: said.refresh_token ?? "" };
  }

  const byCode = ({ url }: Seen, proof = verifier) => ({
    ...{ grant_type: "authorization_code", redirect_uri: REDIRECT, code_verifier: proof },
    code: url.searchParams.get("code") ?? "",
  });
  const renew = (address: string, token: string) => tokenOf(address, { grant_type: "refresh_token", refresh_token: token });
  const described = ({ status, title, url }: Seen) => (status === 0 ? `sent to ${url.href}` : `${status} ${title}`);
  const guess = (address: string, form: Readonly<Record<string, string>>) =>
    untilLimited(MOST_GUESSES, async () => (await tokenOf(address, form)).said);

  return [
    attack("a refresh token that was used", async () => {
      const { refreshToken } = await tokenOf("198.51.100.1", byCode(await logIn("198.51.100.1")));
      const next = await renew("198.51.100.1", refreshToken);
      if (next.said !== "200") return `not even once: ${next.said}`;
      const again = await renew("198.51.100.1", refreshToken);
      return `${again.said}, its family ${(await renew("198.51.100.1", next.refreshToken)).said}`;
    }),
    attack("a code that was used", async () => {
      const arrived = await logIn("198.51.100.2");
      await tokenOf("198.51.100.2", byCode(arrived));
      return (await tokenOf("198.51.100.2", byCode(arrived))).said;
    }),
    attack(
      "a stolen code, without its verifier",
      async () => (await tokenOf("198.51.100.3", byCode(await logIn("198.51.100.3"), "x".repeat(43)))).said,
    ),
    attack("another address to be sent back to", async () => {
      const visitor = createVisitor([REDIRECT], new Map(), through("198.51.100.4"));
      return described(await visitor.open(request({ redirect_uri: "https://attaque.example/retour" })));
    }),
    attack("a login that answers a state which was made up", async () => {
      const visitor = createVisitor([provider.issuer], new Map(), through("198.51.100.5"));
      const page = await visitor.open(request());
      await visitor.follow(page, WAY);
      const state = `${page.url.pathname.split("/").at(-1)}.forged`;
      return described(await visitor.open(`${ISSUER}/login/pro-sante-connect/callback?code=a-code&state=${state}`));
    }),
    attack("a login with the nonce of another", async () => described(await logIn("198.51.100.6", "nonce"))),
    attack("a login whose token is not signed", async () => described(await logIn("198.51.100.7", "no signature"))),
    attack("guessed secrets", () =>
      guess("198.51.100.8", { grant_type: "client_credentials", client_id: "partner-ars-24", client_secret: "guess" }),
    ),
    attack("guessed codes", () =>
      guess("198.51.100.9", { grant_type: "authorization_code", code: "guess", redirect_uri: REDIRECT }),
    ),
    attack("a development account", async () => {
      const paths = ["/development/accounts", "/development/pro-connect/api/v2/.well-known/openid-configuration"];
      const answers = await Promise.all(paths.map((path) => through("198.51.100.10")(new URL(path, ISSUER), {})));
      return answers.map(({ status }) => status).join(", ");
    }),
  ];
}
