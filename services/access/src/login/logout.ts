import { randomBytes } from "node:crypto";
import type { AdapterFactory, Context, Provider } from "oidc-provider";
import type { PageRoute } from "../http/page-routes.ts";
import { lifetimes } from "../lifetimes.ts";
import { sendPage } from "../oidc/provider-pages.ts";
import { leavingPage, loggedOutPage } from "../pages/logout-pages.ts";
import type { Upstream } from "../upstream/upstream.ts";
import type { LoginStore } from "./login-store.ts";

interface LogoutParts {
  readonly issuer: string;
  readonly adapter: AdapterFactory;
  readonly upstreams: ReadonlyMap<string, Upstream>;
  readonly logins: LoginStore;
}

/** Whoever logs out here logs out at their provider too: else the next person at this screen would come in as them. */
export function createLogout({ issuer, adapter, upstreams, logins }: LogoutParts) {
  const returns = adapter("UpstreamLogout");

  /** Where the browser goes once our session has ended: `next`, by the provider that logged the person in. */
  async function wayOut(session: string, next: string): Promise<string> {
    const found = await logins.ofSession(session);
    const upstream = found && upstreams.get(found.login.upstream);
    if (!upstream) return next;
    await logins.end(found.id);
    const state = randomBytes(32).toString("base64url");
    const url = await upstream.logoutUrl(found.login.idToken, state, logoutCallbackOf(issuer, upstream.id));
    if (url === undefined) return next;
    await returns.upsert(state, { next }, lifetimes.logout);
    return url;
  }

  const route: PageRoute = {
    method: "GET",
    path: "/logout/:upstream/callback",
    async answer({ url }) {
      const state = url.searchParams.get("state") ?? "";
      const waiting = (await returns.find(state)) as { readonly next: string } | undefined;
      if (!waiting) return loggedOutPage;
      await returns.destroy(state);
      return { redirect: waiting.next };
    },
  };

  async function afterProvider(context: Context, next: () => Promise<void>): Promise<void> {
    await next();
    const { oidc } = context as Partial<Context>;
    if (oidc?.route === "end_session_confirm" && oidc.session.destroyed) {
      const way = await wayOut(oidc.session.uid, context.response.get("location"));
      context.remove("location");
      sendPage(context, leavingPage(way));
    } else if (oidc?.route === "end_session" && context.status === 200 && oidc.session.accountId === undefined) {
      endWithoutSession(context);
    }
  }

  return { route, watch: (provider: Provider) => void provider.use(afterProvider) };
}

/** Nobody is logged in: there is nothing to ask, and oidc-provider's own page would need a script to go on. */
function endWithoutSession(context: Context): void {
  const { state, postLogoutRedirectUri } = context.oidc.session.state ?? {};
  if (postLogoutRedirectUri === undefined) {
    sendPage(context, loggedOutPage);
    return;
  }
  const url = new URL(postLogoutRedirectUri);
  if (state !== undefined) url.searchParams.set("state", state);
  context.status = 303;
  context.redirect(url.href);
}

/** What the provider has registered. */
export const logoutCallbackOf = (issuer: string, upstream: string): string => `${issuer}/logout/${upstream}/callback`;
