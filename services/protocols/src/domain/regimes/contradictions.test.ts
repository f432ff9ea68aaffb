import { expect, test } from "@jest/globals";
import { gridOf } from "../grid/example/example-grid.ts";
import type { SectionInput } from "../grid/section-input.ts";
import { contradictions } from "./contradictions.ts";
import { hpst } from "./hpst.ts";
import { regimes } from "./regimes.ts";

function found(section: SectionInput, fundingRequested = true, regime = hpst): readonly string[] {
  const issues = contradictions(regime, { title: "Bilan visuel", grid: gridOf([section]), fundingRequested });
  return issues.map(({ code, path, severity }) => `${severity} ${code} ${path}`);
}

test("the same profession with another qualification is only a warning", () => {
  const delegants = [{ professionCode: "60", qualification: "Infirmier en pratique avancée" }];
  const delegates = [{ professionCode: "60", qualification: "Infirmier diplômé d'État" }];
  expect(found({ team: { delegants, delegates } })).toEqual(["WARNING SAME_PROFESSION team.delegates.0"]);
});

test("the same profession with the same qualification, or with none on one side, is an error", () => {
  const delegants = [{ professionCode: "60", qualification: "Infirmier diplômé d'état" }];
  const delegates = [
    { professionCode: "92" },
    { professionCode: "60" },
    { ...delegants[0], qualification: "INFIRMIER DIPLÔMÉ D'ÉTAT" },
  ];
  expect(found({ team: { delegants, delegates } })).toEqual([
    "ERROR SAME_PROFESSION_SAME_QUALIFICATION team.delegates.1.qualification",
    "ERROR SAME_PROFESSION_SAME_QUALIFICATION team.delegates.2.qualification",
  ]);
});

test("a profession that the law does not name can take no part", () => {
  expect(found({ team: { delegates: [{ professionCode: "93" }] } })).toEqual([
    "ERROR PROFESSION_NOT_ELIGIBLE team.delegates.0.professionCode",
  ]);
});

test("an age range runs from the younger to the older", () => {
  expect(found({ patients: { minimumAgeYears: 50, maximumAgeYears: 6 } })).toEqual([
    "ERROR AGE_RANGE_REVERSED patients.maximumAgeYears",
  ]);
  expect(found({ patients: { minimumAgeYears: 6, maximumAgeYears: 6 } })).toEqual([]);
  expect(found({ patients: { minimumAgeYears: 50 } })).toEqual([]);
});

test("an evaluation does not end before it starts", () => {
  const evaluation = { startsOn: "2018-01-01", endsOn: "2017-12-31" };
  expect(found({ economicModel: { evaluation } })).toEqual(["ERROR EVALUATION_REVERSED economicModel.evaluation.endsOn"]);
});

test("the shares of delegant and delegate make up the amount", () => {
  const shares = { amountPerActCents: "2700", delegantShareCents: "900", delegateShareCents: "1700" };
  expect(found({ economicModel: shares })).toEqual(["ERROR SHARES_DO_NOT_ADD_UP economicModel.delegateShareCents"]);
});

test("a duration of derogatory funding goes with a request for it, under a regime that has it, within its limit", () => {
  const path = "economicModel.requestedMonths";
  const lasting = (requestedMonths: number) => ({ economicModel: { requestedMonths } });
  expect(found(lasting(36))).toEqual([]);
  expect(found(lasting(37))).toEqual([`ERROR FUNDING_TOO_LONG ${path}`]);
  expect(found(lasting(36), false)).toEqual([`ERROR FUNDING_NOT_REQUESTED ${path}`]);
  expect(found(lasting(36), false, regimes.LOCAL)).toEqual([`ERROR FUNDING_NOT_POSSIBLE ${path}`]);
});
