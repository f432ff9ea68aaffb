import { randomBytes } from "node:crypto";
import type { Day, Moment } from "@coop/kernel";
import type { Interaction, Provider } from "oidc-provider";
import type { AccessMetrics } from "../access-metrics.ts";
import type { Choice, Directory } from "../domain/directory.ts";
import type { PageRequest } from "../http/page-routes.ts";
import type { Logger } from "../logger.ts";
import { loginSentences } from "../login-sentences.ts";
import { choicePage } from "../pages/choice-page.ts";
import type { PageAnswer } from "../pages/page.ts";
import { awayPage, cancelledPage, expiredPage, refusedPage, unverifiedPage } from "../pages/problem-page.ts";
import { type Upstream, UpstreamFailure, type UpstreamLogin } from "../upstream/upstream.ts";
import type { FormGuard } from "./form-guard.ts";
import type { Login, LoginStore } from "./login-store.ts";
import { accountIdOf, choicesOf } from "./person.ts";

export interface LoginParts {
  readonly issuer: string;
  readonly provider: Provider;
  readonly upstreams: ReadonlyMap<string, Upstream>;
  readonly logins: LoginStore;
  readonly directory: Directory;
  readonly readMoment: () => Promise<Moment>;
  readonly forms: FormGuard;
  readonly pseudonymSecret: string;
  readonly metrics: Pick<AccessMetrics, "login">;
  readonly logger: Logger;
}

const NOT_PROFESSIONAL =
  "Pro Santé Connect ne vous connaît pas d'activité de professionnel de santé : seuls les professionnels en exercice peuvent entrer par ce service. " +
  "Si vous êtes agent d'une administration ou responsable d'une structure, connectez-vous avec ProConnect.";

const SECOND_FACTOR_MISSING =
  "Votre identification doit comporter une double authentification (application, clé ou carte, en plus du mot de passe). " +
  "Activez-la auprès de votre fournisseur d'identité, puis connectez-vous de nouveau.";

/** Sends the browser to a login provider. */
export async function goToUpstream(parts: LoginParts, interaction: Interaction, upstream: Upstream): Promise<PageAnswer> {
  try {
    // The state leads back to the interaction: what the provider returns to has one address for everybody.
    const state = `${interaction.uid}.${randomBytes(32).toString("base64url")}`;
    const { url, attempt } = await upstream.begin(callbackOf(parts.issuer, upstream.id), state);
    await parts.logins.begin(interaction.uid, upstream.id, attempt);
    return { redirect: url };
  } catch (error) {
    return failurePage(parts, interaction, upstream, error);
  }
}

/** Takes what the provider said of somebody: they come in, choose what they act as, or read why they can't. */
export async function comeBack(parts: LoginParts, interaction: Interaction, asked: PageRequest): Promise<PageAnswer> {
  const taken = await parts.logins.takeAttempt(interaction.uid);
  const upstream = taken && parts.upstreams.get(taken.upstream);
  if (!upstream) return expiredPage;
  try {
    const returned = new URL(`${callbackOf(parts.issuer, upstream.id)}${asked.url.search}`);
    return await admit(parts, interaction, asked, upstream, await upstream.finish(taken.attempt, returned));
  } catch (error) {
    return failurePage(parts, interaction, upstream, error);
  }
}

async function admit(
  parts: LoginParts,
  interaction: Interaction,
  asked: PageRequest,
  { id: upstream, family }: Upstream,
  { identity, idToken, acr, amr, isSureEnough }: UpstreamLogin,
): Promise<PageAnswer> {
  const retry = interactionPath(interaction);
  const refuse = (sentence: string) => {
    parts.metrics.login(family, "REFUSED");
    return refusedPage(sentence, retry);
  };
  if (!isSureEnough) return refuse(SECOND_FACTOR_MISSING);
  if (!identity) return refuse(NOT_PROFESSIONAL);
  const found = await choicesOf(parts.directory, identity, await parts.readMoment());
  if (!found.ok) return refuse(sentenceOf(found.refusal));
  const accountId = accountIdOf(identity, parts.pseudonymSecret);
  const [only, ...others] = found.value;
  const login: Login = { upstream, accountId, identity, idToken, acr, amr, choice: others.length === 0 ? only : undefined };
  // The interaction's own name, until the session of this login has one.
  await parts.logins.keep(interaction.uid, login);
  return login.choice ? comeIn(parts, interaction, asked, login) : { redirect: `${retry}/choice` };
}

/** Ends the interaction: the browser goes on to the application, logged in. */
export async function comeIn(
  { provider, upstreams, metrics }: LoginParts,
  interaction: Interaction,
  { request, response }: PageRequest,
  { accountId, acr, amr, upstream }: Login,
): Promise<PageAnswer> {
  if (interaction.session && interaction.session.accountId !== accountId) await leaveSession(provider, interaction);
  metrics.login(upstreams.get(upstream)?.family ?? "", "IN");
  const login = { accountId, loginId: interaction.uid, amr: [...amr], ...(acr && { acr }) };
  return { redirect: await provider.interactionResult(request, response, { login }, { mergeWithLastSubmission: false }) };
}

/** Somebody else was logged in with this browser: their session and its tokens end here. */
async function leaveSession(provider: Provider, interaction: Interaction): Promise<void> {
  const left = interaction.session && (await provider.Session.findByUid(interaction.session.uid));
  interaction.session = undefined;
  await interaction.persist();
  await left?.destroy();
}

/** "Au titre de quoi agissez-vous ?", of the login that comes in or of the session that is there. */
export async function askForChoice(
  parts: LoginParts,
  interaction: Interaction,
  { identity, choice }: Login,
  isRetry = false,
): Promise<PageAnswer> {
  const found = await choicesOf(parts.directory, identity, await parts.readMoment());
  if (!found.ok) return refusedPage(sentenceOf(found.refusal), interactionPath(interaction));
  return choicePage({
    action: `${interactionPath(interaction)}/choice`,
    csrf: parts.forms.tokenOf(interaction.uid),
    choices: found.value.map(({ key, label, until }) => ({ key, label, note: until === null ? undefined : untilDay(until) })),
    current: choice?.key,
    formTargets: [originOf(interaction.params.redirect_uri)],
    isRetry,
  });
}

const longDay = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });
const untilDay = (day: Day) => `jusqu'au ${longDay.format(new Date(day))}`;

/** The choice with this key, as the directory gives it now. */
export async function chosen(parts: LoginParts, { identity }: Login, key: string | null): Promise<Choice | undefined> {
  const found = await choicesOf(parts.directory, identity, await parts.readMoment());
  return found.ok ? found.value.find((choice) => choice.key === key) : undefined;
}

export const interactionPath = ({ uid }: Pick<Interaction, "uid">): string => `/interaction/${uid}`;

/** What the provider has registered. */
export const callbackOf = (issuer: string, upstream: string): string => `${issuer}/login/${upstream}/callback`;

/** What `form-action` names: an origin, or the scheme of an application on a device. */
export function originOf(redirectUri: string): string {
  const { protocol, origin } = new URL(redirectUri);
  return /^https?:$/.test(protocol) ? origin : protocol;
}

function sentenceOf(refusal: { readonly code: string; readonly data: object }): string {
  const sentence = loginSentences[refusal.code as keyof typeof loginSentences] as (data: object) => string;
  return sentence(refusal.data);
}

function failurePage(
  { metrics, logger }: LoginParts,
  interaction: Interaction,
  { id, label, family }: Upstream,
  error: unknown,
): PageAnswer {
  if (!(error instanceof UpstreamFailure)) throw error;
  logger.warn({ err: error, upstream: id, reason: error.reason }, "a login at a provider failed");
  metrics.login(family, error.reason);
  const pages = { AWAY: awayPage, CANCELLED: cancelledPage, UNVERIFIED: unverifiedPage };
  return pages[error.reason](label, interactionPath(interaction));
}
