import type { Interaction } from "oidc-provider";
import { errors } from "oidc-provider";
import type { PageRequest, PageRoute } from "../http/page-routes.ts";
import { loginPage } from "../pages/login-page.ts";
import type { PageAnswer } from "../pages/page.ts";
import { expiredPage, forgedPage, notFoundPage } from "../pages/problem-page.ts";
import {
  askForChoice,
  chosen,
  comeBack,
  comeIn,
  goToUpstream,
  interactionPath,
  type LoginParts,
  originOf,
} from "./login-flow.ts";
import type { Login } from "./login-store.ts";

type Step = (interaction: Interaction, asked: PageRequest) => Promise<PageAnswer>;

/** The pages of a login, from the application's request to its answer. All but one belong to an interaction and its browser. */
export function loginRoutes(parts: LoginParts): readonly PageRoute[] {
  const { provider, upstreams, logins, forms } = parts;

  const step = (work: Step) => async (asked: PageRequest) => {
    const interaction = await interactionOf(parts, asked);
    return interaction ? work(interaction, asked) : expiredPage;
  };
  const formStep = (work: Step) =>
    step(async (interaction, asked) =>
      forms.accepts(interaction.uid, asked.form.get("csrf")) ? work(interaction, asked) : forgedPage,
    );

  return [
    { method: "GET", path: "/login/:upstream/callback", answer: async ({ url }) => ({ redirect: towardsInteraction(url) }) },
    { method: "GET", path: "/interaction/:uid", answer: step((interaction) => begin(parts, interaction)) },
    {
      method: "GET",
      path: "/interaction/:uid/with/:upstream",
      answer: step(async (interaction, { parameters }) => {
        const upstream = upstreams.get(parameters.upstream ?? "");
        return upstream ? goToUpstream(parts, interaction, upstream) : notFoundPage;
      }),
    },
    {
      method: "GET",
      path: "/interaction/:uid/callback",
      answer: step((interaction, asked) => comeBack(parts, interaction, asked)),
    },
    {
      method: "GET",
      path: "/interaction/:uid/choice",
      answer: step(async (interaction) => {
        const found = await loginOf(parts, interaction);
        return found ? askForChoice(parts, interaction, found.login) : expiredPage;
      }),
    },
    {
      method: "POST",
      path: "/interaction/:uid/choice",
      answer: formStep(choose),
    },
    {
      method: "POST",
      path: "/interaction/:uid/cancel",
      answer: formStep(async (_interaction, { request, response }) => {
        const result = { error: "access_denied", error_description: "the person has gone back to the application" };
        return { redirect: await provider.interactionResult(request, response, result, { mergeWithLastSubmission: false }) };
      }),
    },
  ];

  async function choose(interaction: Interaction, asked: PageRequest): Promise<PageAnswer> {
    const found = await loginOf(parts, interaction);
    if (!found) return expiredPage;
    const choice = await chosen(parts, found.login, asked.form.get("choice"));
    if (!choice) return askForChoice(parts, interaction, found.login, true);
    const login = { ...found.login, choice };
    await logins.keep(found.id, login);
    if (interaction.prompt.name === "login") return comeIn(parts, interaction, asked, login);
    const { request, response } = asked;
    return { redirect: await provider.interactionResult(request, response, { select_account: {} }) };
  }
}

/** Where an interaction begins: logging in, or choosing again in the session that is there. */
async function begin(parts: LoginParts, interaction: Interaction): Promise<PageAnswer> {
  const path = interactionPath(interaction);
  if (interaction.prompt.name === "select_account") return { redirect: `${path}/choice` };
  const ways = [...parts.upstreams.values()].map(({ id, label, audience }) => ({ label, audience, href: `${path}/with/${id}` }));
  const csrf = parts.forms.tokenOf(interaction.uid);
  return loginPage(ways, { action: `${path}/cancel`, csrf, formTargets: [originOf(interaction.params.redirect_uri)] });
}

/** The login that waits for a choice: the one that comes in, else that of the session. */
async function loginOf(
  { logins }: LoginParts,
  { uid, prompt, session }: Interaction,
): Promise<{ readonly id: string; readonly login: Login } | undefined> {
  if (prompt.name === "select_account") return session && logins.ofSession(session.uid);
  const login = await logins.find(uid);
  return login && { id: uid, login };
}

/** The interaction of this address, when it is this browser's. */
async function interactionOf({ provider }: LoginParts, asked: PageRequest): Promise<Interaction | undefined> {
  try {
    const interaction = await provider.interactionDetails(asked.request, asked.response);
    return interaction.uid === asked.parameters.uid ? interaction : undefined;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
}

/**
 * From the one address that the provider knows to the interaction's own, where the browser shows its cookie. Says nothing and
 * does nothing by itself: a state that was made up leads to "expired".
 */
function towardsInteraction({ search, searchParams }: URL): string {
  const [interaction = ""] = (searchParams.get("state") ?? "").split(".");
  return `${interactionPath({ uid: encodeURIComponent(interaction || "-") })}/callback${search}`;
}
