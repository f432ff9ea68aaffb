import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { GraphQLError, Kind, parse, parseValue } from "graphql";
import { scalars } from "./scalars.ts";

const read = (name: string, value: unknown) => scalars[name]?.parseValue(value);
const readLiteral = (name: string, text: string) => scalars[name]?.parseLiteral(parseValue(text), {});

test("every scalar of the shared schema has its rules, and no other", () => {
  const schema = parse(readFileSync(new URL("../../schema/shared.graphql", import.meta.url), "utf8"));
  const declared = schema.definitions.flatMap((node) => (node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : []));
  expect(Object.keys(scalars).sort()).toEqual(declared.sort());
});

test.each([
  ["Date", "2028-02-29"],
  ["Rpps", "99900000011"],
  ["IdNatPs", "899900000011"],
  ["Siret", "99900001100018"],
  ["RegionCode", "11"],
  ["ProfessionCode", "60"],
  ["Sha256", "a".repeat(64)],
])("a %s may be %s, as a variable and in the operation's text", (name, text) => {
  expect(read(name, text)).toBe(text);
  expect(readLiteral(name, JSON.stringify(text))).toBe(text);
  expect(scalars[name]?.serialize(text)).toBe(text);
});

test.each([
  ["Date", "2027-02-29", /calendrier/],
  ["Date", 20270228, /AAAA-MM-JJ/],
  ["DateTime", "2027-02-28T10:00:00", /fuseau/],
  ["DateTime", "2027-02-30T10:00:00Z", /fuseau/],
  ["Rpps", "99900000012", /clé de contrôle/],
  ["Rpps", 99900000011, /11 chiffres/],
  ["IdNatPs", "799900000011", /identifiant national/],
  ["Finess", "999-1", /FINESS/],
  ["Siret", "999-1", /SIRET/],
  ["RegionCode", "99", /région/],
  ["ProfessionCode", "00", /profession/],
  ["Cents", "12,34", /centimes/],
  ["Cents", 12.5, /centimes/],
  ["Cents", "9".repeat(19), /centimes/],
  ["Sha256", "A".repeat(64), /empreinte/i],
])("%s refuses %j in French, coded, without repeating it", (name, value, sentence) => {
  const refused = thrownBy(() => read(name, value));
  expect(refused).toBeInstanceOf(GraphQLError);
  expect((refused as GraphQLError).message).toMatch(sentence);
  expect((refused as GraphQLError).message).not.toContain(String(value));
  expect((refused as GraphQLError).extensions).toEqual({ code: "BAD_USER_INPUT", scalar: name });
});

test("a literal of another kind is refused", () => {
  expect(() => readLiteral("Rpps", "99900000011")).toThrow(/11 chiffres/);
  expect(() => readLiteral("Date", "[1]")).toThrow(/AAAA-MM-JJ/);
});

test("an instant is kept whatever its zone", () => {
  expect(read("DateTime", "2027-01-31T23:30:00+01:00")).toEqual(new Date("2027-01-31T22:30:00Z"));
  expect(scalars.DateTime?.serialize(new Date("2027-01-31T22:30:00Z"))).toBe("2027-01-31T22:30:00.000Z");
});

test("an amount is larger than GraphQL's Int, in and out", () => {
  expect(read("Cents", "900719925474099300")).toBe(900719925474099300n);
  expect(readLiteral("Cents", "-1250")).toBe(-1250n);
  expect(scalars.Cents?.serialize(900719925474099300n)).toBe("900719925474099300");
});

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
