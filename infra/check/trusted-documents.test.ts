import { expect, test } from "@jest/globals";
import { unfit } from "./trusted-documents.ts";

const schema = "type Query { me: Person } type Person { id: ID! }";

test("an operation that asks what the graph has is fit, and one that asks more is not", () => {
  expect(unfit(schema, "{ me { id } }")).toEqual([]);
  expect(unfit(schema, "{ me { id name } }")).toEqual(['Cannot query field "name" on type "Person".']);
});
