import type { EventDefinition } from "@coop/contracts";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { createHandlers } from "./handlers.ts";
import { on } from "./subscription.ts";

const event = (type: string): EventDefinition => ({ type, topic: "coop.opinions", description: "", data: z.object({}) });
const nothing = async () => undefined;
const opened = on(event("fr.coop.opinion.opened.v1"), nothing);
const openedAgain = on(event("fr.coop.opinion.opened.v2"), nothing);

const openedToo = on(event("fr.coop.opinion.opened.v1"), async () => undefined);

test("an event finds all handlers of its kind and version, in their order", () => {
  expect(createHandlers([opened, openedAgain, openedToo]).of("fr.coop.opinion.opened.v2")).toEqual([openedAgain]);
  expect(createHandlers([opened, openedAgain, openedToo]).of("fr.coop.opinion.opened.v1")).toEqual([opened, openedToo]);
});

test("a kind that nobody subscribed to has no handler", () => {
  expect(createHandlers([opened]).of("fr.coop.opinion.closed.v1")).toEqual([]);
  expect(createHandlers([]).of("fr.coop.opinion.opened.v1")).toEqual([]);
});

test("an unknown version of a kind that is subscribed to is an error, not something to skip", () => {
  expect(() => createHandlers([opened]).of("fr.coop.opinion.opened.v3")).toThrow("version");
});
