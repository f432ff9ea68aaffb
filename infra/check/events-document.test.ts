import { expect, test } from "@jest/globals";
import { asyncApiFaults } from "./events-document.ts";

const whole = {
  asyncapi: "3.1.0",
  info: { title: "Événements", version: "1.0.0" },
  channels: { protocols: { address: "coop.protocols", messages: { referred: { payload: { type: "object" } } } } },
  operations: { sends: { action: "send", channel: { $ref: "#/channels/protocols" } } },
};

test("a document that AsyncAPI's parser reads has no faults", async () => {
  expect(await asyncApiFaults(JSON.stringify(whole))).toEqual([]);
}, 30_000);

test("an operation on a channel that is not there, and a schema that is none, are found", async () => {
  const lost = { ...whole, operations: { sends: { action: "send", channel: { $ref: "#/channels/lost" } } } };
  expect(await asyncApiFaults(JSON.stringify(lost))).toContainEqual(expect.stringMatching(/^operations\.sends.*channel/));
  const wrong = { ...whole, components: { messages: { wrong: { payload: { type: "nothing" } } } } };
  expect(await asyncApiFaults(JSON.stringify(wrong))).toContainEqual(expect.stringMatching(/^components\.messages\.wrong/));
}, 30_000);
