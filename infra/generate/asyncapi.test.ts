import { topics } from "@coop/contracts";
import { allEvents } from "@coop/contracts/all-events.ts";
import { expect, test } from "@jest/globals";
import { repositoryRoot } from "../repository.ts";
import { asyncApiDocument } from "./asyncapi.ts";
import { type Consumers, readConsumers } from "./asyncapi-consumers.ts";
import { type JsonSchema, namedSchemas } from "./asyncapi-schemas.ts";
import { topicSection } from "./asyncapi-table.ts";

const consumers: Consumers = ({ type }) => (type === "fr.coop.protocol.referred.v1" ? ["opinions", "funding"] : []);
const document = asyncApiDocument(consumers) as Record<string, Record<string, unknown>>;

/** Every `$ref` of the document. */
function references(part: unknown): readonly string[] {
  if (part === null || typeof part !== "object") return [];
  const own = "$ref" in part && typeof part.$ref === "string" ? [part.$ref] : [];
  return [...own, ...Object.values(part).flatMap(references)];
}

function at(path: string): unknown {
  const steps = path.replace("#/", "").split("/");
  return steps.reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], document);
}

test("every reference of the document leads somewhere", () => {
  const used = [...new Set(references(document))];
  expect(used.length).toBeGreaterThan(allEvents.length);
  expect(used.filter((path) => at(path) === undefined)).toEqual([]);
});

test("names of channels, operations and components are made of what AsyncAPI allows", () => {
  const { channels, operations, components } = document;
  const names = [channels, operations, ...Object.values(components as object)].flatMap((part) => Object.keys(part as object));
  expect(names.filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
});

test("each event is on its topic, with its key, subject, type, data and French description", () => {
  for (const { topic, type, description } of allEvents) {
    const channel = Object.values(document.channels as Record<string, { address: string; messages: object }>).find(
      ({ address }) => address === topic,
    );
    expect(Object.keys(channel?.messages ?? {})).toContain(type);
    expect((document.components as { messages: Record<string, unknown> }).messages[type]).toMatchObject({
      summary: description,
      bindings: { kafka: { key: { format: "uuid" } } },
      payload: { allOf: [{}, { properties: { type: { const: type }, subject: { format: "uuid" }, data: {} } }] },
    });
  }
});

test("an operation tells who sends and who receives what", () => {
  expect(Object.keys(document.operations as object)).toEqual([
    "protocols.sends",
    "opinions.receives.protocols",
    "funding.receives.protocols",
    "opinions.sends",
    "funding.sends",
    "adhesions.sends",
  ]);
});

test("a schema that several events share is written once, and forbids no field that it does not know", () => {
  const { schemas } = namedSchemas();
  expect((schemas["fr.coop.protocol.referred.v1.data"] as JsonSchema).properties?.dossier).toEqual({
    $ref: "#/components/schemas/Dossier",
  });
  expect(JSON.stringify(schemas)).not.toContain('"additionalProperties":false');
});

test("the table says of each event when, with which data, and for whom", () => {
  expect(topicSection(topics.protocols, consumers)).toContain(
    "| `fr.coop.protocol.referred.v1` | Le dossier est transmis pour avis, dans sa version figée. | `dossier`, `version`, " +
      "`opinionsAsked`, `economicModelHash`, `economicFigures`, `needStatedOn` | opinions, funding |",
  );
});

test("who takes in what is read from the services' subscriptions", async () => {
  const real = await readConsumers(repositoryRoot);
  expect(real({ topic: topics.protocols, type: "fr.coop.protocol.referred.v1" })).toEqual(["adhesions", "funding", "opinions"]);
  expect(real({ topic: topics.adhesions, type: "fr.coop.task.opened.v1" })).toEqual(["protocols"]);
  expect(real({ topic: topics.adhesions, type: "fr.coop.nothing.v1" })).toEqual([]);
});
