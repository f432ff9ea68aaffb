import { publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { type Bearer, publicBearer } from "./bearer.ts";
import { createRevocations, type RevocationsConfig } from "./revocations.ts";

const logger = pino({ level: "silent" });
const subject = "018f0000-0000-7000-8000-000000000001";
const revokedAt = "2026-11-22T09:00:00.700Z";
const config: RevocationsConfig = { everyMs: 20_000, graceMs: 45_000, afterGrace: "refuse" };

function bearerOf(organisation: string, issuedAt: string): Bearer {
  const token = { expiresAt: new Date(0), issuedAt: Math.floor(Date.parse(issuedAt) / 1_000), certificate: null };
  return { actor: { ...publicActor, kind: "ARS_AGENT", subject, organisation }, token };
}

async function reading(
  list: () => Promise<readonly { subject: string; organisation: string; revokedAt: string }[]>,
  changes = {},
) {
  let now = 0;
  const revocations = createRevocations({ readRevocations: list }, { ...config, ...changes }, logger, () => now);
  await revocations.start();
  await revocations.stop();
  const wait = (ms: number): void => {
    now += ms;
  };
  return { ...revocations, wait };
}

test("a token that was issued before, or in the same second, is refused; one from after it and one of elsewhere are not", async () => {
  const { check } = await reading(async () => [{ subject, organisation: "ars-11", revokedAt }]);
  expect(() => check(bearerOf("ars-11", "2026-11-22T08:59:59Z"))).toThrow("identifiez-vous de nouveau");
  expect(() => check(bearerOf("ars-11", "2026-11-22T09:00:00Z"))).toThrow("identifiez-vous de nouveau");
  expect(() => check(bearerOf("ars-11", "2026-11-22T09:00:01Z"))).not.toThrow();
  expect(() => check(bearerOf("ars-24", "2026-11-22T08:59:59Z"))).not.toThrow();
});

test("while nobody tells what is revoked, tokens are believed for a while and then refused; the public goes on", async () => {
  const { check, wait } = await reading(() => Promise.reject(new Error("away")));
  wait(45_000);
  expect(() => check(bearerOf("ars-11", revokedAt))).not.toThrow();
  wait(1);
  expect(() => check(bearerOf("ars-11", revokedAt))).toThrow("ne peut pas être vérifiée");
  expect(() => check(publicBearer)).not.toThrow();
});

test("who would rather go on may say so", async () => {
  const { check, wait } = await reading(() => Promise.reject(new Error("away")), { afterGrace: "believe" });
  wait(3_600_000);
  expect(() => check(bearerOf("ars-11", revokedAt))).not.toThrow();
});
