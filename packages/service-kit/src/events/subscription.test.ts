import type { EventDefinition } from "@coop/contracts";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { handlerFor, on } from "./subscription.ts";

const event = (type: string): EventDefinition => ({ type, topic: "coop.opinions", description: "", data: z.object({}) });
const nothing = async () => undefined;
const opened = on(event("fr.coop.opinion.opened.v1"), nothing);
const openedAgain = on(event("fr.coop.opinion.opened.v2"), nothing);

test("an event finds the handler of its kind and version", () => {
  expect(handlerFor([opened, openedAgain], "fr.coop.opinion.opened.v2")).toBe(openedAgain);
});

test("a kind that nobody subscribed to has no handler", () => {
  expect(handlerFor([opened], "fr.coop.opinion.closed.v1")).toBeUndefined();
  expect(handlerFor([], "fr.coop.opinion.opened.v1")).toBeUndefined();
});

test("an unknown version of a kind that is subscribed to is an error, not something to skip", () => {
  expect(() => handlerFor([opened], "fr.coop.opinion.opened.v3")).toThrow("version");
});
