import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema } from "../generate/asyncapi-schemas.ts";
import { currentSchemas, ENVELOPE, type EventSchemas } from "../generate/released-events.ts";
import type { Check } from "./check.ts";

/** What consumers were promised, written by `npm run release-events`. */
export const RELEASED_EVENTS = "docs/released-events.json";

/** Keywords that are compared part by part, or say nothing about what fits. */
const LOOKED_INTO = new Set(["properties", "required", "items", "anyOf", "description", "title", "default"]);

/** What a schema says itself, without its parts, in an order that does not depend on how it was written. */
function own(schema: JsonSchema): string {
  const kept = Object.entries(schema).filter(([keyword]) => !LOOKED_INTO.has(keyword));
  return JSON.stringify(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function ofFields(released: JsonSchema, current: JsonSchema, path: string): readonly string[] {
  const [before, now] = [released.properties ?? {}, current.properties ?? {}];
  const [wasRequired, isRequired] = [new Set(released.required), new Set(current.required)];
  const kept = Object.entries(before).flatMap(([field, schema]) => {
    const at = `${path}.${field}`;
    const there = now[field];
    if (!there) return [`${at} was removed`];
    const breaks = breaksOf(schema, there, at);
    if (wasRequired.has(field) && !isRequired.has(field)) return [`${at} is no longer always there`, ...breaks];
    if (!wasRequired.has(field) && isRequired.has(field)) return [`${at} is newly required: older events lack it`, ...breaks];
    return breaks;
  });
  const added = Object.keys(now).filter((field) => !(field in before) && isRequired.has(field));
  return [...kept, ...added.map((field) => `${path}.${field} is newly required: older events lack it`)];
}

function ofAlternatives(released: JsonSchema, current: JsonSchema, path: string): readonly string[] {
  const [before, now] = [released.anyOf ?? [], current.anyOf ?? []] as [readonly JsonSchema[], readonly JsonSchema[]];
  if (before.length !== now.length) return [`${path} was retyped`];
  return before.flatMap((schema, index) => breaksOf(schema, now[index] as JsonSchema, path));
}

function ofItems(released: JsonSchema, current: JsonSchema, path: string): readonly string[] {
  const [before, now] = [released.items, current.items] as [JsonSchema | undefined, JsonSchema | undefined];
  if (!(before && now)) return before === now ? [] : [`${path} was retyped`];
  return breaksOf(before, now, `${path}[]`);
}

/**
 * Both directions count: a consumer of yesterday reads today's events, and one of today reads yesterday's, since topics
 * keep them for ever. So a field may neither become wider nor narrower; only optional ones may be added.
 */
function breaksOf(released: JsonSchema, current: JsonSchema, path: string): readonly string[] {
  if (own(released) !== own(current)) return [`${path} was retyped`];
  return [...ofFields(released, current, path), ...ofItems(released, current, path), ...ofAlternatives(released, current, path)];
}

/** All that would break a consumer of the released events. New events and new optional fields break nothing. */
export function brokenContracts(released: EventSchemas, current: EventSchemas): readonly string[] {
  return Object.entries(released).flatMap(([event, schema]) => {
    const now = current[event];
    return now ? breaksOf(schema, now, event === ENVELOPE ? event : `${event}: data`) : [`${event}: was removed`];
  });
}

export function readReleasedEvents(root: string): EventSchemas | undefined {
  const path = join(root, RELEASED_EVENTS);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as EventSchemas) : undefined;
}

export const noBrokenContract: Check = {
  name: "no event breaks a consumer of the released events",
  run: async (root) => {
    const released = readReleasedEvents(root);
    if (!released) return [`${RELEASED_EVENTS} is missing: run npm run release-events`];
    return brokenContracts(released, currentSchemas());
  },
};
