import { pseudonym } from "@coop/kernel";
import { createTestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { type AccessForTests, startAccess, testEnvironment } from "../testing/access-for-tests.ts";
import { type Application, type Asked, createApplication, REDIRECT, type Tokens } from "../testing/application.ts";
import type { Seen } from "../testing/visitor.ts";

const PSC = "Se connecter avec Pro Santé Connect \\(développement\\)";
const PRO_CONNECT = "Se connecter avec ProConnect \\(développement\\)";

let started: AccessForTests;
let app: Application;

beforeAll(async () => {
  started = await startAccess(await freshDatabase());
}, 60_000);
afterAll(() => started.access.stop());

const freshDatabase = async () => (await createTestDatabase()).url;

async function newApplication(): Promise<Application> {
  return createApplication(started.access.issuer);
}

async function logIn(way: string, person: string): Promise<{ readonly asked: Asked; readonly arrived: Seen }> {
  app = await newApplication();
  const asked = await app.ask();
  const page = await app.visitor.follow(asked.page, way);
  return { asked, arrived: await app.visitor.press(page, "Se connecter", { person }) };
}

async function tokensOf(way: string, person: string): Promise<Tokens> {
  const { asked, arrived } = await logIn(way, person);
  return app.tokens(asked, arrived);
}

const choose = (page: Seen, index: number) => app.visitor.press(page, "Continuer", { choice: page.choices[index] ?? "" });

const actorOf = (tokens: Tokens) =>
  decodeJwt<{ actor: { kind: string; subject: string; person: object } }>(tokens.access_token).actor;

test("a professional logs in by Pro Santé Connect, and acts as the person whom every service knows", async () => {
  const tokens = await tokensOf(PSC, "promoter");
  const subject = pseudonym("899900000011", testEnvironment.PSEUDONYM_SECRET);
  expect(actorOf(tokens)).toMatchObject({ kind: "PROFESSIONAL", subject, person: { professionCode: "10" } });
  expect(tokens.expires_in).toBe(600);
  expect(decodeJwt(tokens.id_token ?? "")).toMatchObject({ sub: subject, aud: "developpement" });
  const issued = await started.access.issueDevelopmentToken("promoter");
  expect(issued.ok && decodeJwt(issued.value.accessToken).actor).toEqual(actorOf(tokens));
});

test("an agent logs in by ProConnect", async () => {
  expect(actorOf(await tokensOf(PRO_CONNECT, "ars-instructor-24"))).toMatchObject({ kind: "ARS_AGENT", organisation: "ars-24" });
});

test("so does the head of a structure", async () => {
  const actor = actorOf(await tokensOf(PRO_CONNECT, "structure-head"));
  expect(actor).toMatchObject({ kind: "STRUCTURE_HEAD", organisation: "finess-990000010" });
});

const AS_HEAD = "Se connecter avec ProConnect \\(développement\\), en tant que dirigeant";

test("a head can be verified as one, and nobody else passes for a head", async () => {
  expect(actorOf(await tokensOf(AS_HEAD, "structure-head"))).toMatchObject({ kind: "STRUCTURE_HEAD" });
  const { arrived } = await logIn(AS_HEAD, "ars-instructor-24");
  expect(arrived.title).toBe("Connexion abandonnée");
});

test("who has several activities chooses one, and what they chose is in their token", async () => {
  const { asked, arrived } = await logIn(PSC, "professional-other");
  expect(arrived.title).toBe("Au titre de quoi agissez-vous ?");
  expect(arrived.choices).toHaveLength(2);
  const tokens = await app.tokens(asked, await choose(arrived, 1));
  expect(actorOf(tokens).person).toMatchObject({ professionCode: "60" });
});

test("who also acts for another chooses so: the token lends the roles and says by what, and so do renewed ones", async () => {
  const { asked, arrived } = await logIn(PRO_CONNECT, "ars-deputy-24");
  expect(arrived.choices.map((choice) => choice.split(":")[0]).sort()).toEqual(["delegation", "membership", "substitution"]);
  const delegation = arrived.choices.findIndex((choice) => choice.startsWith("delegation"));
  const tokens = await app.tokens(asked, await choose(arrived, delegation));
  const issued = await started.access.issueDevelopmentToken("ars-delegate-24");
  expect(issued.ok && decodeJwt(issued.value.accessToken).actor).toEqual(actorOf(tokens));
  expect(actorOf(tokens)).toMatchObject({
    roles: ["SIGNATORY"],
    inSteadOf: { basis: "DELEGATION", reference: "Décision n° 2009-DG-0024", acts: ["NEED", "AUTHORISATION"] },
  });
  expect(actorOf(await app.refresh(tokens.refresh_token))).toEqual(actorOf(tokens));
});

test("an activity that is none of theirs is not taken", async () => {
  const { arrived } = await logIn(PSC, "professional-other");
  const again = await app.visitor.press(arrived, "Continuer", { choice: "10 elsewhere" });
  expect([again.status, again.title]).toEqual([400, "Au titre de quoi agissez-vous ?"]);
  expect(again.text).toContain("Choisissez l'une des possibilités");
});

test("who is no professional does not come in by Pro Santé Connect, reads why, and may try otherwise", async () => {
  const { arrived } = await logIn(PSC, "not-professional");
  expect([arrived.status, arrived.title]).toEqual([403, "Vous ne pouvez pas accéder à cette application"]);
  expect(arrived.text).toContain("ne vous connaît pas d&#39;activité");
  expect((await app.visitor.follow(arrived, "Se connecter autrement")).title).toBe("Se connecter");
});

test("who gives up goes back to the application, which is told so", async () => {
  app = await newApplication();
  const asked = await app.ask();
  const arrived = await app.visitor.press(asked.page, "Annuler et revenir à l'application");
  expect(Object.fromEntries(arrived.url.searchParams)).toMatchObject({ error: "access_denied", state: asked.state });
});

test("a session that is there needs no second login", async () => {
  await tokensOf(PSC, "promoter");
  const asked = await app.ask();
  expect(asked.page.url.href).toContain(REDIRECT);
  expect(actorOf(await app.tokens(asked, asked.page))).toMatchObject({ kind: "PROFESSIONAL" });
});

test("the activity is changed without logging in again: new tokens carry it, renewed ones too", async () => {
  const { asked, arrived } = await logIn(PSC, "professional-other");
  const before = await app.tokens(asked, await choose(arrived, 0));
  expect(actorOf(before).person).toMatchObject({ professionCode: "21" });
  const again = await app.ask(app.visitor, { prompt: "select_account" });
  expect(again.page.title).toBe("Au titre de quoi agissez-vous ?");
  const back = await choose(again.page, 1);
  expect(actorOf(await app.tokens(again, back)).person).toMatchObject({ professionCode: "60" });
  expect(actorOf(await app.refresh(before.refresh_token)).person).toMatchObject({ professionCode: "60" });
});

test("refresh tokens rotate; one used twice takes its whole family with it", async () => {
  const first = await tokensOf(PSC, "promoter");
  const second = await app.refresh(first.refresh_token);
  expect(second.refresh_token).not.toBe(first.refresh_token);
  const third = await app.refresh(second.refresh_token);
  await expect(app.refresh(first.refresh_token)).rejects.toMatchObject({ error: "invalid_grant" });
  await expect(app.refresh(third.refresh_token)).rejects.toMatchObject({ error: "invalid_grant" });
});

test("of requests that renew with one token at once, at most one is answered", async () => {
  const { refresh_token } = await tokensOf(PSC, "promoter");
  const answers = await Promise.allSettled(Array.from({ length: 5 }, () => app.refresh(refresh_token)));
  expect(answers.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(1);
});

test("a code is good once: used twice, what it gave is taken back", async () => {
  const { asked, arrived } = await logIn(PSC, "promoter");
  const { refresh_token } = await app.tokens(asked, arrived);
  await expect(app.tokens(asked, arrived)).rejects.toMatchObject({ error: "invalid_grant" });
  await expect(app.refresh(refresh_token)).rejects.toMatchObject({ error: "invalid_grant" });
});

test("a code without the verifier that belongs to it gives nothing", async () => {
  const { asked, arrived } = await logIn(PSC, "promoter");
  await expect(app.tokens({ ...asked, verifier: "x".repeat(43) }, arrived)).rejects.toMatchObject({ error: "invalid_grant" });
});

test.each([
  ["without PKCE", { code_challenge: "", code_challenge_method: "" }],
  ["with a plain challenge", { code_challenge_method: "plain" }],
])("a request %s is refused", async (_what, parameters) => {
  app = await newApplication();
  const { page } = await app.ask(app.visitor, parameters);
  expect(page.url.searchParams.get("error")).toBe("invalid_request");
});

test("an address that was not registered gets nobody, and nothing but a page of ours", async () => {
  app = await newApplication();
  const { page } = await app.ask(app.visitor, { redirect_uri: "http://127.0.0.1:9/retour/autre" });
  expect([page.status, page.title]).toEqual([400, "La demande de connexion n'est pas valable"]);
});

test("the graph may be named as the audience, as it is without", async () => {
  app = await newApplication();
  const asked = await app.ask(app.visitor, { resource: "urn:coop:graph" });
  const arrived = await app.visitor.press(await app.visitor.follow(asked.page, PSC), "Se connecter", { person: "promoter" });
  expect(decodeJwt((await app.tokens(asked, arrived)).access_token).aud).toBe("urn:coop:graph");
});

test("another audience is not given", async () => {
  app = await newApplication();
  const { page } = await app.ask(app.visitor, { resource: "urn:somewhere:else" });
  expect(page.url.searchParams.get("error")).toBe("invalid_target");
});

test("the login page of one browser is of no use in another, nor once it has been used", async () => {
  const { arrived } = await logIn(PSC, "professional-other");
  const stranger = (await newApplication()).visitor;
  expect((await stranger.open(arrived.url)).title).toBe("Cette connexion ne peut plus continuer");
  await choose(arrived, 0);
  expect((await app.visitor.open(arrived.url)).title).toBe("Cette connexion ne peut plus continuer");
  expect((await app.visitor.open(`${started.access.issuer}/interaction/none`)).status).toBe(400);
});

test("what a provider returned is taken once: the back button leads to a page that says so", async () => {
  const { arrived } = await logIn(PSC, "professional-other");
  const callback = new URL(arrived.url.pathname.replace("/choice", "/callback?code=x&state=y"), arrived.url);
  expect((await app.visitor.open(callback)).title).toBe("Cette connexion ne peut plus continuer");
});

test("a state that was made up is refused", async () => {
  app = await newApplication();
  const { page } = await app.ask();
  const atProvider = await app.visitor.follow(page, PSC);
  expect(atProvider.title).toContain("compte de développement");
  const uid = page.url.pathname.split("/").at(-1);
  const forged = `${started.access.issuer}/login/development-pro-sante-connect/callback?code=x&state=${uid}.forged`;
  expect((await app.visitor.open(forged)).title).toBe("Identification non vérifiée");
  const nobody = `${started.access.issuer}/login/development-pro-sante-connect/callback?code=x`;
  expect((await app.visitor.open(nobody)).title).toBe("Cette connexion ne peut plus continuer");
});

test("a login that took too long can't be finished, and says so", async () => {
  const { arrived } = await logIn(PSC, "professional-other");
  await started.rows("UPDATE oidc_payload SET expires_at = now() WHERE model = 'Interaction'");
  expect((await choose(arrived, 0)).title).toBe("Cette connexion ne peut plus continuer");
});

test("a form that another site made is refused", async () => {
  const { arrived } = await logIn(PSC, "professional-other");
  const forged = await app.visitor.press(arrived, "Continuer", { choice: arrived.choices[0] ?? "", csrf: "x" });
  expect([forged.status, forged.title]).toEqual([403, "Ce formulaire n'est pas le nôtre"]);
});

test("cookies are out of reach of scripts and of other sites", async () => {
  await tokensOf(PSC, "promoter");
  const own = [...app.visitor.cookies.values()].filter(({ name }) => name.startsWith("coop_"));
  expect(own.map(({ name }) => name)).toContain("coop_session");
  for (const { attributes } of own) expect(attributes).toMatch(/samesite=lax.*httponly|httponly.*samesite=lax/i);
});

test("behind TLS, cookies are sent over TLS alone", async () => {
  const behind = await startAccess(await freshDatabase(), { ACCESS_ISSUER: "https://acces.example.gouv.fr" });
  try {
    const request = { response_type: "code", client_id: "developpement", redirect_uri: REDIRECT, scope: "openid" };
    const challenge = { code_challenge: "x".repeat(43), code_challenge_method: "S256" };
    const { port } = behind;
    const response = await fetch(`http://localhost:${port}/auth?${new URLSearchParams({ ...request, ...challenge })}`, {
      redirect: "manual",
      headers: { "x-forwarded-proto": "https", "x-forwarded-host": "acces.example.gouv.fr" },
    });
    const cookies = response.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/; secure/i);
  } finally {
    await behind.access.stop();
  }
});

test("a login that was begun at one copy of the service is finished at another", async () => {
  const { issuer } = started.access;
  const other = await startAccess(started.databaseUrl, { ACCESS_ISSUER: issuer });
  try {
    const { asked, arrived } = await logIn(PSC, "professional-other");
    const page = await fetch(`http://localhost:${other.port}${arrived.url.pathname}`, {
      headers: { cookie: [...app.visitor.cookies.values()].map(({ name, value }) => `${name}=${value}`).join("; ") },
    });
    expect(await page.text()).toContain("Au titre de quoi agissez-vous");
    expect(actorOf(await app.tokens(asked, await choose(arrived, 0)))).toMatchObject({ kind: "PROFESSIONAL" });
  } finally {
    await other.access.stop();
  }
});

test("somebody else who logs in with the same browser ends the session that was there", async () => {
  const first = await tokensOf(PSC, "promoter");
  const again = await app.ask(app.visitor, { prompt: "login" });
  const page = await app.visitor.follow(again.page, PRO_CONNECT);
  const arrived = await app.visitor.press(page, "Se connecter", { person: "ministry" });
  expect(actorOf(await app.tokens(again, arrived))).toMatchObject({ kind: "MINISTRY" });
  await expect(app.refresh(first.refresh_token)).rejects.toMatchObject({ error: "invalid_grant" });
});

test("logging out ends the session here and at the provider, and what it gave", async () => {
  const tokens = await tokensOf(PSC, "promoter");
  const question = await app.visitor.open(app.logoutUrl(tokens.id_token));
  expect(question.title).toBe("Voulez-vous vous déconnecter ?");
  const left = await app.visitor.press(question, "Se déconnecter");
  expect(left.url.href).toBe("http://127.0.0.1:9/deconnecte?state=s-logout");
  await expect(app.refresh(tokens.refresh_token)).rejects.toMatchObject({ error: "invalid_grant" });
  const next = await app.ask();
  expect(next.page.title).toBe("Se connecter");
  expect((await app.visitor.follow(next.page, PSC)).title).toContain("compte de développement");
});

test("logging out without a session needs no question and no script", async () => {
  app = await newApplication();
  const left = await app.visitor.open(app.logoutUrl(undefined));
  expect(left.url.href).toBe("http://127.0.0.1:9/deconnecte?state=s-logout");
  const bare = await app.visitor.open(`${started.access.issuer}/session/end`);
  expect([bare.status, bare.title]).toEqual([200, "Vous êtes déconnecté"]);
});

test("names, identifiers and the provider's token can't be read in the database", async () => {
  const { id_token } = await tokensOf(PSC, "promoter");
  expect(id_token).toBeDefined();
  const rows = await started.rows("SELECT payload::text FROM oidc_payload WHERE model IN ('Login', 'LoginAttempt')");
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.join()).not.toMatch(/Martin|899900000011|idToken|eyJ[^"]*\.eyJ/);
});
