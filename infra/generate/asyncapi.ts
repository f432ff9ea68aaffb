import { type EventDefinition, topics } from "@coop/contracts";
import { allEvents } from "@coop/contracts/all-events.ts";
import type { Generator } from "./artifact.ts";
import { type Consumers, readConsumers } from "./asyncapi-consumers.ts";
import { namedSchemas, referenceTo } from "./asyncapi-schemas.ts";

const KAFKA_BINDING = "0.5.0";
const KEY = "L'identifiant de l'agrégat dont l'événement parle : tous ceux d'un même dossier gardent leur ordre.";
const SUBJECT = "L'identifiant de l'agrégat, le même que la clé.";

const channelOf = (topic: string): string => topic.replace("coop.", "");
const eventsOn = (topic: string): readonly EventDefinition[] => allEvents.filter((event) => event.topic === topic);
const messageReference = ({ topic, type }: EventDefinition) => ({ $ref: `#/channels/${channelOf(topic)}/messages/${type}` });

/** The event as it travels: the envelope, with its type and its data. */
function payload({ type }: EventDefinition, dataSchema: string): object {
  return {
    allOf: [
      { $ref: referenceTo("CloudEvent") },
      {
        type: "object",
        required: ["type", "subject", "dataschema", "data"],
        properties: {
          type: { const: type },
          subject: { type: "string", format: "uuid", description: SUBJECT },
          dataschema: { const: `urn:coop:event:${type}` },
          data: { $ref: referenceTo(dataSchema) },
        },
      },
    ],
  };
}

function message(event: EventDefinition, dataSchema: string): object {
  return {
    name: event.type,
    title: event.type,
    summary: event.description,
    contentType: "application/cloudevents+json",
    payload: payload(event, dataSchema),
    bindings: { kafka: { key: { type: "string", format: "uuid", description: KEY }, bindingVersion: KAFKA_BINDING } },
  };
}

function channel(service: string, topic: string): object {
  return {
    address: topic,
    description: `Ce que le service ${service} annonce. Conservé sans limite de durée.`,
    messages: Object.fromEntries(eventsOn(topic).map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
  };
}

/** Who sends on a topic, and who takes in what of it. */
function operations(service: string, topic: string, consumers: Consumers): readonly (readonly [string, object])[] {
  const operation = (action: string, events: readonly EventDefinition[]) => ({
    action,
    channel: { $ref: `#/channels/${channelOf(topic)}` },
    messages: events.map(messageReference),
  });
  const receivers = Object.keys(topics).flatMap((consumer) => {
    const taken = eventsOn(topic).filter((event) => consumers(event).includes(consumer));
    return taken.length > 0 ? [[`${consumer}.receives.${channelOf(topic)}`, operation("receive", taken)] as const] : [];
  });
  return [[`${service}.sends`, operation("send", eventsOn(topic))], ...receivers];
}

/** The AsyncAPI 3 document of all that services announce to each other. */
export function asyncApiDocument(consumers: Consumers): object {
  const { schemas, nameOf } = namedSchemas();
  const entries = Object.entries(topics);
  return {
    asyncapi: "3.1.0",
    info: {
      title: "COOP : événements",
      version: "1.0.0",
      description:
        "Ce que les services s'annoncent, en CloudEvents 1.0 (JSON structuré). Écrit par `npm run generate` depuis packages/contracts. " +
        "Un consommateur ignore les champs qu'il ne connaît pas.",
    },
    defaultContentType: "application/cloudevents+json",
    channels: Object.fromEntries(entries.map(([service, topic]) => [channelOf(topic), channel(service, topic)])),
    operations: Object.fromEntries(entries.flatMap(([service, topic]) => operations(service, topic, consumers))),
    components: {
      messages: Object.fromEntries(allEvents.map((event) => [event.type, message(event, nameOf(event))])),
      schemas,
    },
  };
}

export const asyncApi: Generator = async (root) => {
  const document = asyncApiDocument(await readConsumers(root));
  return [{ path: "docs/events.asyncapi.json", content: `${JSON.stringify(document, null, 2)}\n` }];
};
