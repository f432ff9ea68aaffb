import { expect, test } from "@jest/globals";
import { containing, searchText } from "./search-text.ts";

test("accents and capitals do not matter", () => {
  expect(searchText("Délégation à l'INFIRMIÈRE")).toBe("delegation a l'infirmiere");
});

test("the signs of a pattern are searched as they are written", () => {
  expect(containing(" 50 % d_été\\ ")).toBe("%50 \\% d\\_ete\\\\%");
});
