import type { EventDefinition } from "@coop/contracts";
import * as contracts from "@coop/contracts";
import { allEvents } from "@coop/contracts/all-events.ts";
import { z } from "zod";

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}

type Written = Record<string, unknown>;

/** Unknown fields are ignored, so that a schema does not forbid them; a format says enough without its pattern. */
function simplify({ jsonSchema }: { readonly jsonSchema: Written }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.format === "uuid" || jsonSchema.format === "date" || jsonSchema.format === "date-time")
    delete jsonSchema.pattern;
}

function withoutHeader(schema: Written): JsonSchema {
  const { $schema: _draft, $id: _id, ...rest } = schema;
  return rest;
}

const options = { target: "draft-7", override: simplify } as const;

/** A schema that stands by itself. */
export function schemaOf(type: z.ZodType): JsonSchema {
  return withoutHeader(z.toJSONSchema(type, options));
}

/** Where one schema of the document names another. */
export const referenceTo = (name: string): string => `#/components/schemas/${name}`;

export interface NamedSchemas {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** The name of an event's data: `Task`, `fr.coop.protocol.referred.v1.data`. */
  readonly nameOf: (event: EventDefinition) => string;
}

/** The envelope, what events are made of (`Dossier`, `Version`), and the data of each event, each written once. */
export function namedSchemas(): NamedSchemas {
  const registry = z.registry<{ id: string }>();
  const nameOf = ({ type, data }: EventDefinition): string => registry.get(data)?.id ?? `${type}.data`;
  for (const [name, value] of Object.entries(contracts)) {
    if (name.endsWith("Schema") && value instanceof z.ZodType)
      registry.add(value, { id: capitalised(name.replace(/Schema$/, "")) });
  }
  for (const event of new Map(allEvents.map((each) => [each.type, each])).values()) {
    registry.add(event.data, { id: nameOf(event) });
  }
  const { schemas } = z.toJSONSchema(registry, { ...options, uri: referenceTo });
  const sorted = Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1));
  return { schemas: Object.fromEntries(sorted.map(([name, schema]) => [name, withoutHeader(schema)])), nameOf };
}

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
