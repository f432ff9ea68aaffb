import { rightsDisagreements } from "@coop/testkit";
import { expect, test } from "@jest/globals";
import { at, requested } from "../domain/examples.ts";
import { verbs } from "../domain/verbs.ts";
import { permissions } from "./permissions.ts";

test("the table of rights promises what the guards of the verbs grant, to every kind in every role", () => {
  const guards = Object.fromEntries(
    Object.entries(verbs).map(([verb, { guard }]) => [verb, (actor: Parameters<typeof guard>[1]) => guard(requested, actor, at)]),
  );
  expect(rightsDisagreements({ permissions, guards, refusals: ["ROLE_REQUIRED"], standing: {} })).toEqual([]);
});
