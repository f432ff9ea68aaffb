import { publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { parseActorKeys, signActor } from "./actor-token.ts";
import { type NamedActor, readNamedActor, signNamedActor } from "./named-actor.ts";

const keys = parseActorKeys("test:a-secret-of-thirty-two-characters-or-more");
const others = parseActorKeys("test:another-secret-of-thirty-two-characters");
const named: NamedActor = {
  kind: "ARS_AGENT",
  organisation: "ars-24",
  subject: "01590000-0000-7000-8000-000000000001",
  name: "Chloé Tessier",
  organisationLabel: "ARS Centre-Val de Loire",
};
const now = new Date("2026-11-22T09:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

test("whom the directory refers to is believed for an hour", async () => {
  const reference = await signNamedActor(keys, named, now);
  expect(await readNamedActor(keys, reference, later(59))).toEqual(named);
  expect(await readNamedActor(keys, reference, later(61))).toBeUndefined();
});

test("a reference that another signed, that was changed, or that is an actor's token, refers to nobody", async () => {
  const reference = await signNamedActor(keys, named, now);
  const actor = await signActor(keys, { actor: publicActor, audience: "named-actor", body: "", legalNow: now, systemNow: now });
  const strange = [await signNamedActor(others, named, now), `${reference}x`, "", "a.b.c", actor];
  for (const one of strange) expect(await readNamedActor(keys, one, now)).toBeUndefined();
});
