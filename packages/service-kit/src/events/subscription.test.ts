import type { EventDefinition } from "@coop/contracts";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { handlersFor, on } from "./subscription.ts";

const event = (type: string): EventDefinition => ({ type, topic: "coop.opinions", description: "", data: z.object({}) });
const nothing = async () => undefined;
const opened = on(event("fr.coop.opinion.opened.v1"), nothing);
const openedAgain = on(event("fr.coop.opinion.opened.v2"), nothing);

const openedToo = on(event("fr.coop.opinion.opened.v1"), async () => undefined);

test("an event finds all handlers of its kind and version, in their order", () => {
  expect(handlersFor([opened, openedAgain, openedToo], "fr.coop.opinion.opened.v2")).toEqual([openedAgain]);
  expect(handlersFor([opened, openedAgain, openedToo], "fr.coop.opinion.opened.v1")).toEqual([opened, openedToo]);
});

test("a kind that nobody subscribed to has no handler", () => {
  expect(handlersFor([opened], "fr.coop.opinion.closed.v1")).toEqual([]);
  expect(handlersFor([], "fr.coop.opinion.opened.v1")).toEqual([]);
});

test("an unknown version of a kind that is subscribed to is an error, not something to skip", () => {
  expect(() => handlersFor([opened], "fr.coop.opinion.opened.v3")).toThrow("version");
});
