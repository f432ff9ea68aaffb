import { protocolEvents } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { evolve } from "../domain/evolve.ts";
import { inForce, promoter } from "../domain/examples.ts";
import type { Protocol } from "../domain/protocol.ts";
import { opening, walk } from "../domain/random-histories.ts";
import { announceProtocol, announceRetired } from "./publish.ts";

const id = newId();
const at = new Date("2017-01-09T09:00:00Z");

/** What identifies a person, and words that only the inputs of the examples contain. */
const secrets = [
  promoter.person?.familyName,
  promoter.person?.givenName,
  promoter.person?.idNatPs,
  "Transfert d'actes",
  "Pour ces motifs",
  "Le besoin est là",
  "Article 1er",
  "Voici.",
  "Le CV",
  "arrete.pdf",
  "DEL-1",
].filter((text) => text !== undefined);

function announcements(choices: readonly number[]) {
  return walk(choices).flatMap(({ before, events, after }) =>
    events.length > 0 ? announceProtocol({ id, before, after, events, at }) : [],
  );
}
const histories = fc.array(fc.nat({ max: 100_000 }), { maxLength: 40, size: "max" });

test("whatever happens, what goes out fits its schema and carries no name, no number of a person and no narrative", () => {
  const types = new Set<string>();
  fc.assert(
    fc.property(histories, (choices) => {
      for (const { definition, data } of announcements(choices)) {
        types.add(definition.type);
        expect(definition.data.parse(data)).toEqual(data);
        const text = JSON.stringify(data);
        for (const secret of secrets) expect(text).not.toContain(secret);
        expect(text).not.toMatch(
          /"(name|givenName|familyName|idNatPs|rpps|articles|reasons|statement|object|nature|answers|content|grid)":/,
        );
      }
    }),
    { numRuns: 150, seed: 2024 },
  );
  const never: readonly string[] = [protocolEvents.existingRecorded.type, protocolEvents.retired.type];
  const all = Object.values(protocolEvents).map(({ type }) => type);
  expect([...types].sort()).toEqual(all.filter((type) => !never.includes(type)).sort());
});

test("nobody hears of a draft, whatever is done with it", () => {
  const draft = opening.reduce<Protocol | undefined>(evolve, undefined) as Protocol;
  const quiet = (events: Parameters<typeof announceProtocol>[0]["events"], before: Protocol | undefined) =>
    announceProtocol({ id, before, after: events.reduce<Protocol | undefined>(evolve, before) as Protocol, events, at });
  expect(quiet(opening, undefined)).toEqual([]);
  expect(quiet([{ type: "ProtocolDescribed", data: { title: "Autre", fundingRequested: false } }], draft)).toEqual([]);
  expect(quiet([{ type: "ProtocolWithdrawn", data: { on: "2017-01-09", at: at.toISOString() } }], draft)).toEqual([]);
});

test("every announcement is about the dossier as it is afterwards", () => {
  fc.assert(
    fc.property(histories, (choices) => {
      for (const { before, events, after } of walk(choices).filter((step) => step.events.length > 0)) {
        for (const { data } of announceProtocol({ id, before, after, events, at })) {
          expect(data).toMatchObject({ dossier: { protocolId: id, status: after.status, promoters: after.promoters } });
        }
      }
    }),
    { numRuns: 25 },
  );
});

test("of a dossier that is erased the others are told its number and its end, and nothing else", () => {
  const { definition, data } = announceRetired(id, inForce);
  const dossier = {
    protocolId: id,
    reference: null,
    title: "",
    regionCode: null,
    promoters: [],
    published: false,
    version: null,
  };
  expect(definition.data.parse(data)).toEqual({
    dossier: { ...dossier, status: "RETIRED", regime: "HPST", fundingRequested: expect.any(Boolean) },
  });
});
