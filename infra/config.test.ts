import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readConfig } from "./config.ts";
import { keepSecrets } from "./embedded/secrets.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "coop-secrets-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("nothing need be given, and what listens is reached from this machine alone", () => {
  expect(readConfig({})).toMatchObject({ host: "127.0.0.1", gatewayPort: 4000, accessPort: 4010, launchedByNpm: false });
});

test("every fault is listed at once", () => {
  const environment = { GATEWAY_PORT: "x", ACCESS_PORT: "99999", LOG_LEVEL: "loud", ACCESS_URL: "ftp://here" };
  expect(() => readConfig(environment)).toThrow(/GATEWAY_PORT[\s\S]*ACCESS_PORT[\s\S]*LOG_LEVEL[\s\S]*ACCESS_URL/);
  expect(() => readConfig({ ACCESS_PORT: "4000" })).toThrow("ACCESS_PORT: must be another port than GATEWAY_PORT");
});

test("where production is asked for, nothing with development accounts starts", () => {
  expect(() => readConfig({ NODE_ENV: "production" })).toThrow(
    "NODE_ENV: npm start and npm run start:distributed are for development",
  );
});

test("secrets are made once, kept, and read by their owner alone; two that start at once have the same", async () => {
  const file = join(folder, "secrets.env");
  const [one, other] = await Promise.all([keepSecrets(file), keepSecrets(file)]);
  expect(one).toEqual(other);
  expect(await keepSecrets(file)).toEqual(one);
  expect(new Set(Object.values(one)).size).toBe(5);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, "utf8")).toContain("ACTOR_KEYS=");
});

test("a file that lacks a secret is not filled up: pseudonyms would change", async () => {
  const file = join(folder, "half.env");
  await writeFile(file, "ACTOR_KEYS=k1:secret\n");
  await expect(keepSecrets(file)).rejects.toThrow("lacks PSEUDONYM_SECRET, ACCESS_KEY_SECRET, ACCESS_DEVELOPMENT_SECRET");
});
