import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { describeInBrowser, launchBrowser } from "./harness/browser.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

jest.setTimeout(60_000);

describeInBrowser("the explorer, in a real browser", () => {
  let system: TestSystem;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const refusedByPolicy: string[] = [];

  beforeAll(async () => {
    system = await startTestSystem();
    browser = await launchBrowser();
    page = await browser.newPage();
    const own = new URL(system.url).origin;
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(own) && !/^(data|blob):/.test(url)) outside.push(url);
    });
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refusedByPolicy.push(message.text());
    });
    await page.goto(own);
    await page.waitForSelector("#account option[value='ars-instructor-24']", { state: "attached" });
  });

  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  async function run(account: string, example: string): Promise<string> {
    await page.selectOption("#account", account);
    await page.selectOption("#example", { label: example });
    await page.waitForURL(/query=/);
    await page.waitForSelector(".graphiql-execute-button");
    await page.click(".graphiql-execute-button");
    await page.locator(".result-window", { hasText: '"data"' }).waitFor();
    return (await page.textContent(".result-window")) ?? "";
  }

  test("a chosen account fills in its token: an agent reads what waits for its region", async () => {
    const answer = await run("ars-instructor-24", "Agent d'ARS : les dossiers de ma région et ce qui attend");
    expect(answer.replaceAll(/\s/g, "")).toContain('"workItems":{"nodes":[]}');
  });

  test("the public reads the catalogue, with real protocols in it", async () => {
    expect(await run("", "Public : le catalogue des protocoles en vigueur")).toContain("ASALEE");
  });

  test("nothing is fetched from anywhere else, and the page does nothing that its policy refuses", () => {
    expect(outside).toEqual([]);
    expect(refusedByPolicy).toEqual([]);
  });
});
