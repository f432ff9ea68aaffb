import { expect, test } from "@jest/globals";
import { z } from "zod";
import { allEvents } from "./all-events.ts";
import type { EventDefinition } from "./define-event.ts";
import * as contracts from "./index.ts";

/** Words of a field's name that tell who somebody is, how to reach them, or what somebody wrote. */
const PERSONAL =
  /^(names?|firstname|lastname|surname|patronym|birth|born|sex|address|street|postcode|postal|zip|city|rpps|adeli|nat|ps|nir|email|mail|phone|mobile|comments?|narratives?|texts?|reasons?|motives?|why|messages?|notes?|remarks?|justification|answer|explanation|summary|description|content)$/;

const isPersonal = (field: string) =>
  [field.toLowerCase(), ...field.split(/(?=[A-Z])|[_-]/).map((word) => word.toLowerCase())].some((word) => PERSONAL.test(word));

/** The names of all fields, however deep. */
function fieldsOf(schema: unknown): readonly string[] {
  if (schema === null || typeof schema !== "object") return [];
  const { properties = {} } = schema as { properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(fieldsOf), ...Object.values(properties).flatMap(fieldsOf)];
}

test.each(allEvents.map((event) => [`${event.topic} ${event.type}`, event] as const))(
  "%s carries no field for a name, an address, a person's number or a narrative",
  (_, { data }) => {
    const fields = fieldsOf(z.toJSONSchema(data));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(isPersonal)).toEqual([]);
  },
);

test.each([
  "name",
  "familyName",
  "lastname",
  "postalAddress",
  "rppsNumber",
  "idNatPs",
  "email",
  "refusalReasons",
  "reserveText",
  "born_on",
])("a field %s would be found, however deep", (field) => {
  const schema = z.object({ list: z.array(z.object({ deep: z.object({ [field]: z.string() }).nullable() })) });
  expect(fieldsOf(z.toJSONSchema(schema)).filter(isPersonal)).toContain(field);
});

test("every family of events that the package shows is among all of them", () => {
  const isEvent = (value: unknown): value is EventDefinition => typeof value === "object" && value !== null && "topic" in value;
  const shown = Object.values(contracts)
    .flatMap((family) => (typeof family === "object" ? Object.values(family) : []))
    .filter(isEvent);
  expect(shown.length).toBeGreaterThan(40);
  expect(shown.filter((event) => !allEvents.includes(event))).toEqual([]);
});

test("no two events of a topic have the same type, and each ends with its version", () => {
  const types = allEvents.map(({ topic, type }) => `${topic} ${type}`);
  expect(new Set(types).size).toBe(types.length);
  for (const type of types) expect(type).toMatch(/^coop\.\w+ fr\.coop\.\w+\.\w+\.v[1-9]\d*$/);
});
