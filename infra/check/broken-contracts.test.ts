import { cloudEventSchema } from "@coop/contracts";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { schemaOf } from "../generate/asyncapi-schemas.ts";
import { currentSchemas, ENVELOPE, schemasOf } from "../generate/released-events.ts";
import { brokenContracts } from "./broken-contracts.ts";

const version = z.object({ number: z.int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/) });
const dossier = z.object({
  status: z.enum(["DRAFT", "FILED"]),
  title: z.string(),
  note: z.string().optional(),
  dueOn: z.iso.date().nullable(),
  version: version.nullable(),
  reserves: z.array(z.object({ id: z.uuid() })),
});

function schemas(data: z.ZodType, changes: object = {}) {
  return schemasOf([{ type: "fr.coop.test.v1", topic: "coop.tests", description: "Un essai.", data, ...changes }]);
}
const breaks = (changed: z.ZodType) => brokenContracts(schemas(z.object({ dossier })), schemas(z.object({ dossier: changed })));
const at = "coop.tests fr.coop.test.v1: data.dossier";

describe("these break a consumer", () => {
  test.each([
    ["a field that is removed", dossier.omit({ title: true }), `${at}.title was removed`],
    ["an optional field that is removed", dossier.omit({ note: true }), `${at}.note was removed`],
    ["a field of another type", dossier.extend({ title: z.int() }), `${at}.title was retyped`],
    ["a field that may be null", dossier.extend({ title: z.string().nullable() }), `${at}.title was retyped`],
    ["a field that may be null no more", dossier.extend({ version }), `${at}.version was retyped`],
    [
      "a value that is added to an enum",
      dossier.extend({ status: z.enum(["DRAFT", "FILED", "LOST"]) }),
      `${at}.status was retyped`,
    ],
    ["a value that is taken from an enum", dossier.extend({ status: z.enum(["DRAFT"]) }), `${at}.status was retyped`],
    ["another format", dossier.extend({ dueOn: z.iso.datetime().nullable() }), `${at}.dueOn was retyped`],
    [
      "a wider bound, behind a null",
      dossier.extend({ version: version.extend({ number: z.int() }).nullable() }),
      `${at}.version.number was retyped`,
    ],
    ["a list of something else", dossier.extend({ reserves: z.array(z.string()) }), `${at}.reserves[] was retyped`],
    ["one thing where a list was", dossier.extend({ reserves: z.object({ id: z.uuid() }) }), `${at}.reserves was retyped`],
    ["a field gone from a list's parts", dossier.extend({ reserves: z.array(z.object({})) }), `${at}.reserves[].id was removed`],
    ["a new required field", dossier.extend({ place: z.string() }), `${at}.place is newly required: older events lack it`],
    [
      "an optional field that becomes required",
      dossier.extend({ note: z.string() }),
      `${at}.note is newly required: older events lack it`,
    ],
    [
      "a required field that becomes optional",
      dossier.extend({ title: z.string().optional() }),
      `${at}.title is no longer always there`,
    ],
  ])("%s", (_, changed, fault) => {
    expect(breaks(changed)).toContain(fault);
  });

  test("an event that is removed, or announced on another topic", () => {
    const released = schemas(dossier);
    expect(brokenContracts(released, {})).toEqual(["coop.tests fr.coop.test.v1: was removed"]);
    expect(brokenContracts(released, schemas(dossier, { topic: "coop.others" }))).toHaveLength(1);
  });
});

test("the envelope is promised like the events in it", () => {
  const { traceparent: _, ...rest } = cloudEventSchema.shape;
  const changed = { ...currentSchemas(), [ENVELOPE]: schemaOf(z.looseObject({ ...rest, sequence: z.string() })) };
  expect(brokenContracts(currentSchemas(), changed)).toEqual([
    "CloudEvent.sequence was retyped",
    "CloudEvent.traceparent was removed",
  ]);
});

describe("these break nobody", () => {
  test.each([
    ["nothing at all", dossier],
    ["a new optional field", dossier.extend({ place: z.string().optional() })],
    [
      "a new optional field deep inside",
      dossier.extend({ version: version.extend({ frozenOn: z.iso.date().optional() }).nullable() }),
    ],
    ["a description", dossier.extend({ title: z.string().describe("L'intitulé.") })],
    ["another order of the fields", z.object(Object.fromEntries(Object.entries(dossier.shape).reverse()))],
  ])("%s", (_, changed) => {
    expect(breaks(changed)).toEqual([]);
  });

  test("a new event, and a new version beside the old one", () => {
    const released = schemas(dossier);
    const beside = { ...released, ...schemas(z.object({}), { type: "fr.coop.test.v2" }) };
    expect(brokenContracts(released, beside)).toEqual([]);
  });
});
