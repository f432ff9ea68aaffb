import { waitFor } from "@coop/testkit";
import { expect, test } from "@jest/globals";
import { keepRunning } from "./keep-running.ts";

test("a server that is gone is started again, and left alone once nobody keeps it", async () => {
  let runs = true;
  let starts = 0;
  const said: string[] = [];
  const startAgain = async () => {
    starts += 1;
    runs = true;
  };
  const end = keepRunning({ name: "kafka", isRunning: async () => runs, startAgain }, (line) => said.push(line), 1);
  runs = false;
  await waitFor(async () => starts === 1);
  runs = false;
  await waitFor(async () => starts === 2);
  await end();
  runs = false;
  expect(said.slice(0, 2)).toEqual(["kafka | ended, starts again.", "kafka | runs again."]);
  expect(starts).toBe(2);
});

test("why it does not start is said", async () => {
  const said: string[] = [];
  const startAgain = () => Promise.reject(new Error("no Java"));
  const end = keepRunning({ name: "kafka", isRunning: async () => false, startAgain }, (line) => said.push(line), 1);
  await waitFor(async () => said.includes("kafka | no Java"));
  await end();
});
