import { expect, test } from "@jest/globals";
import { confirmOpinion } from "./confirm-opinion.ts";
import { delivered, done, firstReserve, inReview, instructor, revised, run, secretary, version } from "./examples.ts";

const grounds = "Seule la section économique est retirée.";

test("once read, a later version is covered", () => {
  const opinion = done(confirmOpinion, revised(delivered("FAVOURABLE")), { grounds }, instructor);
  expect(opinion).toMatchObject({ covers: version(2), confirmation: { version: 2, grounds, confirmedOn: "2017-03-15" } });
});

test("nothing is confirmed where no version is new", () => {
  expect(run(confirmOpinion, delivered("FAVOURABLE"), { grounds }, instructor).refused).toEqual({
    code: "NO_NEW_VERSION",
    data: { covered: 1 },
  });
});

test("open reserves and an unfavourable outcome stand in the way", () => {
  const answered = revised(delivered("FAVOURABLE_WITH_RESERVES"), firstReserve);
  expect(run(confirmOpinion, answered, { grounds }, instructor).refused).toEqual({ code: "RESERVES_OPEN", data: { count: 2 } });
  expect(run(confirmOpinion, revised(delivered("UNFAVOURABLE")), { grounds }, instructor).refused?.code).toBe(
    "OPINION_UNFAVOURABLE",
  );
});

test("it takes an instructor, a delivered opinion, and grounds", () => {
  const revision = revised(delivered("FAVOURABLE"));
  expect(run(confirmOpinion, revision, { grounds }, secretary).refused?.code).toBe("ROLE_REQUIRED");
  expect(run(confirmOpinion, revised(inReview), { grounds }, instructor).refused?.code).toBe("TRANSITION_REFUSED");
  expect(run(confirmOpinion, revision, { grounds: " " }, instructor).refused?.code).toBe("INVALID_INPUT");
});
