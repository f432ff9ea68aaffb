import { cloudEventSchema, type EventDefinition } from "@coop/contracts";
import { allEvents } from "@coop/contracts/all-events.ts";
import { type JsonSchema, schemaOf } from "./asyncapi-schemas.ts";

/** Under which the envelope stands, which all events share. */
export const ENVELOPE = "CloudEvent";

/** What consumers were promised: the schema of each event's data, by `topic type`, and that of the envelope. */
export type EventSchemas = Readonly<Record<string, JsonSchema>>;

export function schemasOf(events: readonly EventDefinition[]): EventSchemas {
  const entries = events.map(({ topic, type, data }) => [`${topic} ${type}`, schemaOf(data)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What is announced today. */
export function currentSchemas(): EventSchemas {
  return { [ENVELOPE]: schemaOf(cloudEventSchema), ...schemasOf(allEvents) };
}

/** One event a line, so that a review shows which ones changed. */
export function printSchemas(schemas: EventSchemas): string {
  const lines = Object.entries(schemas).map(([event, schema]) => `  ${JSON.stringify(event)}: ${JSON.stringify(schema)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
