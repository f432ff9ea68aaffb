import { systemActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import {
  delivered,
  firstReserve,
  inadmissible,
  instructor,
  requested,
  revised,
  run,
  secondReserve,
  version,
  withdrawn,
} from "./examples.ts";
import { liftReserve } from "./lift-reserve.ts";
import { recordRevision } from "./record-revision.ts";

test("a new version answers the reserves that it names; the opinion still holds for the old one", () => {
  const opinion = revised(delivered("FAVOURABLE_WITH_RESERVES"), firstReserve, "01590000-0000-7000-8000-00000000ffff");
  expect(opinion.reserves).toMatchObject([
    { status: "ANSWERED", answeredIn: 2 },
    { status: "OPEN", answeredIn: null },
  ]);
  expect(opinion).toMatchObject({ status: "DELIVERED", version: { number: 2 }, covers: version(1) });
});

test("an inadmissible referral is open again", () => {
  expect(revised(inadmissible)).toMatchObject({ status: "REQUESTED", version: { number: 2 } });
});

test("an answer to a lifted reserve does not open it again", () => {
  const answered = revised(delivered("FAVOURABLE_WITH_RESERVES"), firstReserve);
  const { opinion } = run(liftReserve, answered, { reserveId: firstReserve, comment: null }, instructor);
  expect(revised(opinion, firstReserve, secondReserve).reserves).toMatchObject([{ status: "LIFTED" }, { status: "ANSWERED" }]);
});

test("a repeated or late version changes nothing, nor does any on a withdrawn file", () => {
  const revision = (number: number) => ({ version: version(number), answeredReserves: [] });
  expect(run(recordRevision, revised(requested), revision(2), systemActor)).toMatchObject({ events: [], refused: undefined });
  expect(run(recordRevision, revised(requested), revision(1), systemActor).events).toEqual([]);
  expect(run(recordRevision, withdrawn, revision(2), systemActor).events).toEqual([]);
});

test("only the system records what another service announced", () => {
  const { refused } = run(recordRevision, requested, { version: version(2), answeredReserves: [] }, instructor);
  expect(refused).toEqual({ code: "ROLE_REQUIRED", data: { kind: "SYSTEM", role: null } });
});
