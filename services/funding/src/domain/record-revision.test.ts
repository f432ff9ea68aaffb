import { systemActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import {
  granted,
  model,
  opinionGiven,
  ordered,
  refused,
  requested,
  revised,
  run,
  secretary,
  underReview,
  version,
} from "./examples.ts";
import { recordRevision } from "./record-revision.ts";

test("a version that leaves the economic model alone is covered by the opinion that was given", () => {
  expect(revised(opinionGiven("FAVOURABLE"), 1)).toMatchObject({
    status: "OPINION_GIVEN",
    covers: version(2),
    version: { number: 2 },
  });
  expect(revised(granted, 1)).toMatchObject({ status: "GRANTED", covers: version(2), grant: { months: 36 } });
  expect(revised(underReview, 1)).toMatchObject({ status: "UNDER_REVIEW", covers: null });
});

test("another economic model opens the file again: opinion, decision and order were about the old one", () => {
  const nothing = { opinion: null, covers: null, grant: null, refusal: null, ministerialOrder: null };
  for (const file of [opinionGiven("UNFAVOURABLE"), granted, ordered, refused])
    expect(revised(file, 2)).toMatchObject({ status: "UNDER_REVIEW", economicModel: model(2), ...nothing });
  expect(revised(requested, 2)).toMatchObject({ status: "REQUESTED", economicModel: model(2) });
});

test("a version without an economic section asks for no funding any more", () => {
  const { file } = run(recordRevision, granted, { version: version(2), economicModel: null }, systemActor);
  expect(file).toMatchObject({ status: "DROPPED", opinion: null, covers: null, grant: null });
});

test("a repeated or late version changes nothing, nor does any on a closed file", () => {
  const second = { version: version(2), economicModel: model(2) };
  const closed = run(recordRevision, underReview, { version: version(2), economicModel: null }, systemActor).file;
  expect(run(recordRevision, revised(underReview, 2), second, systemActor)).toMatchObject({ events: [], refused: undefined });
  expect(
    run(recordRevision, revised(underReview, 2), { version: version(1), economicModel: model(1) }, systemActor).events,
  ).toEqual([]);
  expect(run(recordRevision, closed, { version: version(3), economicModel: model(3) }, systemActor).events).toEqual([]);
});

test("only the system records what another service announced", () => {
  const input = { version: version(2), economicModel: model(2) };
  expect(run(recordRevision, underReview, input, secretary).refused?.code).toBe("ROLE_REQUIRED");
});
