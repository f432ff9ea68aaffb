import { expect, test } from "@jest/globals";
import { type Rights, requireRights } from "./rights.ts";

const typeDefs = /* GraphQL */ `
  type Query {
    counter: Counter
  }
  extend type Query {
    counters: [Counter!]!
  }
  type Mutation {
    count: Counter
  }
  type Counter @key(fields: "id") {
    id: ID!
  }
  extend type Protocol @key(fields: "id") {
    id: ID!
  }
  extend type ProtocolVersion @key(fields: "id", resolvable: false) {
    id: ID!
  }
`;

const rights: Rights = {
  queries: { counter: "ANYONE", counters: "ANYONE" },
  mutations: { count: [{ kind: "PROFESSIONAL" }] },
  entities: { Counter: { rows: "Tout le monde." }, Protocol: { rows: "Rien de plus que son identifiant." } },
};

test("with a row for each operation and each entity that can be entered, a service may start", () => {
  expect(() => requireRights("counters", typeDefs, rights)).not.toThrow();
});

test("an operation or an entity without a row is named, all of them at once", () => {
  const lacking: Rights = { queries: { counter: "ANYONE" }, mutations: {}, entities: { Counter: { rows: "Tout le monde." } } };
  expect(() => requireRights("counters", typeDefs, lacking)).toThrow(
    "counters does not start: the query counters, the mutation count, the entity Protocol has no row in its table of rights.",
  );
});
