import { type Actor, momentOf, take } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { describeProtocol } from "./describe-protocol.ts";
import { at, done, draft, inEachStatus, instructor, promoter, signatory, stranger } from "./examples.ts";
import { exampleSections } from "./grid/example/example-sections.ts";
import type { SectionInput } from "./grid/section-input.ts";
import { type HpstStatus, isFinal } from "./lifecycle.ts";
import { shareGrid } from "./share-grid.ts";
import { evolveSection, type SectionEvent, writeSection } from "./write-section.ts";

const protocolId = "01590000-0000-7000-8000-0000000000aa";
const [example] = exampleSections as [SectionInput, ...SectionInput[]];
const write = (status: HpstStatus, actor = promoter, input: SectionInput = example) =>
  take(writeSection, { protocolId, protocol: inEachStatus[status] }, input, actor, at);

test("each section of the example is written as it is sent, and who wrote it stays out of the state", () => {
  for (const section of exampleSections) {
    const written = write("DRAFT", promoter, section);
    expect(written.ok).toBe(true);
    const [event] = (written.ok ? written.value : []) as readonly [SectionEvent];
    expect(event.data.by).toBe(promoter.subject);
    expect(evolveSection(undefined, event)).toMatchObject({ protocolId, writtenAt: "2017-01-09T09:00:00.000Z" });
    expect(evolveSection(undefined, event)).not.toHaveProperty("by");
  }
});

test("promoters write in every state but the last ones, and nobody else ever", () => {
  for (const status of Object.keys(inEachStatus) as HpstStatus[]) {
    const written = write(status);
    expect([status, written.ok ? "ok" : written.refusal.code]).toEqual([status, isFinal(status) ? "GRID_CLOSED" : "ok"]);
    expect(write(status, stranger)).toMatchObject({ ok: false, refusal: { code: "NOT_PROMOTER" } });
  }
});

test("whom a promoter let write does so under their own name; who may only read does not", () => {
  const recipient = { kind: "ARS_AGENT", organisation: "ars-24", subject: instructor.subject } as const;
  const verdictOf = (role: "READER" | "WRITER", actor: Actor, moment = at) => {
    const protocol = done(shareGrid, draft, promoter, { recipient, role, until: at.today });
    const described = describeProtocol.guard(protocol, actor, moment).map(({ code }) => code);
    const written = take(writeSection, { protocolId, protocol }, example, actor, moment);
    return [...described, written.ok ? written.value[0]?.data.by : written.refusal.code];
  };
  const tomorrow = momentOf(new Date("2017-01-10T09:00:00Z"));
  expect(verdictOf("WRITER", instructor)).toEqual([instructor.subject]);
  expect(verdictOf("READER", instructor)).toEqual(["GRID_READ_ONLY", "GRID_READ_ONLY"]);
  for (const [actor, moment] of [
    [signatory, at],
    [instructor, tomorrow],
  ] as const)
    expect(verdictOf("WRITER", actor, moment)).toEqual(["NOT_PROMOTER", "NOT_PROMOTER"]);
});
