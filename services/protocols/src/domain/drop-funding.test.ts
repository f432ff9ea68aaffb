import { expect, test } from "@jest/globals";
import { dropFunding } from "./drop-funding.ts";
import { done, opinion, orderPrepared, promoter, refusal, submitted, told, underOpinion } from "./examples.ts";

test("the college is asked no more, and the dossier goes on with what is left", () => {
  const has = told(underOpinion, opinion(underOpinion, "HAS"));
  const college = told(has, opinion(underOpinion, "FUNDING_COLLEGE", { outcome: "UNFAVOURABLE" }));
  for (const protocol of [has, college]) {
    expect(done(dropFunding, protocol, promoter, {})).toMatchObject({
      status: "DECISION_PENDING",
      fundingRequested: false,
      opinionsAsked: [{ body: "HAS" }],
    });
  }
  expect(done(dropFunding, underOpinion, promoter, {}).status).toBe("UNDER_OPINION");
});

test("an order that was prepared with funding falls", () => {
  expect(done(dropFunding, orderPrepared, promoter, {}).orderDraft).toBeNull();
});

test("what was not asked can't be dropped, nor before opinions are asked", () => {
  expect(refusal(dropFunding, done(dropFunding, underOpinion, promoter, {}), promoter, {})).toBe("FUNDING_NOT_REQUESTED");
  expect(refusal(dropFunding, submitted, promoter, {})).toBe("TRANSITION_REFUSED");
});
