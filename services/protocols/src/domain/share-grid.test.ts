import { expect, test } from "@jest/globals";
import {
  asking,
  at,
  done,
  draft,
  elsewhere,
  inEachStatus,
  instructor,
  promoter,
  received,
  refusal,
  secondPromoter,
  signatory,
  stranger,
  structureHead,
} from "./examples.ts";
import { exampleGrid } from "./grid/example/example-grid.ts";
import { shareWith } from "./grid-share.ts";
import { insightInto } from "./insight.ts";
import { isFinal, type ProtocolStatus } from "./lifecycle.ts";
import { SHARES_MAX } from "./limits.ts";
import type { Protocol } from "./protocol.ts";
import { type ShareGridInput, shareGrid } from "./share-grid.ts";
import { submitProtocol } from "./submit-protocol.ts";
import { withdrawProtocol } from "./withdraw-protocol.ts";

const agent = { kind: "ARS_AGENT", organisation: "ars-24", subject: instructor.subject } as const;
const structure = { kind: "STRUCTURE_HEAD", organisation: "finess-990000010", subject: null } as const;
const reading: ShareGridInput = { recipient: agent, role: "READER" };
const withStructure: ShareGridInput = { recipient: structure, role: "WRITER", until: "2017-01-31" };
const readers = (protocol: Protocol, today = at.today) =>
  [promoter, stranger, instructor, signatory, elsewhere, structureHead].filter(
    (actor) => insightInto(protocol, { ...actor, today }).workingGrid,
  );

test("an agent reads by name and not their colleagues; of a structure whoever acts for it", () => {
  const shared = done(shareGrid, done(shareGrid, draft, promoter, reading), promoter, withStructure);
  expect(shared.shares).toMatchObject([
    { ...agent, role: "READER", until: null, sharedBy: promoter.subject, on: "2017-01-09" },
    { ...structure, role: "WRITER", until: "2017-01-31" },
  ]);
  expect(readers(shared)).toEqual([promoter, instructor, structureHead]);
  for (const actor of [instructor, structureHead])
    expect(Object.entries(insightInto(shared, asking(actor))).flatMap(([part, seen]) => (seen ? [part] : []))).toEqual([
      "funding",
      "workingGrid",
    ]);
});

test("a share ends after its last day, and with the agent's place in their organisation", () => {
  const shared = done(shareGrid, done(shareGrid, draft, promoter, reading), promoter, withStructure);
  expect(readers(shared, "2017-01-31")).toContain(structureHead);
  expect(readers(shared, "2017-02-01")).toEqual([promoter, instructor]);
  for (const moved of [
    { ...instructor, organisation: "ars-11" },
    { ...instructor, organisation: null, kind: "PROFESSIONAL" },
  ] as const)
    expect(shareWith(shared, asking(moved))).toBeUndefined();
});

test("filing a version, and the dossier's end, end every share", () => {
  const shared = done(shareGrid, inEachStatus.INTENT_ACCEPTED, promoter, reading);
  const filed = done(submitProtocol, shared, promoter, { grid: exampleGrid, received, reference: "COOP-2017-00001" });
  const withdrawn = done(withdrawProtocol, shared, promoter, {});
  for (const protocol of [filed, withdrawn]) expect(readers(protocol)).toEqual([promoter]);
  expect(readers(done(shareGrid, filed, promoter, reading))).toEqual([promoter, instructor]);
});

test.each<[string, Protocol, ShareGridInput]>([
  ["UNKNOWN_RECIPIENT", draft, { recipient: undefined, role: "READER" }],
  ["RECIPIENT_IS_PROMOTER", draft, { recipient: { ...agent, subject: promoter.subject }, role: "READER" }],
  ["ALREADY_SHARED", done(shareGrid, draft, promoter, reading), { recipient: agent, role: "WRITER" }],
  ["INVALID_INPUT DAY_TOO_EARLY until", draft, { ...reading, until: "2017-01-08" }],
  ["INVALID_INPUT NOT_A_DAY until", draft, { ...reading, until: "demain" }],
])("%s", (expected, protocol, input) => {
  expect(refusal(shareGrid, protocol, promoter, input)).toBe(expected);
});

test("a share whose day has passed is no obstacle to another", () => {
  const shared = done(shareGrid, draft, promoter, { ...reading, until: at.today });
  const { shares = [] } = shared;
  const passed = { ...shared, shares: shares.map((share) => ({ ...share, until: "2017-01-08" })) };
  expect(done(shareGrid, passed, promoter, reading).shares).toHaveLength(1);
});

test("promoters alone share, while the grid can be written, and with so many at once", () => {
  for (const actor of [stranger, secondPromoter, instructor])
    expect(refusal(shareGrid, draft, actor, reading)).toBe("NOT_PROMOTER");
  for (const [status, protocol] of Object.entries(inEachStatus)) {
    const expected = isFinal(status as ProtocolStatus) ? "GRID_CLOSED" : "ACCEPTED";
    expect([status, refusal(shareGrid, protocol, promoter, reading)]).toEqual([status, expected]);
  }
  const many = Array.from({ length: SHARES_MAX }, (_, index) => `ars-${index}`).reduce(
    (protocol, organisation) => done(shareGrid, protocol, promoter, { recipient: { ...agent, organisation }, role: "READER" }),
    draft,
  );
  expect(refusal(shareGrid, many, promoter, reading)).toBe("TOO_MANY_SHARES");
});
