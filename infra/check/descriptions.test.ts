import { expect, test } from "@jest/globals";
import { undescribed } from "./descriptions.ts";

const faults = (sdl: string) => undescribed({ path: "a.graphql", sdl }).map((fault) => fault.replace("a.graphql: ", ""));

test("every type, field, argument, input field and enum value without a description is listed", () => {
  const sdl = `
    type Protocol { title(short: Boolean): String }
    input SubmitInput { day: Date }
    enum Status { DRAFT }
    union Result = Protocol
    scalar Date
  `;
  expect(faults(sdl)).toEqual(
    [
      "Protocol",
      "Protocol.title",
      "Protocol.title.short",
      "SubmitInput",
      "SubmitInput.day",
      "Status",
      "Status.DRAFT",
      "Result",
      "Date",
    ].map((coordinate) => `${coordinate} has no description`),
  );
});

test("root types and extensions need none themselves, their fields do", () => {
  const sdl = `type Query { a: Int } extend type Mutation { b: Int } extend type Protocol @key(fields: "id") { "Identifiant." id: ID! }`;
  expect(faults(sdl)).toEqual(["Query.a has no description", "Mutation.b has no description"]);
});

test("a description in English or of blanks is none", () => {
  expect(faults(`"The state of a protocol." scalar A " " scalar B "L'état d'un protocole." scalar C`)).toEqual([
    'A is described in English: "The state of a protocol."',
    "B has no description",
  ]);
});
