import type { EventDefinition } from "@coop/contracts";
import { type JsonSchema, schemaOf } from "./asyncapi-schemas.ts";

/** What consumers were promised: the schema of each event's data, by `topic type`. */
export type EventSchemas = Readonly<Record<string, JsonSchema>>;

export function schemasOf(events: readonly EventDefinition[]): EventSchemas {
  const entries = events.map(({ topic, type, data }) => [`${topic} ${type}`, schemaOf(data)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** One event a line, so that a review shows which ones changed. */
export function printSchemas(schemas: EventSchemas): string {
  const lines = Object.entries(schemas).map(([event, schema]) => `  ${JSON.stringify(event)}: ${JSON.stringify(schema)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
