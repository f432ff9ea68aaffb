import { expect, test } from "@jest/globals";
import { decisionPending, done, instructor, opinion, orderPrepared, refusal, signatory, told, underOpinion } from "./examples.ts";
import { prepareOrder } from "./prepare-order.ts";

const articles = { articles: "Article 1er." };

test("the order is prepared for the newest version, and prepared again", () => {
  const { number, hash } = decisionPending.versions[0] as { number: number; hash: string };
  expect(orderPrepared).toMatchObject({
    status: "DECISION_PENDING",
    orderDraft: { version: number, hash, preparedBy: instructor.subject },
  });
  expect(done(prepareOrder, orderPrepared, instructor, { articles: "Article 2." }).orderDraft?.articles).toBe("Article 2.");
});

test("nothing is prepared without text, by the signatory, before the opinions, or against one", () => {
  expect(refusal(prepareOrder, decisionPending, instructor, { articles: "" })).toBe("INVALID_INPUT MISSING articles");
  expect(refusal(prepareOrder, decisionPending, signatory, articles)).toBe("NOT_COMPETENT_ARS");
  expect(refusal(prepareOrder, underOpinion, instructor, articles)).toBe("TRANSITION_REFUSED");
  const against = told(decisionPending, opinion(decisionPending, "HAS", { outcome: "UNFAVOURABLE" }));
  expect(refusal(prepareOrder, against, instructor, articles)).toBe("OPINION_UNFAVOURABLE");
});
