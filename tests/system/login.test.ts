import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { type LoginRequest, startApplication, type TestApplication, type Tokens } from "./harness/application.ts";
import { askGraph } from "./harness/ask-graph.ts";
import { describeInBrowser, launchBrowser } from "./harness/browser.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

jest.setTimeout(60_000);

const PSC = "Se connecter avec Pro Santé Connect (développement)";
const PRO_CONNECT = "Se connecter avec ProConnect (développement)";
const WHO = "{ me { name organisation profession { code } } }";

describeInBrowser("people log in, in a real browser without scripts", () => {
  let system: TestSystem;
  let browser: Browser;
  let app: TestApplication;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    system = await startTestSystem();
    [browser, app] = await Promise.all([launchBrowser(), startApplication(system.system.access.issuer)]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await system?.stop();
  });

  beforeEach(async () => {
    context = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR", viewport: { width: 390, height: 800 } });
    page = await context.newPage();
    complaints = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !message.text().includes("status of 4"))
        complaints.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    // What a page may not do by its own policy, the browser says here.
    expect(complaints).toEqual([]);
  });

  const heading = () => page.getByRole("heading", { level: 1 }).textContent();
  const isHeaded = (text: string) => page.getByRole("heading", { level: 1, name: text }).waitFor();

  /** Goes on with the Tab key until what has the focus reads as wanted. */
  async function tabTo(name: string): Promise<void> {
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      if ((await focused.count()) === 0) continue;
      const text = (await focused.textContent()) ?? "";
      const label = (await focused.getAttribute("id")) ?? "";
      if (text.includes(name) || label === name) return;
    }
    throw new Error(`Nothing that reads "${name}" can be reached with the keyboard on "${await heading()}".`);
  }

  /** From the application to the provider's page and through it, with the keyboard alone. */
  async function logIn(way: string, person: string, request?: LoginRequest): Promise<LoginRequest> {
    const asked = request ?? (await app.request());
    await page.goto(asked.url);
    await isHeaded("Se connecter");
    await tabTo(way);
    await page.keyboard.press("Enter");
    await page.getByLabel("Se connecter comme").waitFor();
    await tabTo("person");
    await page.keyboard.type(person);
    await tabTo("Se connecter");
    await page.keyboard.press("Enter");
    return asked;
  }

  async function arrive(asked: LoginRequest): Promise<Tokens> {
    await isHeaded(app.greeting);
    return app.tokens(asked, page.url());
  }

  async function whoIs({ access_token }: Tokens): Promise<unknown> {
    const { data } = await askGraph(system.url, async () => access_token)(WHO);
    return (data as { readonly me: unknown }).me;
  }

  test("a professional by Pro Santé Connect: the graph answers as that person", async () => {
    const tokens = await arrive(await logIn(PSC, "Dr Claire"));
    expect(await whoIs(tokens)).toEqual({ name: "Claire Martin", organisation: null, profession: { code: "10" } });
    expect(await whoIs(await app.refresh(tokens))).toMatchObject({ name: "Claire Martin" });
  });

  test("an agent by ProConnect: the graph answers as that agent", async () => {
    const tokens = await arrive(await logIn(PRO_CONNECT, "ARS Bretagne, inst"));
    expect(await whoIs(tokens)).toMatchObject({ organisation: "ars-53" });
  });

  test("the head of a structure by ProConnect: the graph answers as that head", async () => {
    const tokens = await arrive(await logIn(PRO_CONNECT, "Structure FINESS"));
    expect(await whoIs(tokens)).toMatchObject({ organisation: "finess-990000010" });
  });

  test("who has several activities chooses with the arrow keys, and later another, without logging in again", async () => {
    const asked = await logIn(PSC, "Nadia");
    await isHeaded("Au titre de quoi agissez-vous ?");
    await tabTo("");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const first = await arrive(asked);
    expect(await whoIs(first)).toMatchObject({ profession: { code: "60" } });

    const again = await app.request({ prompt: "select_account" });
    await page.goto(again.url);
    await isHeaded("Au titre de quoi agissez-vous ?");
    await tabTo("");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await whoIs(await arrive(again))).toMatchObject({ profession: { code: "21" } });
    expect(await whoIs(await app.refresh(first))).toMatchObject({ profession: { code: "21" } });
  });

  test("who is no professional reads why they do not come in, and can try otherwise", async () => {
    const asked = await logIn(PSC, "Camille");
    await isHeaded("Vous ne pouvez pas accéder à cette application");
    expect(await page.getByRole("alert").textContent()).toContain("seuls les professionnels en exercice");
    await tabTo("Se connecter autrement");
    await page.keyboard.press("Enter");
    await isHeaded("Se connecter");
    expect(page.url()).not.toContain(asked.state);
  });

  test("the back button after a login does no harm: it says that this login is over", async () => {
    const asked = await logIn(PSC, "Nadia");
    await isHeaded("Au titre de quoi agissez-vous ?");
    await page.getByRole("button", { name: "Continuer" }).click();
    await arrive(asked);
    await page.goBack();
    await isHeaded("Cette connexion ne peut plus continuer");
  });

  test("an interaction of another browser, or none, is refused in French", async () => {
    await page.goto(`${system.system.access.issuer}/interaction/x`);
    await isHeaded("Cette connexion ne peut plus continuer");
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  });

  test("logging out ends the session, here and at the provider", async () => {
    const tokens = await arrive(await logIn(PRO_CONNECT, "Ministère, s"));
    await page.goto(app.logoutUrl(tokens));
    await isHeaded("Voulez-vous vous déconnecter ?");
    await tabTo("Se déconnecter");
    await page.keyboard.press("Enter");
    await isHeaded(app.farewell);
    await expect(app.refresh(tokens)).rejects.toMatchObject({ error: "invalid_grant" });
    await page.goto((await app.request()).url);
    await isHeaded("Se connecter");
    await page.getByRole("link", { name: PRO_CONNECT, exact: true }).click();
    await page.getByLabel("Se connecter comme").waitFor();
  });

  test("a refresh token that is used twice, and a code that is used twice, give nothing more", async () => {
    const tokens = await arrive(await logIn(PSC, "Dr Claire"));
    const renewed = await app.refresh(tokens);
    await expect(app.refresh(tokens)).rejects.toMatchObject({ error: "invalid_grant" });
    await expect(app.refresh(renewed)).rejects.toMatchObject({ error: "invalid_grant" });

    const again = await app.request();
    await page.goto(again.url);
    const second = await arrive(again);
    await expect(app.tokens(again, page.url())).rejects.toMatchObject({ error: "invalid_grant" });
    await expect(app.refresh(second)).rejects.toMatchObject({ error: "invalid_grant" });
  });

  test("on the screen of a telephone nothing has to be scrolled sideways", async () => {
    await page.goto((await app.request()).url);
    await isHeaded("Se connecter");
    const overflow = await page.locator("html").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBe(0);
  });
});
