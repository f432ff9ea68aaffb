import { expect, test } from "@jest/globals";
import { endGridSharing } from "./end-grid-sharing.ts";
import { asking, done, draft, instructor, promoter, refusal, stranger } from "./examples.ts";
import { shareWith } from "./grid-share.ts";
import type { GridShare } from "./protocol.ts";
import { shareGrid } from "./share-grid.ts";

const recipient = { kind: "ARS_AGENT", organisation: "ars-24", subject: instructor.subject } as const;
const shared = done(shareGrid, draft, promoter, { recipient, role: "WRITER" });
const [{ shareId }] = shared.shares as readonly [GridShare];

test("any promoter ends a share, whoever gave it, and it is closed at once", () => {
  expect(shareWith(shared, asking(instructor))).toMatchObject({ shareId });
  const ended = done(endGridSharing, { ...shared, promoters: [stranger.subject] }, stranger, { shareId });
  expect(shareWith(ended, asking(instructor))).toBeUndefined();
});

test("what is not shared, or no longer, can't be ended; nor does who reads the grid decide of it", () => {
  expect(refusal(endGridSharing, draft, promoter, { shareId })).toBe("NOT_SHARED");
  expect(refusal(endGridSharing, shared, promoter, { shareId: "another" })).toBe("NOT_SHARED");
  expect(refusal(endGridSharing, done(endGridSharing, shared, promoter, { shareId }), promoter, { shareId })).toBe("NOT_SHARED");
  for (const actor of [instructor, stranger]) expect(refusal(endGridSharing, shared, actor, { shareId })).toBe("NOT_PROMOTER");
});
