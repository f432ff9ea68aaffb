import { systemActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { delivered, inReview, instructor, run, withdrawn } from "./examples.ts";
import { withdrawOpinion } from "./withdraw-opinion.ts";

test("a withdrawn protocol ends the work on its opinion; one that was delivered can still be read", () => {
  expect(run(withdrawOpinion, inReview, {}, systemActor).opinion.status).toBe("WITHDRAWN");
  expect(run(withdrawOpinion, delivered("FAVOURABLE"), {}, systemActor).opinion).toMatchObject({
    status: "WITHDRAWN",
    delivery: { outcome: "FAVOURABLE" },
  });
});

test("a repeat changes nothing, and people don't withdraw here", () => {
  expect(run(withdrawOpinion, withdrawn, {}, systemActor)).toMatchObject({ events: [], refused: undefined });
  expect(run(withdrawOpinion, inReview, {}, instructor).refused?.code).toBe("ROLE_REQUIRED");
});
