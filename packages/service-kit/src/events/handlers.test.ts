import type { CloudEvent, EventDefinition } from "@coop/contracts";
import { expect, test } from "@jest/globals";
import type { EntityManager } from "typeorm";
import { z } from "zod";
import { createHandlers, handleBy } from "./handlers.ts";
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

test("data that do not fit their schema are told in one line, with every fault", async () => {
  const definition = { ...event("fr.coop.opinion.given.v1"), data: z.object({ by: z.uuid(), on: z.iso.date() }) };
  const given = on(definition, () => Promise.reject(new Error("It is handled.")));
  const envelope = { data: { by: "somebody", on: 7 } } as CloudEvent;
  await expect(handleBy([given], {} as EntityManager, envelope)).rejects.toThrow(
    /^The data of fr\.coop\.opinion\.given\.v1 do not fit its schema: by: [^\n]+; on: [^\n]+\.$/,
  );
});
