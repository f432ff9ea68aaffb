import { expect, test } from "@jest/globals";
import { dayWithin, eachOf, optionalText, requiredText, unlessFaulty, wholeNumberWithin } from "./checks.ts";
import { issue } from "./refusal.ts";

const codes = (issues: readonly { code: string; path: string }[]) => issues.map(({ code, path }) => `${code} ${path}`);

test("blanks are not an answer to a required text", () => {
  expect(codes(requiredText("reasons", " \n", 10))).toEqual(["MISSING reasons"]);
  expect(codes(requiredText("reasons", undefined, 10))).toEqual(["MISSING reasons"]);
  expect(requiredText("reasons", "oui", 10)).toEqual([]);
});

test("a text over its limit is refused with the limit, an absent optional one is not", () => {
  expect(requiredText("reasons", "trop long", 4)).toEqual([issue("TOO_LONG", "reasons", { max: 4 })]);
  expect(optionalText("note", null, 4)).toEqual([]);
});

test("a day must exist and lie between its bounds, which are included", () => {
  const bounds = { notBefore: "2017-01-09", notAfter: "2017-01-31" };
  expect(codes(dayWithin("on", "2017-02-30"))).toEqual(["NOT_A_DAY on"]);
  expect(codes(dayWithin("on", "2017-01-08", bounds))).toEqual(["DAY_TOO_EARLY on"]);
  expect(codes(dayWithin("on", "2017-02-01", bounds))).toEqual(["DAY_TOO_LATE on"]);
  expect(dayWithin("on", "2017-01-09", bounds)).toEqual([]);
  expect(dayWithin("on", "2017-01-31", bounds)).toEqual([]);
});

test("a number must be whole and within its bounds", () => {
  for (const wrong of [0, 37, 1.5, Number.NaN])
    expect(codes(wholeNumberWithin("months", wrong, 1, 36))).toEqual(["NOT_WITHIN months"]);
  expect(wholeNumberWithin("months", 36, 1, 36)).toEqual([]);
});

test("each entry of a list is checked at its own path, unless there are too few or too many", () => {
  const check = (text: string, path: string) => requiredText(`${path}.text`, text, 5);
  expect(codes(eachOf("items", ["oui", "", "non"], { max: 3 }, check))).toEqual(["MISSING items.1.text"]);
  expect(codes(eachOf("items", [], { min: 1, max: 3 }, check))).toEqual(["TOO_FEW items"]);
  expect(codes(eachOf("items", ["", "", "", ""], { max: 3 }, check))).toEqual(["TOO_MANY items"]);
});

test("one error refuses the input with all its issues, a warning does not", () => {
  const warning = issue("ODD", "a", {}, "WARNING");
  const error = issue("MISSING", "b");
  expect(unlessFaulty([warning], () => 1)).toEqual({ ok: true, value: 1 });
  expect(unlessFaulty([warning, error], () => 1)).toEqual({
    ok: false,
    refusal: { code: "INVALID_INPUT", data: { issues: [warning, error] } },
  });
});
