import { existsSync } from "node:fs";
import { describe } from "@jest/globals";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";
const isThere = existsSync(CHROMIUM);
if (!isThere && process.env.CI !== "true") {
  console.warn("\n*** Chromium is not installed: what needs a browser is NOT tested. Install it: apt-get install chromium ***\n");
}

/** Tests in a real browser. In the continuous integration a missing one is a failure, not an excuse. */
export const describeInBrowser = isThere || process.env.CI === "true" ? describe : describe.skip;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
