import { issue, refusal } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { commonSentences, presentRefusal } from "./refusals.ts";

const sentences = { ...commonSentences({ DRAFT: "Brouillon" }), FULL: ({ limit }: { limit: number }) => `Pas plus de ${limit}.` };

test("a refused transition tells the state, in French and as a code", () => {
  expect(presentRefusal(sentences, refusal("TRANSITION_REFUSED", { status: "DRAFT", action: "sign" }))).toEqual({
    __typename: "StateRefusal",
    code: "TRANSITION_REFUSED",
    message: "L'état actuel (« Brouillon ») ne permet pas cette action.",
    status: "DRAFT",
  });
});

test("a stale revision tells the current one", () => {
  expect(presentRefusal(sentences, refusal("STALE_REVISION", { currentRevision: 7 }))).toMatchObject({
    __typename: "StaleRevision",
    currentRevision: 7,
    message: expect.stringContaining("révision 7"),
  });
});

test("a faulty input tells every issue with its sentence", () => {
  const refused = refusal("INVALID_INPUT", {
    issues: [issue("MISSING", "title"), issue("TOO_LONG", "why", { max: 10 }, "WARNING")],
  });
  expect(presentRefusal(sentences, refused)).toEqual({
    __typename: "InvalidInput",
    code: "INVALID_INPUT",
    message: "2 points sont à corriger.",
    issues: [
      { code: "MISSING", path: "title", severity: "ERROR", message: "Cette information est obligatoire." },
      { code: "TOO_LONG", path: "why", severity: "WARNING", message: "Ce texte est trop long : 10 caractères au plus." },
    ],
  });
});

test("every other refusal is a rule, and keeps its data to itself", () => {
  expect(presentRefusal(sentences, refusal("FULL", { limit: 3 }))).toEqual({
    __typename: "RuleRefusal",
    code: "FULL",
    message: "Pas plus de 3.",
  });
});

test("a code without a sentence is a fault of ours", () => {
  expect(() => presentRefusal(sentences, refusal("UNHEARD_OF", {}))).toThrow("UNHEARD_OF");
});
