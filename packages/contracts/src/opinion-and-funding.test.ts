import { expect, test } from "@jest/globals";
import { fundingEvents } from "./funding.ts";
import { opinionEvents } from "./opinion.ts";

const version = { number: 2, hash: "0".repeat(64) };
const reserve = { reserveId: "01590000-0000-7000-8000-000000000001", section: "TRAINING", status: "ANSWERED" };
const opinion = {
  opinionId: "01590000-0000-7000-8000-0000000000aa",
  protocolId: "01590000-0000-7000-8000-0000000000bb",
  type: "HAS_PROTOCOL",
  binding: true,
  status: "DELIVERED",
  outcome: "FAVOURABLE_WITH_RESERVES",
  reserves: [reserve],
  openReserves: 1,
  covers: version,
  deliveredOn: "2017-03-15",
  number: "2017.0012/AC",
};
const funding = {
  fundingFileId: "01590000-0000-7000-8000-0000000000cc",
  protocolId: opinion.protocolId,
  status: "GRANTED",
  outcome: "FAVOURABLE",
  covers: version,
  economicModelHash: "1".repeat(64),
  grantedMonths: 36,
  startsOn: "2017-05-01",
  endsOn: "2020-04-30",
  ministerialOrderRecorded: false,
};

test("each event has a type of its own, on the topic of its service, and says in French when it is announced", () => {
  const events = [...Object.values(opinionEvents), ...Object.values(fundingEvents)];
  expect(new Set(events.map(({ type }) => type)).size).toBe(events.length);
  for (const { topic, type } of Object.values(opinionEvents))
    expect(`${topic} ${type}`).toMatch(/^coop\.opinions fr\.coop\.opinion\.\w+\.v1$/);
  for (const { topic, type } of Object.values(fundingEvents))
    expect(`${topic} ${type}`).toMatch(/^coop\.funding fr\.coop\.funding\.\w+\.v[12]$/);
  for (const { description } of events) expect(description).toMatch(/\.$/);
});

test("an opinion travels as the state that an order depends on", () => {
  expect(opinionEvents.delivered.data.parse({ opinion })).toEqual({ opinion });
  expect(opinionEvents.delivered.data.safeParse({ opinion: { ...opinion, covers: { number: 2 } } }).success).toBe(false);
});

test("the text of a reserve does not travel, even if it is handed over", () => {
  const chatty = { ...opinion, reserves: [{ ...reserve, text: "Préciser la formation." }] };
  expect(JSON.stringify(opinionEvents.delivered.data.parse({ opinion: chatty }))).not.toContain("Préciser");
});

test("a funding file travels with what was granted and what it covers", () => {
  expect(fundingEvents.granted.data.parse({ funding })).toEqual({ funding });
  expect(fundingEvents.granted.data.safeParse({ funding: { ...funding, grantedMonths: 0 } }).success).toBe(false);
});
