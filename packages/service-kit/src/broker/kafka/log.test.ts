import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { quietly } from "./log.ts";

let nowMs = 0;
const warnings: string[] = [];
const write = (line: string) => void (JSON.parse(line).level >= 40 && warnings.push(JSON.parse(line).msg));
const log = () => quietly(pino({ level: "debug" }, { write }), () => nowMs);
const [ERROR, INFO] = [1, 4];
const entry = (message: string, { level = ERROR, error }: { level?: number; error?: string } = {}) => ({
  namespace: "Test",
  level,
  log: { message, error },
});

test("what kafkajs calls an error is a warning once a minute, the rest is not", () => {
  warnings.length = 0;
  const say = log();
  for (nowMs = 0; nowMs < 90_000; nowMs += 1_000) say(entry("Connection error"));
  say(entry("Starting", { level: INFO }));
  expect(warnings).toEqual(["Kafka: Connection error", "Kafka: Connection error"]);
});

test("what passes by itself is no warning, unless it does not pass", () => {
  warnings.length = 0;
  const say = log();
  const electing = entry("Response Metadata", { error: "There is no leader, as we are in the middle of a leadership election" });
  for (nowMs = 0; nowMs < 20_000; nowMs += 1_000) say(electing);
  for (nowMs = 200_000; nowMs < 220_000; nowMs += 1_000) say(electing);
  expect(warnings).toEqual([]);
  for (nowMs = 220_000; nowMs < 240_000; nowMs += 1_000) say(electing);
  expect(warnings).toEqual(["Kafka: Response Metadata"]);
});
