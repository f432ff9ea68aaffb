import { expect, test } from "@jest/globals";
import { declareInadmissible } from "./declare-inadmissible.ts";
import { inadmissible, instructor, requested, run } from "./examples.ts";

test("a referral is declared inadmissible with its reasons", () => {
  expect(inadmissible).toMatchObject({
    status: "INADMISSIBLE",
    inadmissibleBecause: "La grille ne décrit aucun acte dérogatoire.",
  });
});

test("without reasons it is not", () => {
  const { refused } = run(declareInadmissible, requested, { reasons: "  " }, instructor);
  expect(refused).toMatchObject({ code: "INVALID_INPUT", data: { issues: [{ code: "MISSING", path: "reasons" }] } });
});
