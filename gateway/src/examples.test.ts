import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";

const root = join(import.meta.dirname, "../..");
const schema = buildSchema(readFileSync(join(root, "docs/schema.graphql"), "utf8"));
const examples = globSync("gateway/{examples,mobile}/*.graphql", { cwd: root }).sort();

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(12);
});

test.each(examples)("the example %s is valid against the public schema and starts with its title", (path) => {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toMatch(/^# \S/);
  expect(validate(schema, parse(text))).toEqual([]);
});
