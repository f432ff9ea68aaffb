import { expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { breakingChanges, dangerousChanges } from "./breaking-changes.ts";

const released = `
  type Query {
    protocol(id: ID!, draft: Boolean @deprecated(reason: "Sans effet.")): Protocol
    dossier: Dossier @deprecated(reason: "Voir protocol.")
  }
  type Protocol { id: ID!, title: String, status: Status! }
  type Dossier { id: ID! }
  enum Status { DRAFT, FILED, LOST @deprecated(reason: "N'a jamais servi.") }
`;
const breaking = (current: string) => breakingChanges(released, buildSchema(current));

test("what was deprecated when it was released may go, with the types that only it led to", () => {
  const current = `
    type Query { protocol(id: ID!): Protocol }
    type Protocol { id: ID!, title: String, status: Status! }
    enum Status { DRAFT, FILED }
  `;
  expect(breaking(current)).toEqual([]);
});

test("what was promised may not go", () => {
  const current = `
    type Query { protocol(id: ID!): Protocol, dossier: Dossier }
    type Protocol { id: ID!, status: Status! }
    type Dossier { id: ID! }
    enum Status { DRAFT }
  `;
  expect(breaking(current)).toEqual([
    "FIELD_REMOVED: Protocol.title was removed.",
    "VALUE_REMOVED_FROM_ENUM: FILED was removed from enum type Status.",
  ]);
});

test("to deprecate something in the same change does not allow to remove it", () => {
  const current = released.replace("title: String", 'title: String @deprecated(reason: "Voir label.")');
  expect(breaking(current)).toEqual([]);
  expect(breaking(released.replace("title: String,", ""))).toEqual(["FIELD_REMOVED: Protocol.title was removed."]);
});

test("an argument that becomes required breaks clients", () => {
  const current = released.replace("protocol(id: ID!,", "protocol(id: ID!, version: Int!,");
  expect(breaking(current)).toHaveLength(1);
});

test("a new enum value breaks nothing but is worth telling", () => {
  const current = released.replace("FILED,", "FILED, REFUSED,");
  expect(breaking(current)).toEqual([]);
  expect(dangerousChanges(released, buildSchema(current))).toEqual([
    "VALUE_ADDED_TO_ENUM: REFUSED was added to enum type Status.",
  ]);
});
